import { measureAll, type Plan } from './bench/measure';
import { keepRun, makeRun, showRun } from './bench/report';
import { ensureChromium } from './browsers';
import { buildExtension } from './extension-build';
import { UserError } from './plain';

const FULL: Plan = { healthy: 15, large: 9, busy: 5, hint: 15, popup: 11 };
/** Enough to see that everything runs, and to notice what is far off. */
const QUICK: Plan = { healthy: 3, large: 2, busy: 1, hint: 3, popup: 3 };

/** `npm run bench`: measures side by side in one run, prints tables, writes docs/performance.md; `quick` only prints. */
const quick = process.argv.includes('quick');
const plan = quick ? QUICK : FULL;
const built = await buildExtension('chrome', { ifChanged: true });
if (built.code !== 0) throw new UserError(built.output);
process.env.SIGNPOST_CHROMIUM = await ensureChromium();
const { measured, machine } = await measureAll(plan, (text) => console.error(text));
const run = makeRun(measured, {
  date: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  machine,
  rounds: Object.entries(plan)
    .map(([what, count]) => `${what} ${count} times`)
    .join(', '),
});
console.log(showRun(run));
if (!quick) keepRun(run);
