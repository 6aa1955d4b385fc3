/** Chooses a seed for all property tests of a run and prints it; `SEED=… npm test` repeats the same cases. */
export default function chooseSeed(): void {
  process.env.SEED ??= String(Math.floor(Math.random() * 2 ** 31));
  console.log(`Property tests: SEED=${process.env.SEED}`);
}
