import { readdirSync, readFileSync } from 'node:fs';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import { type Bench, openWindow } from './browser';

/** What Linux calls the thread of a background, cut to the length of such names. */
const THREAD = 'ServiceWorker t';

/**
 * Processor time of a background that has been stopped, from waking to half a second after the page with an error has
 * come to rest. Linux alone tells it of a single thread; elsewhere this is no number.
 */
export async function background(bench: Bench): Promise<number> {
  const page = await openWindow(bench, true);
  const before = workerTimes(bench);
  await page.goto(urlOf('microsoft/user-not-assigned'));
  await pause(2_000);
  const after = workerTimes(bench);
  await page.close();
  const used = [...after].map(([thread, time]) => time - (before.get(thread) ?? 0));
  return used.length > 0 ? Math.max(...used) : Number.NaN;
}

/** The processor time of each background's thread in this browser so far, in milliseconds. */
function workerTimes({ browser }: Bench): Map<string, number> {
  const times = new Map<string, number>();
  for (const process of familyOf(browser.process()?.pid)) {
    const tasks = `/proc/${process}/task`;
    for (const thread of list(tasks)) {
      if (read(`${tasks}/${thread}/comm`).trim() !== THREAD) continue;
      times.set(thread, Number(read(`${tasks}/${thread}/schedstat`).split(' ')[0]) / 1e6);
    }
  }
  return times;
}

/** A process and all that it has started, directly or not. */
function familyOf(first: number | undefined): Set<number> {
  const parents = new Map(
    list('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(/\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1])]),
  );
  const family = new Set<number>(first === undefined ? [] : [first]);
  for (let size = -1; size !== family.size; ) {
    size = family.size;
    for (const [process, parent] of parents) if (family.has(parent)) family.add(process);
  }
  return family;
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // The process has ended meanwhile, or this is no Linux.
    return [];
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
