import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { READERS } from './registry';

/**
 * Feeds every reader by chance: a seeded part always, many more by `npm run test:fuzz` (FUZZ is the number of cases).
 * `SEED=… npm run test:fuzz` does the same once more.
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
      // What is always refused, or never, has not been tried in earnest; a few cases say nothing about that.
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
