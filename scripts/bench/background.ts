import { globSync, readFileSync } from 'node:fs';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import { type Bench, inWindow } from './browser';

/** What Linux calls the thread of a background, cut to the length of such names. */
const THREAD = 'ServiceWorker t';

/**
 * Processor time of a background that has been stopped, from waking to half a second after the page with an error has
 * come to rest. Linux alone tells it of a single thread; elsewhere this is no number.
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

/** The processor time of each background's thread in this browser so far, in milliseconds. */
async function workerTimes({ browser }: Bench): Promise<Map<string, number>> {
  const cdp = await browser.target().createCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  const threads = processInfo.flatMap(({ id }) => globSync(`/proc/${id}/task/*`));
  return new Map(
    threads
      .filter((thread) => read(`${thread}/comm`).trim() === THREAD)
      .map((thread) => [thread, Number(read(`${thread}/schedstat`).split(' ')[0]) / 1e6]),
  );
}

/** What Linux says of a thread; nothing once it has ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
