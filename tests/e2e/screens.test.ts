import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type LabBrowser, launchChromium } from '../../lab/driver/browser';
import { hint } from '../../lab/driver/closed-root';
import { expectHint } from '../../lab/driver/expect-hint';
import { EXTENSION } from '../../lab/driver/harness';
import { openTabView, type TabView } from '../../lab/driver/tab-view';
import { pause } from '../../lab/driver/wait';
import { loadScreens, type Screen } from '../../lab/screens';
import { type Lab, startLab } from '../../lab/server/server';
import { RULES } from '../../lib/catalog/catalog';

/**
 * The matrix: every screen of the lab through the built extension, in the browser, on its real address. A screen
 * must bring exactly the diagnosis it names, with that certainty, and so no other rule's; a healthy one nothing.
 */
/** How long a healthy page is watched before its silence counts, in milliseconds. */
const SILENCE = 2_200;

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

/** Windows that have done their work and were cleared: to open one takes longer than all that is done in it. */
const idle: Page[] = [];

/** Opens a screen in a window that remembers nothing. One in which something went wrong is closed. */
async function visit(screen: Screen, look: (page: Page) => Promise<void>): Promise<void> {
  // A window of its own: a tab would count the tab before it as its opener.
  const page = idle.pop() ?? (await browser.newPage({ type: 'window' }));
  try {
    const [width, height] = screen.viewport ?? [];
    await page.setViewport(width && height ? { width, height } : null);
    // The watcher has to have seen the page for the flow to be known.
    for (const address of screen.flow ?? []) await view.untilReported(page, () => page.goto(address));
    await page.goto(screen.url);
    await look(page);
    // Nothing is there. Another host would take another process, which is most of what a window takes.
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
    const wanted = screen.expect;
    if (!wanted) continue;
    it.concurrent(screen.id, ({ expect }) =>
      visit(screen, async (page) => {
        const { rule } = await expectHint(page, wanted);
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
        await pause(SILENCE);
        expect(await hint(page), `${screen.title}\n${screen.url}`).toBeNull();
        // However slow the machine is: there is nothing to say of what is there now.
        expect(await view.rules(page)).toEqual(screen.also ?? []);
      }),
    );
  }
});
