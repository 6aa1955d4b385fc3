import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForHint } from '../../lab/driver/closed-root';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';

/**
 * Sign-in pages carry codes, tokens and mail addresses. The tests put marked ones into every possible place, and then
 * search for the marks wherever the extension could store, show or pass on something.
 */

const CANARY = 'canary7f3a9';
const MAIL = `${CANARY}-mail@person.example`;

/** Places for secrets in an address. */
const PARAMETERS: Record<string, string> = Object.fromEntries(
  [
    'code',
    'id_token',
    'access_token',
    'refresh_token',
    'token',
    'state',
    'session_state',
    'nonce',
    'code_challenge',
    'client_info',
    'ctx',
    'flowToken',
    'sso_reload',
    'client-request-id',
    'continue',
    'rapt',
    'TL',
    'dsh',
    'prompt',
  ]
    .map((name) => [name, `${CANARY}-${name}`])
    .concat(['login_hint', 'username', 'Email', 'upn'].map((name) => [name, MAIL])),
);

/** Places for secrets in a page's configuration. */
const CONFIG = {
  pgid: 'ConvergedError',
  iErrorCode: 50105,
  strServiceExceptionMessage: `AADSTS50105: ${MAIL} is blocked. Trace: ${CANARY}-trace`,
  sPOST_Username: MAIL,
  sFT: `${CANARY}-flow-token`,
  sCtx: `${CANARY}-ctx`,
  sCanaryTokenName: `${CANARY}-canary`,
  canary: `${CANARY}-canary`,
  apiCanary: `${CANARY}-api`,
  sessionId: `${CANARY}-session`,
  sTenantId: `${CANARY}-tenant`,
  sCompanyDisplayName: `${CANARY} Ltd`,
  arrSessions: [{ name: MAIL, id: `${CANARY}-sid`, unsafe_strTopMessage: CANARY }],
  urlPost: `/common/login?x=${CANARY}-post`,
};

/** Places for secrets in a document. */
const BODY = `<h1>Sorry, ${MAIL}</h1>
<div role="alert" aria-label="${CANARY}-alert">${MAIL}</div>
<p id="service_exception_message">AADSTS50105: '${MAIL}' is blocked by ${CANARY} Ltd</p>
<form action="/common/login?x=${CANARY}"><input type="password" name="passwd" value="${CANARY}-password">
<input name="loginfmt" value="${MAIL}"><input type="hidden" name="canary" value="${CANARY}-hidden">
<input name="otc" value="${CANARY}-otp"><textarea>${CANARY}-note</textarea><div contenteditable>${CANARY}-draft</div></form>
<img alt="${CANARY}-alt" src="data:,"><a href="https://x.example/?t=${CANARY}" title="${CANARY}-title">${CANARY}-link</a>
<template>${CANARY}-template</template><!-- ${CANARY}-comment --><span data-token="${CANARY}-data" id="${CANARY}-id"></span>
<div role="dialog" aria-label="${CANARY}-dialog"><p>${MAIL}</p></div>`;

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="PageID" content="ConvergedError"><meta name="csrf" content="${CANARY}-csrf"><title>${MAIL}</title>
<script>//<![CDATA[
$Config=${JSON.stringify(CONFIG)};
//]]></script>
<script>document.cookie = 'ESTSAUTH=${CANARY}-cookie; secure'; localStorage.setItem('t', '${CANARY}-local'); sessionStorage.setItem('t', '${CANARY}-session'); window.name = '${CANARY}-name'; history.replaceState({ t: '${CANARY}-history' }, '');</script>
</head><body>${BODY}</body></html>`;

const query = new URLSearchParams({ client_id: '450987b3-a09a-4f14-9b2c-4f301d1e15f5', ...PARAMETERS });
const back = new URLSearchParams({
  error: 'access_denied',
  error_subcode: 'cancel',
  ...PARAMETERS,
  error_description: `AADSTS65004: ${MAIL} declined. Token: ${CANARY}-described`,
  error_uri: `https://login.microsoftonline.com/error?code=65004&t=${CANARY}`,
});
const PAGES = {
  'an error of Microsoft': `https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?${query}`,
  'an answer on the return address': `https://app.hubspot.com/oauthor/v1/office365/verify?${back}`,
  'an answer in the fragment': `https://login.live.com/err.srf?lc=1033#${back}`,
  'an error of Google': `https://accounts.google.com/signin/oauth/error?authError=${authError()}&${query}`,
};

/** An `authError` for `org_internal` whose message and address contain the mark. */
function authError(): string {
  const field = (tag: number, text: string) => [tag, text.length, ...Buffer.from(text)];
  return Buffer.from([
    ...field(0x0a, 'org_internal'),
    ...field(0x12, `${MAIL} cannot`),
    ...field(0x1a, `https://x.example/?t=${CANARY}`),
    0x20,
    0x93,
    0x03,
  ]).toString('base64url');
}

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness({
    extraPages: Object.values(PAGES).map((url) => ({
      url,
      html,
      headers: { 'content-security-policy': '', 'set-cookie': `SID=${CANARY}-set; Secure` },
    })),
  });
});
afterAll(() => harness?.close());

