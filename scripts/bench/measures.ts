import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer';
import { addressOf, popupReady } from '../../lab/driver/extension-driver';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import { type Bench, meter, openWindow } from './browser';

/** One thing that is measured of each browser. */
export interface Measure {
  name: string;
  unit: 'ms' | 'KiB' | 'kB';
  /** Whether others have nothing like it. */
  signpostOnly?: true;
  take(bench: Bench): Promise<number>;
}

/** After so long a page has been read for the last time (milliseconds). */
const REST = 1_600;
const TYPED = 'my admin must approve the app before outlook connects';

export const MEASURES: readonly Measure[] = [
  { name: 'script on a healthy sign-in page', unit: 'ms', take: async (bench) => (await rest(bench)).script },
  { name: 'JS heap of that page', unit: 'KiB', take: async (bench) => (await rest(bench)).heap },
  { name: 'content script, brotli', unit: 'kB', take: weigh },
  { name: 'page ready to hint painted, background warm', unit: 'ms', signpostOnly: true, take: hint(false) },
  { name: 'page ready to hint painted, background cold', unit: 'ms', signpostOnly: true, take: hint(true) },
  { name: 'popup to its answer, background warm', unit: 'ms', signpostOnly: true, take: popup(false) },
  { name: 'popup to its answer, background cold', unit: 'ms', signpostOnly: true, take: popup(true) },
  { name: 'a keystroke in the look-up, script', unit: 'ms', signpostOnly: true, take: keystroke },
  { name: '60 kB pasted into the look-up, script', unit: 'ms', signpostOnly: true, take: paste },
];

/** Loads a page without a problem and lets it rest. */
async function rest(bench: Bench): Promise<{ script: number; heap: number }> {
  const page = await openWindow(bench);
  const { cdp, script } = await meter(page);
  await page.goto(urlOf('healthy/microsoft-sign-in'));
  await pause(REST);
  const used = await script();
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await page.close();
  return { script: used, heap: usedSize / 1024 };
}

/** What runs on a watched page, as a store would compress it. */
async function weigh({ folder }: Bench): Promise<number> {
  if (!folder) return 0;
  const { content_scripts: scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  const files = scripts.flatMap(({ js }) => js);
  return (
    files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0) / 1_000
  );
}

/** Runs in the page: keeps the time at which a hint's place has come into the document and has been painted. */
const WATCH = `{
  const seen = new Promise((done) => {
    new MutationObserver((records, observer) => {
      if (!document.querySelector('signpost-hint')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now());
        channel.port2.postMessage(0);
      });
    }).observe(document, { childList: true, subtree: true });
  });
  globalThis.hintPainted = () => seen;
}`;

/** From the document being ready to the painted hint, on a page that comes with its error. */
function hint(cold: boolean): Measure['take'] {
  return async (bench) => {
    if (!cold) await popup(false)(bench);
    const page = await openWindow(bench, cold);
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(urlOf('microsoft/user-not-assigned'));
    const time = await page.evaluate(
      `hintPainted().then((end) => end - performance.getEntriesByType('navigation')[0].domInteractive)`,
    );
    await page.close();
    return time as number;
  };
}

/** From its document's start: the popup draws its answer in one go, so its first contentful paint is the answer's. */
function popup(cold: boolean): Measure['take'] {
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

async function keystroke(bench: Bench): Promise<number> {
  const page = await lookUp(bench);
  const { script } = await meter(page);
  const before = await script();
  for (const letter of TYPED) await page.keyboard.sendCharacter(letter);
  await pause(200);
  const used = (await script()) - before;
  await page.close();
  return used / TYPED.length;
}

async function paste(bench: Bench): Promise<number> {
  const page = await lookUp(bench);
  const { script } = await meter(page);
  const before = await script();
  await page.keyboard.sendCharacter('Need admin approval\n'.repeat(3_000));
  await pause(400);
  const used = (await script()) - before;
  await page.close();
  return used;
}
