import type { Bench } from './browser';
import { ADDRESSES } from './pages';
import { type Stat, stat } from './stats';

/** Milliseconds of the real toolbar popup above an error page. */
export interface PopupTimes {
  /** From the start of the popup's document to its painted answer. */
  document: Stat;
  /** From the click on the toolbar button to the painted answer. */
  click: Stat;
}

/** Signpost's popup with the background warm and cold, and a popup of one word as what a browser needs anyway. */
export async function measurePopup(
  signpost: Bench,
  bare: Bench,
  rounds: number,
): Promise<{ warm: PopupTimes; cold: PopupTimes; bare: PopupTimes }> {
  const seen = { warm: [] as Opened[], cold: [] as Opened[], bare: [] as Opened[] };
  for (let round = -1; round < rounds; round++) {
    const found = {
      warm: await open(signpost, false),
      cold: await open(signpost, true),
      bare: await open(bare, false),
    };
    if (round < 0) continue;
    for (const name of ['warm', 'cold', 'bare'] as const) seen[name].push(found[name]);
  }
  const times = (opened: readonly Opened[]): PopupTimes => ({
    document: stat(opened.map((one) => one.document)),
    click: stat(opened.map((one) => one.click)),
  });
  return { warm: times(seen.warm), cold: times(seen.cold), bare: times(seen.bare) };
}

interface Opened {
  document: number;
  click: number;
}

async function open(bench: Bench, cold: boolean): Promise<Opened> {
  const page = await bench.open(ADDRESSES.wrong);
  const extension = (await bench.browser.extensions()).get(bench.browser.extensionId ?? '');
  if (!extension) throw new Error('The extension is not loaded.');
  if (cold) await bench.stopWorker();
  const before = new Set(bench.browser.targets());
  await page.bringToFront();
  const clicked = Date.now();
  await page.triggerExtensionAction(extension);
  const target = await bench.browser.waitForTarget(
    (one) => one.url().endsWith('/popup.html') && !before.has(one),
  );
  const popup = await target.asPage();
  await popup.waitForSelector('[role=tabpanel]');
  // All of it is drawn at once, so the first paint with something in it is the answer's.
  const [start, painted] = (await popup.evaluate(
    `new Promise((done) => {
      new PerformanceObserver((list) => {
        const first = list.getEntriesByName('first-contentful-paint')[0];
        if (first) done([performance.timeOrigin, first.startTime]);
      }).observe({ type: 'paint', buffered: true });
    })`,
  )) as [number, number];
  await popup.close();
  await page.close();
  return { document: painted, click: start + painted - clicked };
}
