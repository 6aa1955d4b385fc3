/** Runs works one after the other, in the order they are given. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A queue for what is read, changed and written. Only storage is waited for in it: whoever waits there for a page, a tab
 * or a network makes every other tab wait with them.
 */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A queue for each tab, so that what a tab says is heard in the order it was said. */
export function createLanes(): <T>(tabId: number, work: () => Promise<T>) => Promise<T> {
  const lanes = new Map<number, { queue: Queue; waiting: number }>();
  return async (tabId, work) => {
    const lane = lanes.get(tabId) ?? { queue: createQueue(), waiting: 0 };
    lanes.set(tabId, lane);
    lane.waiting++;
    try {
      return await lane.queue(work);
    } finally {
      lane.waiting--;
      if (lane.waiting === 0) lanes.delete(tabId);
    }
  };
}

/** How long a page, a tab or a window may take to answer, in milliseconds. */
export const PATIENCE = 1_000;

/** What was promised, or `late` if it takes longer than {@link PATIENCE}. */
export async function inTime<T, L>(promised: Promise<T>, late: L): Promise<T | L> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late), PATIENCE);
  });
  try {
    return await Promise.race([promised, limit]);
  } finally {
    clearTimeout(timer);
  }
}
