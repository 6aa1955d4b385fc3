import { globSync, readFileSync } from 'node:fs';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import { type Bench, inWindow } from './browser';

/** Linux's name of a background's thread, which is cut to 15 characters. */
const THREAD = 'ServiceWorker t';

/**
 * Measures the processor time of a stopped background, from its start until two seconds after a page with an error has
 * loaded. Only Linux knows it for a single thread; elsewhere the result is NaN.
 */
export function background(bench: Bench): Promise<number> {
  return inWindow(
    bench,
    async (page) => {
      const before = await workerTimes(bench);
      await page.goto(urlOf('microsoft/user-not-assigned'));
      await pause(2_000);
      const used = [...(await workerTimes(bench))].map(([thread, time]) => time - (before.get(thread) ?? 0));
      return used.length > 0 ? Math.max(...used) : Number.NaN;
    },
    true,
  );
}

/** Returns the processor time of each background's thread so far, in milliseconds. */
async function workerTimes({ browser }: Bench): Promise<Map<string, number>> {
  const cdp = await browser.target().createCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  const threads = processInfo.flatMap(({ id }) => globSync(`/proc/${id}/task/*`));
  return new Map(
    threads
      .filter((thread) => readIfThere(`${thread}/comm`).trim() === THREAD)
      .map((thread) => [thread, Number(readIfThere(`${thread}/schedstat`).split(' ')[0]) / 1e6]),
  );
}

/** Reads a file of a thread, which is empty once the thread has ended. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