/** Starts to record all messages to the background and all its logs. */
async function listen(): Promise<{ heard(): Promise<string>; logged: string[] }> {
  const target = await harness.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('There is no background.');
  const logged: string[] = [];
  worker.on('console', (message) => logged.push(message.text()));
  await worker.evaluate(() => {
    type Listen = (message: unknown) => void;
    const scope = globalThis as unknown as {
      heard: unknown[];
      chrome: { runtime: { onMessage: { addListener(listen: Listen): void } } };
    };
    scope.heard = [];
    scope.chrome.runtime.onMessage.addListener((message) => void scope.heard.push(message));
  });
  return {
    logged,
    heard: () => worker.evaluate(() => JSON.stringify((globalThis as unknown as { heard: unknown[] }).heard)),
  };
}

/** Clicks every copy button of the popup's open panel and returns what each put on the clipboard. */
async function copyAll(popup: Page): Promise<string[]> {
  await popup.evaluate(() => {
    const scope = globalThis as unknown as { copied: string[] };
    scope.copied = [];
    navigator.clipboard.writeText = async (text) => void scope.copied.push(text);
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  for (const button of await popup.$$('[role=tabpanel]:not([hidden]) button[data-kind=copy]')) {
    await button.click().catch(() => undefined);
    await pause(60);
  }
  return popup.evaluate(() => (globalThis as unknown as { copied: string[] }).copied);
}

describe.each(Object.entries(PAGES))('%s', (_what, address) => {
  it('leaves nothing that was planted in what is shown, copied, sent, kept or logged', async () => {
    // The background must be running to be recorded.
    const first = await harness.window(address);
    await waitForHint(first, 8_000);
    await first.close();

    const { heard, logged } = await listen();
    const page = await harness.window();
    page.on('console', (message) => logged.push(message.text()));
    page.on('pageerror', (error) => logged.push(String(error)));
    await page.goto(address);
    const seen = await waitForHint(page, 8_000);
    if (!seen) throw new Error('There is no hint.');
    await pause(800);
    const places: Record<string, string> = { hint: await seen.inside((root) => root.innerHTML) };

    const buttons = await seen.inside((root) => root.querySelectorAll('button[data-kind=copy]').length);
    for (let number = 0; number < buttons; number++) {
      await harness.setClipboard('untouched');
      await page.bringToFront();
      await seen.inside((root, at) => {
        for (const fold of root.querySelectorAll('details')) fold.open = true;
        root.querySelector('#wanted')?.removeAttribute('id');
        root.querySelectorAll('button[data-kind=copy]')[at as number]?.setAttribute('id', 'wanted');
      }, number);
      await seen.click('#wanted');
      await pause(900);
      places[`clipboard, by button ${number}`] = await harness.clipboard();
    }

    await page.bringToFront();
    const popup = await harness.popup(page);
    popup.on('console', (message) => logged.push(message.text()));
    await pause(300);
    for (const [number, text] of (await copyAll(popup)).entries())
      places[`clipboard, by the popup's button ${number}`] = text;
    for (const name of ['Look up', 'Admin link', 'This page']) {
      await (await popup.waitForSelector(`::-p-aria([name="${name}"][role="tab"])`))?.click();
      await pause(100);
      places[`popup, ${name}`] = await popup.$eval('body', (body) => body.outerHTML);
    }
    places.fields = await popup.$$eval('input, textarea', (all) =>
      all.map((field) => (field as HTMLInputElement).value).join('\n'),
    );
    places.storage = await popup.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: Record<string, { get(key: null): Promise<object> }> } }
      ).chrome;
      return JSON.stringify([await storage.session?.get(null), await storage.local?.get(null)]);
    });
    places['own web storage'] = await popup.evaluate(() =>
      JSON.stringify([{ ...localStorage }, document.cookie]),
    );
    places.messages = await heard();
    places.logs = logged.join('\n');

    expect(places.storage).toContain('flow:');
    expect(places.messages).toContain('evidence');
    for (const [place, text] of Object.entries(places))
      expect(text, `something planted is in: ${place}`).not.toContain(CANARY);
    await page.close();
  });
});

it('a report about the page carries of all that was planted only a short title, from which rules are made', async () => {
  const page = await harness.window(PAGES['an error of Microsoft'].replace('authorize?', 'other?'));
  await pause(500);
  await page.goto(PAGES['an answer on the return address']);
  await waitForHint(page, 8_000);
  const popup = await harness.popup(page);
  const report = await popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<{ id: number }[]> };
        runtime: { sendMessage(message: object): Promise<{ text: string }> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return (await chrome.runtime.sendMessage({ type: 'report', tabId: tab?.id })).text;
  });
  expect(report).toContain(`"${CANARY}-dialog"`);
  expect(report.replace(`"${CANARY}-dialog"`, '')).not.toContain(CANARY);
  await page.close();
});
