import type { Page } from 'puppeteer';
import { pause } from '../../lab/driver/wait';
import type { ExtraPage } from '../../lab/server/server';
import { type Bench, heapOf, inWindow, scriptTime } from './browser';

/** After so long a page has been read for the last time (milliseconds). */
export const REST = 1_600;
const HOUR = 3_600_000;
const SETTINGS = 'https://app.hubspot.com/settings/12345/user-preferences/email';

/** Loads a page and lets it rest. */
async function load(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await pause(REST);
}

/** The scripts of a page that is loaded and comes to rest. */
export function scriptOn(url: string): (bench: Bench) => Promise<number> {
  return (bench) => inWindow(bench, (page) => scriptTime(page, () => load(page, url)));
}

/** The heap of such a page. */
export function heapOn(url: string): (bench: Bench) => Promise<number> {
  return (bench) =>
    inWindow(bench, async (page) => {
      await load(page, url);
      return heapOf(page);
    });
}

/** Lets rows come and go twenty times a second, and now and then a note, as a page of a CRM does. */
async function keepBusy(page: Page): Promise<void> {
  await page.evaluate(() => {
    const list = document.createElement('ul');
    document.body.append(list);
    let turn = 0;
    setInterval(() => {
      const row = document.createElement('li');
      row.textContent = `Call logged ${++turn}`;
      list.append(row);
      if (list.childElementCount > 12) list.firstElementChild?.remove();
      if (turn % 15 > 0) return;
      const note = document.createElement('div');
      note.setAttribute('role', 'alert');
      note.innerHTML = '<h4>Contact saved</h4>';
      document.body.append(note);
      setTimeout(() => note.remove(), 600);
    }, 50);
  });
}

/** The scripts of ten seconds of a page that never stands still. */
export function overTenSeconds(url: string): (bench: Bench) => Promise<number> {
  return (bench) =>
    inWindow(bench, (page) =>
      scriptTime(page, async () => {
        await page.goto(url);
        await keepBusy(page);
        await pause(10_000);
      }),
    );
}

/** What an hour of such a page leaves in its heap; the page's clock goes as fast as it can. */
export function heapAfterAnHour(bench: Bench): Promise<number> {
  return inWindow(bench, async (page) => {
    await page.goto(SETTINGS);
    await keepBusy(page);
    await pause(3_000);
    const before = await heapOf(page);
    const cdp = await page.createCDPSession();
    const over = new Promise((done) => cdp.once('Emulation.virtualTimeBudgetExpired', done));
    await cdp.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: HOUR });
    await over;
    return (await heapOf(page)) - before;
  });
}

/** A page where a mailbox is connected, with five thousand elements: all of it is read. */
export const LONG_PAGE: ExtraPage = {
  url: `${SETTINGS}?lab=long`,
  html: `<!doctype html><html lang="en"><title>Settings</title><body>${Array.from(
    { length: 1_000 },
    (_, at) =>
      `<div class="row"><p><b>Row</b> ${at}: connected by Kim on day ${at * 7}.</p><i></i><i></i></div>`,
  ).join('')}</body></html>`,
};
