import type { Page } from 'puppeteer';
import { addressOf, popupReady } from '../../lab/driver/extension-driver';
import { pause } from '../../lab/driver/wait';
import { type Bench, inWindow, scriptTime } from './browser';

const TYPED = 'my admin must approve the app before outlook connects';

/** From its document's start: the popup draws its answer in one go, so its first contentful paint is the answer's. */
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

/** The scripts that something takes which is done in the look-up. */
function inLookUp(bench: Bench, act: (page: Page) => Promise<void>): Promise<number> {
  return inWindow(bench, async (page) => {
    await page.goto(addressOf(bench.browser, 'popup'));
    await popupReady(page);
    await page.click('#tab-look-up');
    await page.focus('#look-up-text');
    return scriptTime(page, () => act(page));
  });
}

/** A letter typed into the look-up, on average. */
export async function keystroke(bench: Bench): Promise<number> {
  const used = await inLookUp(bench, async (page) => {
    for (const letter of TYPED) await page.keyboard.sendCharacter(letter);
    await pause(200);
  });
  return used / TYPED.length;
}

/** A long text put into the look-up at once. */
export function paste(bench: Bench): Promise<number> {
  return inLookUp(bench, async (page) => {
    await page.keyboard.sendCharacter('Need admin approval\n'.repeat(3_000));
    await pause(400);
  });
}
