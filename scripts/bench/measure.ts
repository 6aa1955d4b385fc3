import type { Bench, Role } from './browser';

/** One thing that is measured of each browser. */
export interface Measure {
  name: string;
  unit: 'ms' | 'KiB' | 'kB' | 'popups';
  /** Who takes part; everybody where nothing is said. */
  who?: readonly Role[];
  /** Whose value is taken away from the others', round by round. */
  over?: Role;
  /** Takes so long that a third of the rounds has to do, and all browsers go at once. */
  long?: true;
  take(bench: Bench): Promise<number>;
}
