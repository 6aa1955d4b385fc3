import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScanSchedule, type ScanSchedule } from '../../../../entrypoints/watch.content/scan-schedule';

/** How long a look takes, how long the next may wait, and when looks were made. */
let cost = 0;
let longest = 2_000;
let looks: number[] = [];
let end: AbortController;
let schedule: ScanSchedule;

beforeEach(() => {
  vi.useFakeTimers();
  cost = 1;
  longest = 2_000;
  looks = [];
  end = new AbortController();
  const now = performance.now.bind(performance);
  let spent = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now() + spent);
  const look = () => {
    looks.push(performance.now());
    spent += cost;
    return longest;
  };
  schedule = createScanSchedule(look, end.signal);
});

afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Lets a page change ten times a second for so long (milliseconds); how often it was looked at. */
function change(time: number): number {
  const before = looks.length;
  for (let passed = 0; passed < time; passed += 100) {
    schedule.nudge();
    vi.advanceTimersByTime(100);
  }
  return looks.length - before;
}

/** Lets a page change until it is looked at. */
function untilLook(): void {
  const before = looks.length;
  while (looks.length === before) change(100);
}

describe('a page on which nothing has to be read', () => {
  it('is looked at twice a second at least, however long it keeps changing', () => {
    longest = 500;
    change(60_000);
    const before = performance.now();
    untilLook();
    expect(performance.now() - before).toBeLessThanOrEqual(600);
    expect(change(10_000)).toBeGreaterThanOrEqual(16);
    expect(change(10_000)).toBeLessThanOrEqual(20);
  });
});

describe('a page that has stood still', () => {
  it('is looked at once at its next change', () => {
    change(60_000);
    vi.advanceTimersByTime(3_100);
    const before = looks.length;
    schedule.nudge();
    vi.advanceTimersByTime(1);
    expect(looks.length).toBe(before + 1);
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
    expect(looks).toHaveLength(1);
    cost = 1;
    expect(change(3_000)).toBeGreaterThanOrEqual(3);
    // Another one much later does not make two.
    cost = 300;
    untilLook();
    cost = 1;
    expect(change(6_000)).toBeGreaterThanOrEqual(2);
  });

  it('begins anew with another address', () => {
    cost = 300;
    change(30_000);
    // Right after a look, when the next one is furthest away.
    untilLook();
    const before = looks.length;
    schedule.renew();
    vi.advanceTimersByTime(500);
    expect(looks.length).toBe(before + 1);
  });
});

it('a quick page is looked at soon, and ever less often while it says nothing', () => {
  schedule.nudge();
  vi.advanceTimersByTime(150);
  expect(looks).toHaveLength(1);
  const early = change(1_000);
  change(20_000);
  expect(change(1_000)).toBeLessThan(early);
});
