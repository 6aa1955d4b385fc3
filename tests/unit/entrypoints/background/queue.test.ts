import { describe, expect, it } from 'vitest';
import { createLanes, createQueue } from '../../../../entrypoints/background/queue';

/** A promise that is resolved by calling `end`. */
function deferred() {
  let end: () => void = () => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { done, end };
}

describe('a queue', () => {
  it('does one thing after the other, and the next although one fails', async () => {
    const inQueue = createQueue();
    const seen: number[] = [];
    const first = deferred();
    const jobs = [
      inQueue(() => first.done.then(() => seen.push(1))),
      inQueue(async () => {
        seen.push(2);
        throw new Error('no');
      }).catch(() => undefined),
      inQueue(async () => seen.push(3)),
    ];
    await Promise.resolve();
    expect(seen).toEqual([]);
    first.end();
    await Promise.all(jobs);
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe('lanes', () => {
  it('keep the order of one tab and let the others pass', async () => {
    const inLane = createLanes();
    const seen: string[] = [];
    const slow = deferred();
    const jobs = [
      inLane(1, () => slow.done.then(() => seen.push('1a'))),
      inLane(1, async () => seen.push('1b')),
      inLane(2, async () => seen.push('2')),
    ];
    await jobs[2];
    expect(seen).toEqual(['2']);
    slow.end();
    await Promise.all(jobs);
    expect(seen).toEqual(['2', '1a', '1b']);
  });
});
