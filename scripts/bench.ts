import { benchRules } from './bench/rules';

/** `npm run bench`: measures side by side in one run, prints tables. */
console.log(benchRules());
