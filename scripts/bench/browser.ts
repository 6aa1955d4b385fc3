import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { type LabBrowser, launchChromium } from '../../lab/driver/browser';
import { stopWorker } from '../../lab/driver/extension-driver';
import { pause } from '../../lab/driver/wait';
import type { Lab } from '../../lab/server/server';

/** What a bench stands for: nothing, an empty content script, the least a watcher does, Signpost, or a peer. */
export type Role = 'none' | 'empty' | 'least' | 'signpost' | 'peer';

/** What is measured: an extension, or none, in a browser of its own. */
export interface Bench {
  name: string;
  role: Role;
  /** Folder of the unpacked extension. */
  folder?: string;
  browser: LabBrowser;
}

/** One thing that is measured of each browser. */
export interface Measure {
  name: string;
  unit: 'ms' | 'KiB' | 'kB' | 'popups';
  /** Who takes part; everybody where nothing is said. */
  who?: readonly Role[];
  /** Whose value is taken away from the others', round by round. */
  over?: Role;
  /** Takes so long that a third of the rounds has to do, and all browsers go at once. */
  long?: true;
  take(bench: Bench): Promise<number>;
}

/** Opens a browser for it on the lab. */
export async function openBench(variant: Omit<Bench, 'browser'>, lab: Lab): Promise<Bench> {
  const browser = await launchChromium({
    port: lab.port,
    hosts: lab.hosts,
    welcome: variant.role !== 'signpost',
    ...(variant.folder ? { extension: variant.folder } : {}),
  });
  return { ...variant, browser };
}

/** A peer that reads every page, as its package ships it: Chromium writes into folders it loads from, so it gets a copy. */
export function peerFolder(): string {
  const folder = resolve('.cache/bench-autoconsent');
  cpSync('node_modules/@duckduckgo/autoconsent/dist/addon-mv3', folder, { recursive: true });
  return folder;
}

/**
 * Does something in a new window, and closes it. With `cold`, the background has been stopped before, as the browser does
 * after half a minute of quiet.
 */
export async function inWindow(
  { browser }: Bench,
  work: (page: Page) => Promise<number>,
  cold = false,
): Promise<number> {
  const page = await browser.newPage({ type: 'window' });
  if (cold) {
    await stopWorker(browser);
    await pause(300);
  }
  const value = await work(page);
  await page.close();
  return value;
}

/** The processor time that a page's scripts take while something is done, in milliseconds: waiting does not count. */
export async function scriptTime(page: Page, act: () => Promise<unknown>): Promise<number> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const soFar = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
  };
  const before = await soFar();
  await act();
  return (await soFar()) - before;
}

/** The JS heap of a page in KiB, after garbage collection. */
export async function heapOf(page: Page): Promise<number> {
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1024;
}
