import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hint, waitForHint } from '../../lab/driver/closed-root';
import { expectHint } from '../../lab/driver/expect-hint';
import { EXTENSION, type Harness, openHarness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';
import { SETTINGS } from '../../lab/server/flows';

/** Failures around the extension: no data is lost, the page throws nothing, and the extension recovers. */

const ERROR =
  'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5&state=fault-';
const HTML =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="PageID" content="ConvergedError"><title>Sign in</title></head><body><h1>Sorry</h1><p>AADSTS50105: not assigned</p></body></html>';
const ASSIGNED = 'microsoft/user-not-assigned';
const APPROVAL = 'microsoft/admin-approval-required';
const MANY = 40;

let harness: Harness;
let errors: string[];
beforeEach(async () => {
  harness = await openHarness({
    extraPages: Array.from({ length: MANY }, (_, number) => ({ url: ERROR + number, html: HTML })),
  });
  errors = [];
});
afterEach(async () => {
  await harness?.close();
  expect(errors, 'the page threw').toEqual([]);
});

async function visit(url: string): Promise<Page> {
  const page = await harness.window();
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(url);
  return page;
}

async function hintOn(page: Page): Promise<string | undefined> {
  return (await waitForHint(page, 15_000))?.rule;
}

/** Makes another error appear on the page. */
const turnInto = (page: Page, code: string) =>
  page.evaluate((text) => {
    const paragraph = document.querySelector('p');
    if (paragraph) paragraph.textContent = text;
  }, `${code}: something else`);

/** The part of the browser's API that these tests use. */
interface Chrome {
  storage: Record<
    'local' | 'session',
    {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    }
  >;
}

/** Runs a function in the background, with its `chrome`. */
async function inBackground<T, A>(run: (chrome: Chrome, given: A) => T | Promise<T>, given?: A): Promise<T> {
  const target = await harness.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('There is no background.');
  return (await worker.evaluate(`(${run})(globalThis.chrome, ${JSON.stringify(given) ?? 'undefined'})`)) as T;
}

describe('the background is killed', () => {
  it('at every step of a flow: before, while and after a page asks, and before the popup does', async () => {
    await harness.stopWorker();
    const page = await visit(`${ERROR}1`);
    await expectHint(page, { rule: ASSIGNED });
    await turnInto(page, 'AADSTS90094');
    for (let turn = 0; turn < 12; turn++) {
      await pause(10);
      await harness.stopWorker();
    }
    await pause(1_500);
    // A page whose request was lost with the background gets an answer at the latest with its next change.
    if ((await hintOn(page)) === ASSIGNED) {
      await turnInto(page, 'AADSTS90094: once more');
      await pause(1_500);
    }
    await expectHint(page, { rule: APPROVAL });
    await harness.stopWorker();
    const popup = await harness.popup(page);
    await popup.waitForSelector(`[data-rule="${APPROVAL}"]`);
    await harness.stopWorker();
    await popup.close();
    await page.bringToFront();
    await page.goto(`${ERROR}2`);
    await expectHint(page, { rule: ASSIGNED });
  });

  it('again and again while pages load', async () => {
    let over = false;
    let killed = 0;
    const killing = (async () => {
      while (!over) {
        await harness.stopWorker().catch(() => undefined);
        killed++;
        await pause(60);
      }
    })();
    const pages: Page[] = [];
    for (let number = 0; number < 5; number++) pages.push(await visit(ERROR + number));
    await pause(500);
    over = true;
    await killing;
    expect(killed).toBeGreaterThan(5);
    for (const page of pages) {
      // A page whose request was lost with the background gets an answer at the latest with its next change.
      if (!(await waitForHint(page, 2_000))) await turnInto(page, 'AADSTS50105');
      await expectHint(page, { rule: ASSIGNED });
    }
  });
});

it('the extension is updated under an open page: it leaves the page, and comes with the next', async () => {
  const page = await visit(`${ERROR}1`);
  await expectHint(page, { rule: ASSIGNED });
  await harness.browser.installExtension(resolve(EXTENSION));
  await pause(1_000);
  await turnInto(page, 'AADSTS90094');
  await pause(2_000);
  expect(await hint(page)).toBeNull();
  expect(await page.evaluate(() => document.querySelectorAll('signpost-hint').length)).toBe(0);
  await page.reload();
  await expectHint(page, { rule: ASSIGNED });
});

describe('storage', () => {
  const BROKEN: [string, (chrome: Chrome) => void][] = [
    [
      'is full',
      (chrome) => {
        for (const area of [chrome.storage.local, chrome.storage.session]) {
          area.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
        }
      },
    ],
    [
      'cannot be read',
      (chrome) => {
        for (const area of [chrome.storage.local, chrome.storage.session]) {
          area.get = () => Promise.reject(new Error('Corruption: block checksum mismatch'));
        }
      },
    ],
  ];

  it.each(BROKEN)('%s: the hint comes all the same', async (_what, breaks) => {
    const page = await visit(`${ERROR}1`);
    await hintOn(page);
    await inBackground(breaks);
    await page.goto(`${ERROR}2`);
    await expectHint(page, { rule: ASSIGNED });
    const popup = await harness.popup(page);
    await popup.waitForSelector(`[data-rule="${ASSIGNED}"]`);
  });

  it.each<[string, object]>([
    ['nothing', {}],
    ['no object', { settings: 'gone' }],
    ['a list', { settings: [1, 2] }],
    [
      'values of every wrong kind',
      { settings: { hiddenHosts: 'all', language: 7, tenant: {}, ownApps: 'x' } },
    ],
    ['what an older version wrote', { settings: { hiddenHosts: ['accounts.google.com'] } }],
    [
      'what a newer version wrote',
      { settings: { version: 9, hiddenHosts: [], language: 'tlh', resolver: 'new' }, more: { of: 'it' } },
    ],
  ])('holds %s: the hint comes', async (_what, stored) => {
    const page = await visit(`${ERROR}1`);
    await hintOn(page);
    await inBackground(async (chrome, items) => {
      await chrome.storage.local.clear();
      await chrome.storage.local.set(items);
      const remembered = await chrome.storage.session.get(null);
      // The same kind of damage to the data about the tab.
      for (const key of Object.keys(remembered)) await chrome.storage.session.set({ [key]: items });
    }, stored);
    await page.goto(`${ERROR}2`);
    await expectHint(page, { rule: ASSIGNED });
  });
});

it('the clipboard is refused: the popup shows the text to copy by hand', async () => {
  const page = await visit(`${ERROR}1`);
  await hintOn(page);
  const popup = await harness.popup(page);
  await popup.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await (await popup.waitForSelector('.button.main'))?.click();
  const byHand = await popup.waitForSelector('.by-hand textarea');
  expect(await byHand?.evaluate((area) => (area as HTMLTextAreaElement).value)).toContain('HubSpot Sales');
});

it('there is no network: what stands stays, and the popup answers', async () => {
  const page = await visit(`${ERROR}1`);
  await hintOn(page);
  await page.setOfflineMode(true);
  const popup = await harness.popup(page);
  await popup.waitForSelector(`[data-rule="${ASSIGNED}"]`);
  await popup.close();
  await page.goto(`${ERROR}2`).catch(() => undefined);
  const other = await harness.popup(page);
  const said = await other.$eval('[role=tabpanel]', (panel) => panel.textContent);
  expect(said).toContain('Signpost doesn’t look at this page');
  await other.close();
  await page.setOfflineMode(false);
  await page.goto(`${ERROR}3`);
  await expectHint(page, { rule: ASSIGNED });
});

it('tabs are closed midway: nothing of them is kept, and the next is served', async () => {
  for (let number = 0; number < 8; number++) {
    const page = await harness.window();
    void page.goto(ERROR + number).catch(() => undefined);
    await pause(number * 40);
    await page.close();
  }
  const page = await visit(`${ERROR}9`);
  await expectHint(page, { rule: ASSIGNED });
  await pause(500);
  const remembered = await inBackground(async (chrome) =>
    Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('flow:')),
  );
  expect(remembered.length).toBe(1);
});

