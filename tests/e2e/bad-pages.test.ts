import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForHint } from '../../lab/driver/closed-root';
import { expectHint } from '../../lab/driver/expect-hint';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';

/** Broken, huge and restrictive pages: they are read sensibly and without exceptions. */

const AT =
  'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5&state=bad-';
const doc = (config: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="PageID" content="ConvergedError"><title>Sign in</title><script type="text/plain">//<![CDATA[\n${config}\n//]]></script></head><body>${body}</body></html>`;
const CODE = '<h1>Sorry</h1><p>AADSTS50105: not assigned</p>';
const ASSIGNED = 'microsoft/user-not-assigned';

const PAGES: { name: string; html: string; rule: string }[] = [
  { name: 'missing', html: doc('', CODE), rule: ASSIGNED },
  { name: 'cut', html: doc('$Config={"iErrorCode":50105,"a":"', CODE), rule: ASSIGNED },
  { name: 'no-json', html: doc("$Config={iErrorCode:50105,'a':1};", CODE), rule: ASSIGNED },
  { name: 'null', html: doc('$Config=null;', CODE), rule: ASSIGNED },
  { name: 'deep', html: doc(`$Config=${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)};`, CODE), rule: ASSIGNED },
  {
    name: 'proto',
    html: doc('$Config={"__proto__":{"iErrorCode":"1"},"iErrorCode":50105,"iErrorCode":50105};', ''),
    rule: ASSIGNED,
  },
  {
    name: 'huge-config',
    html: doc(`$Config={"a":"${'x'.repeat(5_000_000)}","iErrorCode":50105};`, CODE),
    rule: ASSIGNED,
  },
  {
    name: 'huge-text',
    html: doc('', `${CODE}${'<p>lorem ipsum dolor sit amet</p>'.repeat(100_000)}`),
    rule: ASSIGNED,
  },
  { name: 'no-code', html: doc('', '<h1>Virhe</h1>'), rule: 'microsoft/other' },
];

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness({
    extraPages: [
      ...PAGES.map(({ name, html }) => ({ url: AT + name, html })),
      {
        url: `${AT}policy`,
        html: doc('', CODE),
        headers: { 'permissions-policy': 'clipboard-write=(), clipboard-read=()' },
      },
    ],
  });
});
afterAll(() => harness?.close());

describe('a page whose configuration or text is', () => {
  it.each(PAGES)('$name', async ({ name, rule }) => {
    const page = await harness.window();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(AT + name);
    await expectHint(page, { rule });
    expect(errors).toEqual([]);
    await page.close();
  });
});

it('a page that forbids the clipboard: copying still works', async () => {
  const page = await harness.window(`${AT}policy`);
  const seen = await waitForHint(page, 5_000);
  await harness.setClipboard('untouched');
  await page.bringToFront();
  expect(
    await page.evaluate(() =>
      navigator.clipboard.writeText('x').then(
        () => 'allowed',
        () => 'forbidden',
      ),
    ),
  ).toBe('forbidden');
  await pause(700);
  await seen?.click('.button.main');
  await pause(1_500);
  expect(await harness.clipboard()).toContain('HubSpot Sales');
  await page.close();
});
