import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import type { ExtraPage } from '../../lab/server/server';
import { type Bench, heapOf, meter, openWindow } from './browser';

/** After so long a page has been read for the last time (milliseconds). */
const REST = 1_600;
const HOUR = 3_600_000;
const SETTINGS = 'https://app.hubspot.com/settings/12345/user-preferences/email';

/** Loads a page without a problem and lets it rest. */
export async function rest(bench: Bench): Promise<{ script: number; heap: number }> {
  const page = await openWindow(bench);
  const { cdp, script } = await meter(page);
  await page.goto(urlOf('healthy/microsoft-sign-in'));
  await pause(REST);
  const used = await script();
  const heap = await heapOf(cdp);
  await page.close();
  return { script: used, heap };
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

/** Ten seconds of a page that never stands still. */
export async function overTenSeconds(bench: Bench, url: string): Promise<number> {
  const page = await openWindow(bench);
  const { script } = await meter(page);
  await page.goto(url);
  await keepBusy(page);
  await pause(10_000);
  const used = await script();
  await page.close();
  return used;
}

/** What an hour of such a page leaves in its heap; the page's clock goes as fast as it can. */
export async function heapAfterAnHour(bench: Bench): Promise<number> {
  const page = await openWindow(bench);
  const { cdp } = await meter(page);
  await page.goto(SETTINGS);
  await keepBusy(page);
  await pause(3_000);
  const before = await heapOf(cdp);
  const over = new Promise((done) => cdp.once('Emulation.virtualTimeBudgetExpired', done));
  await cdp.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: HOUR });
  await over;
  const after = await heapOf(cdp);
  await page.close();
  return after - before;
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

/** That page, read once as it comes and once at rest. */
export async function readAll(bench: Bench): Promise<number> {
  const page = await openWindow(bench);
  const { script } = await meter(page);
  await page.goto(LONG_PAGE.url);
  await pause(REST);
  const used = await script();
  await page.close();
  return used;
}

/** What runs on a watched page, as a store would compress it. */
export async function weigh({ folder = '' }: Bench): Promise<number> {
  const { content_scripts: scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const files = scripts.flatMap(({ js }) => js);
  return (
    files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0) / 1_000
  );
}
