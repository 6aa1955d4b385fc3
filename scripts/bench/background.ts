import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import { type Bench, openWindow } from './browser';

/** The part of a trace that is looked at. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** Processor time of a whole event, in microseconds. */
  tdur?: number;
  dur?: number;
  args: { name?: string; data?: { url?: string } };
}

/** Events that run script, one inside the other. */
const SCRIPT =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|v8\.run|V8\.RunMicrotasks|v8\.callFunction|v8\.compile|TimerFire)$/;

/** The script of a background that has been stopped, from waking to the answer that a page with an error gets. */
export async function background(bench: Bench): Promise<number> {
  const page = await openWindow(bench, true);
  const trace = await startTrace(bench);
  await page.goto(urlOf('microsoft/user-not-assigned'));
  await page.waitForFunction(() => document.querySelector('signpost-hint'));
  await pause(300);
  const events = await trace.stop();
  await page.close();
  return ownScript(events);
}

/** Traces the whole browser: a page's own trace leaves workers out. */
async function startTrace({ browser }: Bench): Promise<{ stop(): Promise<TraceEvent[]> }> {
  const cdp = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] },
  });
  return {
    async stop() {
      const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
      await cdp.send('Tracing.end');
      await complete;
      await cdp.detach();
      return events;
    },
  };
}

/** Processor time of the outermost events that run script on the worker's thread, in milliseconds. */
export function ownScript(events: TraceEvent[]): number {
  const workers = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name?.startsWith('ServiceWorker'))
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const runs = events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && SCRIPT.test(name) && workers.has(`${pid}:${tid}`))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = 0;
  let total = 0;
  for (const { ts, dur = 0, tdur = dur } of runs) {
    if (ts < end) continue;
    end = ts + dur;
    total += tdur;
  }
  if (total === 0) throw new Error('The trace shows no script of the background.');
  return total / 1_000;
}
