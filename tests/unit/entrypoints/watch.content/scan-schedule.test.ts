import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScanSchedule, type ScanSchedule } from '../../../../entrypoints/watch.content/scan-schedule';

/** Duration of a scan, in milliseconds. */
let cost = 0;
/** Longest pause that a scan allows after it, in milliseconds. */
let maxPause = 2_000;
/** The times at which scans were made. */
let scans: number[] = [];
let end: AbortController;
let schedule: ScanSchedule;

beforeEach(() => {
  vi.useFakeTimers();
  cost = 1;
  maxPause = 2_000;
  scans = [];
  end = new AbortController();
  const now = performance.now.bind(performance);
  let spent = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + spent);
  const scan = () => {
    scans.push(performance.now());
    spent += cost;
    return maxPause;
  };
  schedule = createScanSchedule(scan, end.signal);
});

afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Changes the page ten times a second for a time in milliseconds; returns how often it was scanned. */
function change(time: number): number {
  const before = scans.length;
  for (let passed = 0; passed < time; passed += 100) {
    schedule.nudge();
    vi.advanceTimersByTime(100);
  }
  return scans.length - before;
}

/** Changes the page until it is scanned. */
function untilScan(): void {
  const before = scans.length;
  while (scans.length === before) change(100);
}

describe('a page on which nothing has to be read', () => {
  it('is looked at twice a second at least, however long it keeps changing', () => {
    maxPause = 500;
    change(60_000);
    const before = performance.now();
    untilScan();
    expect(performance.now() - before).toBeLessThanOrEqual(600);
    expect(change(10_000)).toBeGreaterThanOrEqual(16);
    expect(change(10_000)).toBeLessThanOrEqual(20);
  });
});

describe('a page that has stood still', () => {
  it('is looked at once at its next change', () => {
    change(60_000);
    vi.advanceTimersByTime(3_100);
    const before = scans.length;
    schedule.nudge();
    vi.advanceTimersByTime(1);
    expect(scans.length).toBe(before + 1);
  });
});

describe('a page that makes looking slow', () => {
  it('is looked at less often, but never given up', () => {
    change(2_000);
    cost = 250;
    const slow = change(60_000);
    expect(slow).toBeGreaterThan(4);
    expect(slow).toBeLessThan(12);
    expect(change(60_000)).toBeGreaterThan(4);
  });

  it('is forgiven once it is quick again', () => {
    cost = 300;
    change(30_000);
    cost = 1;
    change(15_000);
    expect(change(10_000)).toBeGreaterThan(3);
  });

  it('is forgiven a single slow look', () => {
    cost = 300;
    change(100);
    expect(scans).toHaveLength(1);
    cost = 1;
    expect(change(3_000)).toBeGreaterThanOrEqual(3);
    // A second slow scan much later is not the second in a row.
    cost = 300;
    untilScan();
    cost = 1;
    expect(change(6_000)).toBeGreaterThanOrEqual(2);
  });

  it('begins anew with another address', () => {
    cost = 300;
    change(30_000);
    // Right after a scan, when the next one is furthest away.
    untilScan();
    const before = scans.length;
    schedule.renew();
    vi.advanceTimersByTime(500);
    expect(scans.length).toBe(before + 1);
  });
});

it('a quick page is looked at soon, and ever less often while it says nothing', () => {
  schedule.nudge();
  vi.advanceTimersByTime(150);
  expect(scans).toHaveLength(1);
  const early = change(1_000);
  change(20_000);
  expect(change(1_000)).toBeLessThan(early);
});
