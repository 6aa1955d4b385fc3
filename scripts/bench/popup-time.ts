import type { Page } from 'puppeteer';
import { addressOf, popupReady } from '../../lab/driver/extension-driver';
import { pause } from '../../lab/driver/wait';
import { type Bench, meter, openWindow } from './browser';

const TYPED = 'my admin must approve the app before outlook connects';

/** From its document's start: the popup draws its answer in one go, so its first contentful paint is the answer's. */
export function popup(cold: boolean): (bench: Bench) => Promise<number> {
  return async (bench) => {
    const page = await openWindow(bench, cold);
    await page.goto(addressOf(bench.browser, 'popup'));
    const time = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            const [first] = list.getEntriesByName('first-contentful-paint');
            if (first) done(first.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    await page.close();
    return time;
  };
}

async function lookUp(bench: Bench): Promise<Page> {
  const page = await openWindow(bench);
  await page.goto(addressOf(bench.browser, 'popup'));
  await popupReady(page);
  await page.click('#tab-look-up');
  await page.focus('#look-up-text');
  return page;
}

/** A letter typed into the look-up, on average. */
export async function keystroke(bench: Bench): Promise<number> {
  const page = await lookUp(bench);
  const { script } = await meter(page);
  const before = await script();
  for (const letter of TYPED) await page.keyboard.sendCharacter(letter);
  await pause(200);
  const used = (await script()) - before;
  await page.close();
  return used / TYPED.length;
}

/** A long text put into the look-up at once. */
export async function paste(bench: Bench): Promise<number> {
  const page = await lookUp(bench);
  const { script } = await meter(page);
  const before = await script();
  await page.keyboard.sendCharacter('Need admin approval\n'.repeat(3_000));
  await pause(400);
  const used = (await script()) - before;
  await page.close();
  return used;
}
