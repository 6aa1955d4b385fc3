import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { READERS } from './registry';

/**
 * Feeds random input to every reader: some cases always, many more with `npm run test:fuzz` (FUZZ is their number).
 * `SEED=… npm run test:fuzz` repeats a run.
 */

const CASES = Number(process.env.FUZZ) || 6_000;
const shares = READERS.reduce((sum, { share = 1 }) => sum + share, 0);
const untouched = Reflect.ownKeys(Object.prototype).length;
let fed = 0;

describe('whatever it is given', () => {
  it.each(READERS)(
    '$name is read without an exception',
    async ({ input, read, share = 1 }) => {
      let something = 0;
      const numRuns = Math.ceil((CASES * share) / shares);
      await fc.assert(
        fc.asyncProperty(input, async (one) => {
          fed++;
          if (await read(one as never)) something++;
        }),
        { numRuns },
      );
      expect(Reflect.ownKeys(Object.prototype), 'nobody reaches into prototypes').toHaveLength(untouched);
      // Input that is always or never refused tests little; this can only be judged with many cases.
      if (numRuns < 200) return;
      expect(something, 'met good input').toBeGreaterThan(numRuns / 100);
      expect(something, 'met bad input').toBeLessThan(numRuns - numRuns / 100);
    },
    600_000,
  );
});

afterAll(() => {
  console.log(`Fuzzing: ${fed} cases through ${READERS.length} readers`);
  if (process.env.FUZZ) expect(fed).toBeGreaterThanOrEqual(CASES);
});
