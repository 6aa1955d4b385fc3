import type { Page } from 'puppeteer';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import type { ExtraPage } from '../../lab/server/server';
import { type Bench, heapOf, inWindow, scriptTime } from './browser';

/** Time after which a page is no longer read, in milliseconds. */
export const REST = 1_600;
const HOUR = 3_600_000;

async function load(page: Page, url: string, time = REST): Promise<void> {
  await page.goto(url);
  await pause(time);
}

/** Measures a page's scripts from its loading until it is no longer read, or for `time` milliseconds. */
export function scriptOn(url: string, time?: number): (bench: Bench) => Promise<number> {
  return (bench) => inWindow(bench, (page) => scriptTime(page, () => load(page, url, time)));
}

/** Measures the heap of a page that is no longer read. */
export function heapOn(url: string): (bench: Bench) => Promise<number> {
  return (bench) =>
    inWindow(bench, async (page) => {
      await load(page, url);
      return heapOf(page);
    });
}

/** Measures how an hour on a page that changes all the time grows its heap; virtual time shortens the hour. */
export function heapAfterAnHour(bench: Bench): Promise<number> {
  return inWindow(bench, async (page) => {
    await load(page, urlOf('healthy/hubspot-settings-busy'), 3_000);
    const before = await heapOf(page);
    const cdp = await page.createCDPSession();
    const over = new Promise((done) => cdp.once('Emulation.virtualTimeBudgetExpired', done));
    await cdp.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: HOUR });
    await over;
    return (await heapOf(page)) - before;
  });
}

/** A page for connecting a mailbox, with five thousand elements, all of which are read. */
export const LONG_PAGE: ExtraPage = {
  url: `${urlOf('healthy/hubspot-settings')}?lab=long`,
  html: `<!doctype html><html lang="en"><title>Settings</title><body>${Array.from(
    { length: 1_000 },
    (_, at) =>
      `<div class="row"><p><b>Row</b> ${at}: connected by Kim on day ${at * 7}.</p><i></i><i></i></div>`,
  ).join('')}</body></html>`,
};
