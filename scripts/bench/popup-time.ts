import type { Page } from 'puppeteer';
import { addressOf, popupReady } from '../../lab/driver/extension-driver';
import { pause } from '../../lab/driver/wait';
import { serveBuiltSite } from '../site-server';
import { type Bench, inWindow, scriptTime } from './browser';
import { watchFor } from './painted';

const TYPED = 'my admin must approve the app before outlook connects';

/** Measures the popup from its document's start to its answer, which its first contentful paint shows. */
export function popup(cold: boolean): (bench: Bench) => Promise<number> {
  return (bench) =>
    inWindow(
      bench,
      async (page) => {
        await page.goto(addressOf(bench.browser, 'popup'));
        return page.evaluate(
          () =>
            new Promise<number>((done) => {
              new PerformanceObserver((list) => {
                const [first] = list.getEntriesByName('first-contentful-paint');
                if (first) done(first.startTime);
              }).observe({ type: 'paint', buffered: true });
            }),
        );
      },
      cold,
    );
}

/** Time in which the look-up gets ready while nothing happens, in milliseconds; a person takes longer to begin. */
const READY_MS = 2_000;

/** Measures the scripts of an action in the look-up tab, some time after it has been opened. */
function scriptInLookUp(bench: Bench, act: (page: Page) => Promise<void>, wait = READY_MS): Promise<number> {
  return inWindow(bench, async (page) => {
    await page.goto(addressOf(bench.browser, 'popup'));
    await popupReady(page);
    await page.click('#tab-look-up');
    await page.focus('#look-up-text');
    await pause(wait);
    return scriptTime(page, () => act(page));
  });
}

/** Measures the scripts that get the look-up ready, in the quiet moments after it has been opened. */
export const preparation = (bench: Bench) => scriptInLookUp(bench, () => pause(READY_MS), 0);

/** Measures the scripts of typing a letter into the look-up, on average. */
export async function keystroke(bench: Bench): Promise<number> {
  const used = await scriptInLookUp(bench, async (page) => {
    for (const letter of TYPED) await page.keyboard.sendCharacter(letter);
    await pause(200);
  });
  return used / TYPED.length;
}

/** Measures the scripts of pasting 60 kB into the look-up. */
export function paste(bench: Bench): Promise<number> {
  return scriptInLookUp(bench, async (page) => {
    // Text that the protocol inserts takes Chromium seconds to lay out, line by line; a real paste does not.
    await page.evaluate((text) => navigator.clipboard.writeText(text), 'Need admin approval\n'.repeat(3_000));
    await page.keyboard.press('v', { commands: ['Paste'] });
    await pause(400);
  });
}

/** Returns how long the web edition's look-up page takes until it accepts a text, in times of the popup's answer. */
export async function lookUpInPopups(bench: Bench): Promise<number> {
  const { address } = await serveBuiltSite();
  const time = await inWindow(bench, async (page) => {
    await page.evaluateOnNewDocument(watchFor('#tool[data-alive]'));
    await page.goto(`${address}en/look-up.html`);
    return (await page.evaluate('painted().then(({ painted }) => painted)')) as number;
  });
  return time / (await popup(false)(bench));
}
