import { expect, it, vi } from 'vitest';
import { eachOnce } from '../../../../../lib/diagnosis/pasted/matching/each-once';

it('does something with each line once, nothing found included', () => {
  const work = vi.fn((line: string) => (line === 'none' ? undefined : line.length));
  const once = eachOnce(work);
  expect(['one', 'none', 'one', 'three', 'none'].map(once)).toEqual([3, undefined, 3, 5, undefined]);
  expect(work.mock.calls).toEqual([['one'], ['none'], ['three']]);
});
