import { expect, it, vi } from 'vitest';
import { memoize } from '../../../../../lib/diagnosis/pasted/matching/memoize';

it('does something with each line once, nothing found included', () => {
  const work = vi.fn((line: string) => (line === 'none' ? undefined : line.length));
  const memoized = memoize(work);
  expect(['one', 'none', 'one', 'three', 'none'].map(memoized)).toEqual([3, undefined, 3, 5, undefined]);
  expect(work.mock.calls).toEqual([['one'], ['none'], ['three']]);
});
