import { statSync } from 'node:fs';
import { ensureChromium, ensureFirefox, ensureNameServer } from './browsers';
import { runPackage } from './command';
import { buildExtension, builtFolder, TARGETS, type Target } from './extension-build';
import { weighContentScript } from './size';
import { asSingleResult, chooseSteps, type Outcome, runSteps, type Step } from './steps';
import { doneBefore, hashOf, noteDone, TEST_INPUTS } from './unchanged';
import { runVitest } from './vitest';

/** Every folder with code of ours. */
const CODE = ['lib', 'components', 'entrypoints', 'build', 'scripts', 'site', 'lab', 'tests'];
const BROWSERS = [...TARGETS.map((target) => `build-${target}`), 'browsers'];

/** `npm test`: all parts but the long ones; with names as arguments only those and what they need, with `all` every one. */
const STEPS: readonly Step[] = [
  { name: 'types', run: () => single('typescript', '--noEmit', '--pretty', 'false') },
  { name: 'lint', run: () => single('@biomejs/biome', 'check', '--error-on-warnings') },
  { name: 'imports', run: checkImports },
  { name: 'dead-code', run: () => single('knip', '--no-progress') },
  ...TARGETS.map((target): Step => ({ name: `build-${target}`, run: () => build(target) })),
  { name: 'size', needs: ['build-chrome'], run: async () => weighContentScript() },
  {
    name: 'store-lint',
    needs: ['build-firefox'],
    run: () => single('addons-linter', '--warnings-as-errors', builtFolder('firefox')),
  },
  { name: 'unit', run: () => runCached('unit') },
  // Feeds every reader by chance, many times.
  { name: 'fuzz', long: true, run: () => byChance('FUZZ', '120000', 'tests/unit/project/readers/') },
  // Walks through sign-ins by chance, and holds what is remembered of them against a plain model.
  {
    name: 'walks',
    long: true,
    run: () => byChance('WALKS', '20000', 'tests/unit/entrypoints/background/walks'),
  },
  { name: 'browsers', run: findBrowsers },
  { name: 'e2e', needs: BROWSERS, run: () => runCached('e2e') },
  { name: 'full', long: true, needs: BROWSERS, run: () => runCached('full') },
];

async function single(name: string, ...args: string[]): Promise<Outcome> {
  return asSingleResult(await runPackage(name, args));
}

/** Who may import whom. The tool reads TypeScript by swc, and warns each time that it cannot use TypeScript 7 itself. */
async function checkImports(): Promise<Outcome> {
  const { code, output } = await runPackage('dependency-cruiser', [
    '-c',
    'dependency-cruiser.config.ts',
    ...CODE,
  ]);
  return asSingleResult({ code, output: output.replace(/^.*missing-tsc-transpiler[\s\S]*/m, '') });
}

async function build(target: Target): Promise<Outcome> {
  const ended = await buildExtension(target, { ifChanged: true });
  return asSingleResult(ended, ended.output === 'unchanged' ? 'unchanged since the last build' : undefined);
}

/** Tests that have passed are not run again while nothing they read has changed; AGAIN=1 runs them all the same. */
async function runCached(project: 'unit' | 'e2e' | 'full'): Promise<Outcome> {
  const { CAPTURES = '', SIGNPOST_CHROMIUM = '', SIGNPOST_FIREFOX = '', SIGNPOST_NAMED = '' } = process.env;
  // An updated browser counts as a change.
  const programs = [SIGNPOST_CHROMIUM, SIGNPOST_FIREFOX, SIGNPOST_NAMED].map(
    (path) => `${path} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs}`,
  );
  const key = [hashOf([...TEST_INPUTS, ...(CAPTURES ? [CAPTURES] : [])]), process.version, ...programs].join(
    ' ',
  );
  const before = doneBefore(project, key);
  if (before) return { passed: Number(before), failed: 0, note: 'nothing has changed since they passed' };
  const outcome = await runVitest(project);
  if (outcome.failed === 0) noteDone(project, key, String(outcome.passed));
  return outcome;
}

/** Tests with cases by chance: the variable says how many, and SEED=… repeats a run. */
async function byChance(name: string, usual: string, files: string): Promise<Outcome> {
  const { [name]: times = usual, SEED = String(Math.floor(Math.random() * 2 ** 31)) } = process.env;
  const outcome = await runVitest('unit', { [name]: times, SEED }, [files]);
  return { ...outcome, note: `${Number(times).toLocaleString('en')} cases, SEED=${SEED}` };
}

/** The tests that follow find the browsers and the name server by their variables. */
async function findBrowsers(): Promise<Outcome> {
  await ensureChromium();
  await ensureFirefox();
  const asked = await ensureNameServer();
  const note = asked ? {} : { note: 'no BIND here: the mailbox check is not tested in the browser' };
  return { passed: 1, failed: 0, ...note };
}

process.exitCode = (await runSteps(chooseSteps(STEPS, process.argv.slice(2)))) > 0 ? 1 : 0;
