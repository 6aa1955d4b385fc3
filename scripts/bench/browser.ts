import { cpSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer';
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

/** A new window; with `cold`, the background has been stopped as the browser does after half a minute of quiet. */
export async function openWindow({ browser }: Bench, cold = false): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  if (cold) {
    await stopWorker(browser);
    await pause(300);
  }
  return page;
}

/** Counts the processor time of a page's scripts from now on: waiting for others does not count. */
export async function meter(page: Page): Promise<{ cdp: CDPSession; script(): Promise<number> }> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    cdp,
    async script() {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
    },
  };
}

/** The JS heap of a page in KiB, after garbage collection. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1024;
}
