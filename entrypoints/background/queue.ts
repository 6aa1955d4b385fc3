/** Runs jobs one after the other, in the order in which they are added. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/**
 * Creates a queue for jobs that read, change and write what is stored. A job waits for storage only: if it waited for a
 * page, a tab or the network, all other tabs would wait with it.
 */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Creates a queue for each tab, so that a tab's messages are handled in the order in which they were sent. */
export function createLanes(): <T>(tabId: number, job: () => Promise<T>) => Promise<T> {
  const lanes = new Map<number, { queue: Queue; waiting: number }>();
  return async (tabId, job) => {
    const lane = lanes.get(tabId) ?? { queue: createQueue(), waiting: 0 };
    lanes.set(tabId, lane);
    lane.waiting++;
    try {
      return await lane.queue(job);
    } finally {
      lane.waiting--;
      if (lane.waiting === 0) lanes.delete(tabId);
    }
  };
}
