import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import type { Turn } from '../../lab/turns';
import { type Bench, openWindow } from './browser';
import type { Measure } from './measure';
import { popup } from './popup-time';

/** After so long a page has been looked at and stands still (milliseconds). */
const REST = 1_600;

/**
 * Runs in the page: keeps the times at which the error's element and a hint's place have come into the document, and
 * the latter has been painted: one frame and one message later.
 */
const WATCH = `{
  const times = {};
  const seen = new Promise((done) => {
    new MutationObserver((records, observer) => {
      if (document.querySelector('#service_exception_message')) times.error ??= performance.now();
      if (!document.querySelector('signpost-hint')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done({ ...times, painted: performance.now() });
        channel.port2.postMessage(0);
      });
    }).observe(document, { childList: true, subtree: true });
  });
  globalThis.hintPainted = () => seen;
}`;

/** From the document being ready, and from the error's element, to the painted hint on a page that comes with its error. */
export function hint(cold: boolean): Measure[] {
  const state = `background ${cold ? 'cold' : 'warm'}`;
  const measure = (from: string, since: string, target: number): Measure => ({
    name: `${from} to hint painted, ${state}`,
    unit: 'ms',
    who: ['signpost'],
    target,
    async take(bench) {
      if (!cold) await popup(false)(bench);
      const page = await openWindow(bench, cold);
      await page.evaluateOnNewDocument(WATCH);
      await page.goto(urlOf('microsoft/user-not-assigned'));
      const time = await page.evaluate(`hintPainted().then(({ painted, error }) => painted - ${since})`);
      await page.close();
      return time as number;
    },
  });
  return [
    measure('page ready', `performance.getEntriesByType('navigation')[0].domInteractive`, 0.75),
    measure('error’s element', 'error', cold ? 0.75 : 0.85),
  ];
}

/** From the moment a page that has been looked at and found well turns bad to the painted hint; the background is warm. */
export function turning({ url, change }: Turn): (bench: Bench) => Promise<number> {
  return async (bench) => {
    await popup(false)(bench);
    const page = await openWindow(bench);
    // The pages' own policy takes no markup as text.
    await page.setBypassCSP(true);
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(url);
    await pause(REST);
    const time = await page.evaluate(
      `{ const start = performance.now(); ${change}; hintPainted().then(({ painted }) => painted - start); }`,
    );
    await page.close();
    return time as number;
  };
}
