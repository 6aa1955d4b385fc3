/** One seed for all property tests of a run, said at its start; `SEED=… npm test` runs the same cases again. */
export default function chooseSeed(): void {
  process.env.SEED ??= String(Math.floor(Math.random() * 2 ** 31));
  console.log(`Property tests: SEED=${process.env.SEED}`);
}
