import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type LabBrowser, launchChromium } from '../../lab/driver/browser';
import { hint } from '../../lab/driver/closed-root';
import { expectHint } from '../../lab/driver/expect-hint';
import { EXTENSION } from '../../lab/driver/harness';
import { openTabView, type TabView } from '../../lab/driver/tab-view';
import { pause } from '../../lab/driver/wait';
import { LATE_ERRORS } from '../../lab/late-errors';
import { loadScreens, type Screen } from '../../lab/screens';
import { type Lab, startLab } from '../../lab/server/server';
import { RULES } from '../../lib/catalog/catalog';

/**
 * The matrix: every screen of the lab with the built extension, in the browser and at its real address. A screen must
 * show exactly its expected hint, and match no other rule; a healthy one must show none.
 */

/** Time for which a healthy page must show no hint, in milliseconds. */
const SILENCE_MS = 2_200;

let lab: Lab;
let browser: LabBrowser;
let view: TabView;

beforeAll(async () => {
  lab = await startLab();
  browser = await launchChromium({ port: lab.port, hosts: lab.hosts, extension: EXTENSION });
  view = await openTabView(browser);
});
afterAll(async () => {
  await browser?.close();
  await lab?.close();
});

/** Cleared windows for reuse, since opening a window takes longer than a test in it. */
const idle: Page[] = [];

/** Opens a screen in a cleared window. After a failure the window is closed instead of reused. */
async function visit(
  screen: Pick<Screen, 'url' | 'viewport' | 'flow'>,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  // A new window, since a new tab would have the current tab as its opener.
  const page = idle.pop() ?? (await browser.newPage({ type: 'window' }));
  try {
    const [width, height] = screen.viewport ?? [];
    await page.setViewport(width && height ? { width, height } : null);
    // The flow is only known after the watcher has read the page.
    for (const address of screen.flow ?? []) await view.untilReported(page, () => page.goto(address));
    await page.goto(screen.url);
    await look(page);
    // An empty page; on another host it would need a new process, the most expensive part of a window.
    await page.goto(new URL('/left', page.url()).href);
    await view.forget(page);
    idle.push(page);
  } catch (error) {
    await page.close();
    throw error;
  }
}

const screens = loadScreens();

describe('screens with a problem', () => {
  for (const screen of screens) {
    const expected = screen.expect;
    if (!expected) continue;
    it.concurrent(screen.id, ({ expect }) =>
      visit(screen, async (page) => {
        const { rule } = await expectHint(page, expected);
        expect(RULES.has(rule)).toBe(true);
        expect(await view.rules(page), 'no other rule may apply').toEqual([rule, ...(screen.also ?? [])]);
      }),
    );
  }
});

describe('healthy pages stay silent', () => {
  for (const screen of screens.filter(({ expect }) => expect === null)) {
    it.concurrent(screen.id, ({ expect }) =>
      visit(screen, async (page) => {
        await pause(SILENCE_MS);
        expect(await hint(page), `${screen.title}\n${screen.url}`).toBeNull();
        // Even on a slow machine, no rule matches the current page.
        expect(await view.rules(page)).toEqual(screen.also ?? []);
      }),
    );
  }
});

describe('pages that become error pages after they were read', () => {
  for (const { name, url, change, rule } of LATE_ERRORS) {
    it.concurrent(name, () =>
      visit({ url }, async (page) => {
        // The page's own policy would forbid markup from a string.
        await page.setBypassCSP(true);
        await page.reload();
        await pause(SILENCE_MS);
        await page.evaluate(change);
        await expectHint(page, { rule });
        await page.setBypassCSP(false);
      }),
    );
  }
});