it(`${MANY} tabs at once: each has its hint`, { timeout: 180_000 }, async () => {
  const pages = await Promise.all(Array.from({ length: MANY }, (_, number) => visit(ERROR + number)));
  for (const page of pages) await expectHint(page, { rule: ASSIGNED }, 60_000);
});

it('back and forward: one hint each time, none where none belongs', async () => {
  const page = await visit(`${ERROR}1`);
  await hintOn(page);
  await page.goto(SETTINGS);
  for (let round = 0; round < 3; round++) {
    await page.goBack();
    await expectHint(page, { rule: ASSIGNED });
    expect(await page.evaluate(() => document.querySelectorAll('signpost-hint').length)).toBe(1);
    await page.goForward();
    await pause(700);
    expect(await hint(page)).toBeNull();
  }
});

it.each([
  ['ahead', 400 * 24 * 3_600_000],
  ['back', -400 * 24 * 3_600_000],
])('the clock jumps %s: the hint comes, and an old flow is not taken for a new one', async (_where, by) => {
  /** Opens an approval screen, and the settings a given time later. */
  const comeBackAfter = async (time: number) => {
    const page = await visit(`${ERROR}1`);
    await expectHint(page, { rule: ASSIGNED });
    await turnInto(page, 'AADSTS90094');
    await expectHint(page, { rule: APPROVAL });
    await inBackground((_chrome, jump) => {
      const { now } = Date;
      Date.now = () => now() + jump;
    }, time);
    await page.goto(SETTINGS);
    return page;
  };
  await expectHint(await comeBackAfter(0), { rule: APPROVAL });
  const page = await comeBackAfter(by);
  await pause(2_000);
  expect(await hint(page)).toBeNull();
  await page.goto(`${ERROR}2`);
  await expectHint(page, { rule: ASSIGNED });
});

describe('the wrong sender', () => {
  const forged: Record<string, object> = {
    'the popup speaking as a page': {
      type: 'evidence',
      evidence: {
        address: `${ERROR}1`,
        tokens: ['code:AADSTS50105'],
        facts: {},
      },
    },
    'the popup hiding a site as a page': { type: 'hide-site' },
    'a type nobody has': { type: 'run', code: 'alert(1)' },
    'a known type with more in it': { type: 'this-page', tabId: 1, url: 'https://evil.example/' },
  };

  it.each(Object.entries(forged))('a forged message gets no answer: %s', async (_what, message) => {
    const page = await visit(`${ERROR}1`);
    await hintOn(page);
    const popup = await harness.popup(page);
    const answer = await popup.evaluate(
      (said) =>
        Promise.race([
          (
            globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
          ).chrome.runtime
            .sendMessage(said)
            .then(
              (given) => given ?? 'nothing',
              () => 'nothing',
            ),
          new Promise((late) => setTimeout(late, 1_500, 'nothing')),
        ]),
      message,
    );
    expect(answer).toBe('nothing');
    const kept = await inBackground((chrome) => chrome.storage.local.get(null));
    expect(JSON.stringify(kept)).not.toContain('login.microsoftonline.com');
  });
});
