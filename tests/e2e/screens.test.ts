import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type LabBrowser, launchChromium } from '../../lab/driver/browser';
import { hint, waitForHint } from '../../lab/driver/closed-root';
import { pause } from '../../lab/driver/wait';
import { loadScreens, type Screen } from '../../lab/screens';
import { type Lab, startLab } from '../../lab/server/server';
import { RULES } from '../../lib/catalog/catalog';

/**
 * The matrix: every screen of the lab through the built extension, in the browser, on its real address. A screen
 * must bring exactly the diagnosis it names, with that certainty, and so no other rule's; a healthy one nothing.
 */
const EXTENSION = 'dist/chrome';

/** How long a healthy page is watched before its silence counts, in milliseconds. */
const SILENCE = 2_200;

let lab: Lab;
let browser: LabBrowser;

beforeAll(async () => {
  lab = await startLab();
  browser = await launchChromium({ port: lab.port, hosts: lab.hosts, extension: EXTENSION });
});
afterAll(async () => {
  await browser?.close();
  await lab?.close();
});

/** Opens a screen to look at it, and closes its window whatever happens: left open, windows slow down the rest. */
async function visit(screen: Screen, look: (page: Page) => Promise<void>): Promise<void> {
  // A window of its own: a tab would count the tab before it as its opener.
  const page = await browser.newPage({ type: 'window' });
  try {
    if (screen.viewport) await page.setViewport({ width: screen.viewport[0], height: screen.viewport[1] });
    for (const address of screen.flow ?? []) {
      await page.goto(address);
      // The watcher has to have seen the page for the flow to be known.
      await waitForHint(page, 700);
    }
    await page.goto(screen.url);
    await look(page);
  } finally {
    await page.close();
  }
}

/** What else the background found on the tabs whose first diagnosis is this rule. */
async function besides(first: string): Promise<string[]> {
  const extension = (await browser.extensions()).get(browser.extensionId ?? '');
  const [worker] = (await extension?.workers()) ?? [];
  if (!worker) throw new Error('The background is asleep.');
  const kept = await worker.evaluate(async () => {
    type Kept = Record<string, { found?: { rule: string }[] }>;
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(): Promise<Kept> } } };
    };
    return Object.values(await chrome.storage.session.get()).map(
      ({ found }) => found?.map(({ rule }) => rule) ?? [],
    );
  });
  return [...new Set(kept.filter(([rule]) => rule === first).flatMap(([, ...others]) => others))];
}

const screens = loadScreens();

describe('screens with a problem', () => {
  for (const screen of screens.filter(({ expect }) => expect !== null)) {
    it.concurrent(screen.id, ({ expect }) =>
      visit(screen, async (page) => {
        const found = await waitForHint(page, 8_000);
        expect({ rule: found?.rule, certainty: found?.certainty }, `${screen.title}\n${screen.url}`).toEqual(
          screen.expect,
        );
        expect(RULES.has(found?.rule ?? '')).toBe(true);
        const others = await besides(found?.rule ?? '');
        expect(
          others.filter((rule) => !screen.also?.includes(rule)),
          'no other rule may apply',
        ).toEqual([]);
      }),
    );
  }
});

describe('healthy pages stay silent', () => {
  for (const screen of screens.filter(({ expect }) => expect === null)) {
    it.concurrent(screen.id, ({ expect }) =>
      visit(screen, async (page) => {
        await pause(SILENCE);
        expect(await hint(page), `${screen.title}\n${screen.url}`).toBeNull();
      }),
    );
  }
});
