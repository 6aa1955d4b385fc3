import { describe, expect, it } from 'vitest';
import { READERS } from './registry';

/** Readers of text take linear time, and stop reading when the text gets too long. */

/** Length of text up to the limit of a pasted text; less without FUZZ. */
const LONGEST = process.env.FUZZ ? 65_536 : 16_384;

/** Measures the best of several runs, in milliseconds, since a busy machine is slow only at times. */
async function timeOf(read: (text: never) => unknown, text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    const begin = performance.now();
    await read(text as never);
    best = Math.min(best, performance.now() - begin);
    if (best < 15) break;
  }
  return best;
}

const cases = READERS.flatMap(({ name, read, pieces = [] }) =>
  pieces.map((piece) => ({ name, read, piece })),
);

describe('twice the text', () => {
  it.each(cases)(
    '$name, of $piece again and again: twice the time',
    async ({ read, piece }) => {
      const of = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      await read(of(2_000) as never);
      const whole = await timeOf(read, of(LONGEST));
      expect(whole, 'for all of it').toBeLessThan(3_000);
      if (whole < 30) return;
      for (let chances = 3; chances > 0; chances--) {
        const ratio = (await timeOf(read, of(LONGEST))) / (await timeOf(read, of(LONGEST / 2)));
        if (ratio < 3) return;
      }
      throw new Error('more than three times as long for twice the text');
    },
    60_000,
  );
});
