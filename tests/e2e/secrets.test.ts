import { afterAll, beforeAll, expect, it } from 'vitest';
import { waitForHint } from '../lab/closed';
import { openStage, type Stage } from './stage';

/** Addresses of sign-in pages carry codes, tokens and mail addresses. None may be kept, shown or copied. */

const CANARY = 'canary7f3a9';
const SECRETS = {
  code: `${CANARY}-code`,
  id_token: `${CANARY}.idtoken`,
  access_token: `${CANARY}.access`,
  state: `${CANARY}-state`,
  session_state: `${CANARY}-session`,
  login_hint: `${CANARY}@person.example`,
  username: `${CANARY}@person.example`,
  ctx: `${CANARY}-ctx`,
  flowToken: `${CANARY}-flow`,
};

let stage: Stage;
beforeAll(async () => {
  const html = (
    body: string,
    config: object,
  ) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="PageID" content="ConvergedError"><title>Sign in</title>
<script>//<![CDATA[
$Config=${JSON.stringify(config)};
//]]></script></head><body><h1>Sorry, ${CANARY}@person.example</h1><p>AADSTS50105: '${CANARY}@person.example' is blocked</p><input type="password" value="${CANARY}-password"><input name="loginfmt" value="${CANARY}@person.example">${body}</body></html>`;
  const query = new URLSearchParams({ client_id: '450987b3-a09a-4f14-9b2c-4f301d1e15f5', ...SECRETS });
  const back = new URLSearchParams({
    error: 'access_denied',
    error_subcode: 'cancel',
    ...SECRETS,
    error_description: `AADSTS65004 ${CANARY}`,
  });
  stage = await openStage({
    extraPages: [
      {
        url: `https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?${query}`,
        html: html('', {
          pgid: 'ConvergedError',
          iErrorCode: 50105,
          sPOST_Username: `${CANARY}@person.example`,
          sFT: `${CANARY}-token`,
          strServiceExceptionMessage: `AADSTS50105: ${CANARY}@person.example`,
        }),
      },
      {
        url: `https://app.hubspot.com/oauthor/v1/office365/verify?${back}`,
        html: `<!doctype html><html lang="en"><body><p>${CANARY}</p></body></html>`,
      },
    ],
  });
  addresses = [
    `https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?${query}`,
    `https://app.hubspot.com/oauthor/v1/office365/verify?${back}`,
  ];
});
let addresses: string[] = [];
afterAll(() => stage?.close());

it('nothing planted on a page is found in the hint, the clipboard, the popup or the storage', async () => {
  for (const address of addresses) {
    const page = await stage.window(address);
    const seen = await waitForHint(page, 5_000);
    expect(seen?.rule).toMatch(/^microsoft\//);
    expect(seen?.text).not.toContain(CANARY);
    await new Promise((done) => setTimeout(done, 700));
    if (await seen?.inside((root) => root.querySelector('.button.main') !== null))
      await seen?.click('.button.main');
    await new Promise((done) => setTimeout(done, 1_200));
    expect(await stage.clipboard()).not.toContain(CANARY);

    const popup = await stage.popup(page);
    expect(await popup.$eval('body', (body) => body.outerHTML)).not.toContain(CANARY);
    const kept = await popup.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: Record<string, { get(key: null): Promise<object> }> } }
      ).chrome;
      return JSON.stringify([await storage.session?.get(null), await storage.local?.get(null)]);
    });
    expect(kept).toContain('flow:');
    expect(kept).not.toContain(CANARY);
    await page.close();
  }
});
