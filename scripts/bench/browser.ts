import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { type LabBrowser, launchChromium } from '../../lab/driver/browser';
import { stopWorker } from '../../lab/driver/extension-driver';
import { pause } from '../../lab/driver/wait';
import type { Lab } from '../../lab/server/server';

/** The extension of a bench: none, an empty content script, the least a watcher does, Signpost, or a peer. */
export type Role = 'none' | 'empty' | 'least' | 'signpost' | 'peer';

/** A browser of its own, with the extension that is measured in it. */
export interface Bench {
  name: string;
  role: Role;
  /** Folder of the unpacked extension. */
  folder?: string;
  browser: LabBrowser;
}

/** One quantity that is measured in each browser. */
export interface Measure {
  name: string;
  unit: 'ms' | 'KiB' | 'kB' | 'popups';
  /** Roles that take part; all if left out. */
  who?: readonly Role[];
  /** Role whose value is subtracted from the others' in each round. */
  over?: Role;
  /** Takes so long that there are a third of the rounds, with all browsers in parallel. */
  long?: true;
  take(bench: Bench): Promise<number>;
}

/** Opens a browser on the lab. */
export async function openBench(variant: Omit<Bench, 'browser'>, lab: Lab): Promise<Bench> {
  const browser = await launchChromium({
    port: lab.port,
    hosts: lab.hosts,
    welcome: variant.role !== 'signpost',
    ...(variant.folder ? { extension: variant.folder } : {}),
  });
  return { ...variant, browser };
}

/** Returns the folder of a peer that reads every page. It is a copy, since Chromium writes into an extension's folder. */
export function peerFolder(): string {
  const folder = resolve('.cache/bench-autoconsent');
  cpSync('node_modules/@duckduckgo/autoconsent/dist/addon-mv3', folder, { recursive: true });
  return folder;
}

/**
 * Measures something in a new window and closes it. With `cold`, the background is stopped before, as the browser does
 * after half a minute without events.
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

/** Measures the processor time of a page's scripts during an action, in milliseconds; waiting does not count. */
export async function scriptTime(page: Page, act: () => Promise<unknown>): Promise<number> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const total = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
  };
  const before = await total();
  await act();
  return (await total()) - before;
}

/** Measures the JS heap of a page in KiB, after garbage collection. */
export async function heapOf(page: Page): Promise<number> {
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1024;
}
