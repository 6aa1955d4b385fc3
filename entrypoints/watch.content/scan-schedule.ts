import { onAbort } from './on-abort';

/** When to look at a page that changes. */
export interface ScanSchedule {
  /** Something changed: look soon. */
  nudge(): void;
  /** The page has another address: look soon, whatever the last one cost. */
  renew(): void;
  /** Look once more, as at a settled page, when nothing has changed for so long (milliseconds). */
  settleIn(time: number): void;
}

/** What changes together may come in parts: so soon after the first look the next one may follow, in milliseconds. */
const TOGETHER = 8;

/** The shortest time between two further looks, in milliseconds. */
const SHORTEST = 100;

/** So many looks that find nothing new make the pauses twice as long. */
const PATIENCE = 3;

/** A page that keeps changing has so many times as long to itself as a look at it takes. */
const DEAR = 3_000;

/** A change so long after the next look was free to come, in milliseconds, comes on a quiet page, which begins anew. */
const QUIET = 1_000;

/**
 * A look may take so long (milliseconds). A page that makes two in a row last longer has so many times as long to itself
 * after each, up to this long.
 */
const BUDGET = 50;
const RARE = 40;
const RAREST = 10_000;

/**
 * Paces the looks at a page: never more than ten a second, ever fewer on a page that keeps changing without saying
 * anything, few on a page that makes looking expensive; but no page is given up.
 *
 * @param look looks once; gives the longest time (milliseconds) that the next look may wait, 0 where it found something new
 */
export function createScanSchedule(look: (settled: boolean) => number, signal: AbortSignal): ScanSchedule {
  let pause = TOGETHER;
  let last = performance.now();
  let idle = 0;
  /** Slow looks in a row. */
  let slow = 0;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let settle: ReturnType<typeof setTimeout> | undefined;

  const once = (settled: boolean) => {
    soon = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    const longest = look(settled);
    last = performance.now();
    const took = last - start;
    slow = took > BUDGET ? slow + 1 : 0;
    idle = longest ? idle + 1 : 0;
    if (!pause) pause = TOGETHER;
    else if (!longest || pause < SHORTEST) pause = SHORTEST;
    else if (idle % PATIENCE === 0) pause = Math.min(Math.max(pause * 2, took * DEAR), longest);
    if (slow > 1) pause = Math.min(Math.max(pause, took * RARE), RAREST);
  };

  const begin = () => {
    idle = slow = pause = 0;
  };

  onAbort(signal, () => {
    clearTimeout(soon);
    clearTimeout(settle);
  });

  const nudge = () => {
    clearTimeout(settle);
    if (soon === undefined && performance.now() - last > pause + QUIET) begin();
    // The first change after a quiet while is seen at once.
    soon ??= setTimeout(once, Math.max(0, last + pause - performance.now()), false);
  };

  return {
    nudge,
    renew() {
      clearTimeout(soon);
      soon = undefined;
      begin();
      nudge();
    },
    settleIn(time) {
      clearTimeout(settle);
      settle = setTimeout(once, time, true);
    },
  };
}
