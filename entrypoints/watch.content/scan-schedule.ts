import { onAbort } from './on-abort';
import { FIRST_PAUSE_MS, QUIET_MS } from './scan-timing';

/** Decides when to scan a page that changes. */
export interface ScanSchedule {
  /** To be called after a change: schedules a scan. */
  nudge(): void;
  /** To be called after a change of address: schedules a scan at once, whatever the last one cost. */
  renew(): void;
  /** Schedules a scan of the page as a settled one, after this many milliseconds without a change. */
  settleIn(time: number): void;
}

/** Shortest pause after every later scan, in milliseconds. */
const MIN_PAUSE_MS = 100;

/** Number of scans in a row without news after which the pause is doubled. */
const SCANS_PER_STEP = 3;

/** When the pause is doubled, it becomes at least this many times the duration of a scan. */
const COST_FACTOR = 3_000;

/** Duration from which a scan counts as slow, in milliseconds. */
const SLOW_SCAN_MS = 50;
/** After two slow scans in a row, the pause is at least this many times the duration of a scan. */
const SLOW_COST_FACTOR = 40;
/** Longest pause on a page with slow scans, in milliseconds. */
const MAX_SLOW_PAUSE_MS = 10_000;

/**
 * Creates the schedule for scans of a page. After the first ones there are at most ten a second, fewer on a page that
 * keeps changing without news, and few on a page where scans are slow. No page is given up.
 *
 * @param scan scans once and returns the longest pause that may follow, in milliseconds; 0 where it found something new
 */
export function createScanSchedule(scan: (settled: boolean) => number, signal: AbortSignal): ScanSchedule {
  let pause = FIRST_PAUSE_MS;
  let lastEnd = performance.now();
  /** Scans without news in a row. */
  let idle = 0;
  /** Slow scans in a row. */
  let slow = 0;
  let nextScan: ReturnType<typeof setTimeout> | undefined;
  let settledScan: ReturnType<typeof setTimeout> | undefined;

  const run = (settled: boolean) => {
    nextScan = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    const maxPause = scan(settled);
    lastEnd = performance.now();
    const took = lastEnd - start;
    slow = took > SLOW_SCAN_MS ? slow + 1 : 0;
    idle = maxPause ? idle + 1 : 0;
    if (!pause) pause = FIRST_PAUSE_MS;
    else if (!maxPause || pause < MIN_PAUSE_MS) pause = MIN_PAUSE_MS;
    else if (idle % SCANS_PER_STEP === 0) pause = Math.min(Math.max(pause * 2, took * COST_FACTOR), maxPause);
    if (slow > 1) pause = Math.min(Math.max(pause, took * SLOW_COST_FACTOR), MAX_SLOW_PAUSE_MS);
  };

  const reset = () => {
    idle = slow = pause = 0;
  };

  onAbort(signal, () => {
    clearTimeout(nextScan);
    clearTimeout(settledScan);
  });

  const nudge = () => {
    clearTimeout(settledScan);
    if (nextScan === undefined && performance.now() - lastEnd > pause + QUIET_MS) reset();
    nextScan ??= setTimeout(run, Math.max(0, lastEnd + pause - performance.now()), false);
  };

  return {
    nudge,
    renew() {
      clearTimeout(nextScan);
      nextScan = undefined;
      reset();
      nudge();
    },
    settleIn(time) {
      clearTimeout(settledScan);
      settledScan = setTimeout(run, time, true);
    },
  };
}
