import type { CDPSession, Page } from 'puppeteer';
import { type LabBrowser, launchChromium } from '../../lab/driver/browser';
import { stopWorker } from '../../lab/driver/extension-driver';
import type { Lab } from '../../lab/server/server';
import type { Variant } from './variants';

/** A variant in a browser of its own. */
export interface Bench {
  variant: Variant;
  browser: LabBrowser;
  /** A new window at an address. */
  open(url: string): Promise<Page>;
  /** Stops the background of the extension, as the browser does after half a minute of quiet. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Opens a browser for a variant on the lab. */
export async function openBench(variant: Variant, lab: Lab): Promise<Bench> {
  const browser = await launchChromium({
    port: lab.port,
    hosts: lab.hosts,
    // Only ours greets.
    welcome: variant.id !== 'signpost',
    ...(variant.folder ? { extension: variant.folder } : {}),
  });
  return {
    variant,
    browser,
    async open(url) {
      const page = await browser.newPage({ type: 'window' });
      await page.goto(url);
      return page;
    },
    async stopWorker() {
      await stopWorker(browser);
      await pause(300);
    },
    close: () => browser.close(),
  };
}

export const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));

/** Time of a page's main thread, in milliseconds of processor time: waiting for others does not count. */
export interface Used {
  script: number;
  task: number;
}

/** Counts what the main thread of a page uses from now on. */
export async function meter(page: Page): Promise<{ cdp: CDPSession; read(): Promise<Used> }> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    cdp,
    async read() {
      const { metrics } = await cdp.send('Performance.getMetrics');
      const value = (name: string) => (metrics.find((one) => one.name === name)?.value ?? 0) * 1_000;
      return { script: value('ScriptDuration'), task: value('TaskDuration') };
    },
  };
}

/** JS heap of a page and of all scripts in it after garbage collection, in KiB. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1024;
}

/** What a trace says of the extension's own script in a page. */
export interface Own {
  /** Processor time in functions of the extension's files, in milliseconds; what comes after an `await` is not seen. */
  script: number;
  /** The longest task in which they ran, in milliseconds. */
  longest: number;
}

interface Event {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Traces a page while `act` goes on. */
export async function traceOwn(page: Page, extensionId: string, act: () => Promise<void>): Promise<Own> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await act();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: Event[] };
  return ownOf(traceEvents, `chrome-extension://${extensionId}/`);
}

function ownOf(events: readonly Event[], origin: string): Own {
  const inside = (inner: Event, outer: Event) =>
    inner.pid === outer.pid &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
  const own = events
    .filter(
      ({ name, ph, args }) =>
        ph === 'X' &&
        /^(EvaluateScript|FunctionCall|v8\.compile)$/.test(name) &&
        args?.data?.url?.startsWith(origin),
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const outermost = own.filter((event, at) => !own.slice(0, at).some((other) => inside(event, other)));
  const tasks = events.filter(({ name, ph }) => ph === 'X' && name === 'RunTask');
  const time = (event: Event) => (event.tdur ?? event.dur ?? 0) / 1_000;
  return {
    script: outermost.reduce((sum, event) => sum + time(event), 0),
    longest: tasks.reduce(
      (most, task) => (own.some((event) => inside(event, task)) ? Math.max(most, time(task)) : most),
      0,
    ),
  };
}
