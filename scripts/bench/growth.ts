import type { Lab } from '../../lab/server/server';
import { heapOf, meter, openBench, pause } from './browser';
import { ADDRESSES, changeOnce } from './pages';
import type { Variant } from './variants';

/** What an hour of a busy page leaves behind. */
export interface Growth {
  /** KiB of JS heap after garbage collection, at the end of the first minute and of the hour. */
  minute: number;
  hour: number;
  /** Listeners and nodes more than after the first minute. */
  listeners: number;
  nodes: number;
}

const MINUTE = 60_000;

/** Lets the browser's own clock run ahead: an hour of 20 changes a second, timers and all. */
export async function measureGrowth(variant: Variant, lab: Lab): Promise<Growth> {
  // A browser of its own: a page whose clock has been stopped cannot be closed.
  const bench = await openBench(variant, lab);
  const page = await bench.open(ADDRESSES.busyRead);
  await pause(1_000);
  const { cdp } = await meter(page);
  await page.evaluate(
    `(() => { const change = ${changeOnce}; let at = 0; setInterval(() => change(++at), 50); })()`,
  );
  const advance = async (budget: number) => {
    const over = new Promise<void>((done) => cdp.once('Emulation.virtualTimeBudgetExpired', () => done()));
    await cdp.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget });
    await over;
  };
  const count = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    return { listeners: value('JSEventListeners'), nodes: value('Nodes') };
  };
  await advance(MINUTE);
  const minute = await heapOf(cdp);
  const first = await count();
  await advance(59 * MINUTE);
  const hour = await heapOf(cdp);
  const last = await count();
  await bench.close();
  return {
    minute,
    hour,
    listeners: last.listeners - first.listeners,
    nodes: last.nodes - first.nodes,
  };
}
