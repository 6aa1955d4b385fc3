import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM, FIREFOX } from '../lab/driver/browser-programs';
import { ensureBrowser, ensureNameServer } from './browsers';
import { runPackage } from './command';
import { buildExtension, builtFolder, TARGETS, type Target } from './extension-build';
import { weighContentScript } from './size';
import { asSingleResult, chooseSteps, type Outcome, runSteps, type Step } from './steps';
import { hashOf, readRecord, TEST_INPUTS, writeRecord } from './unchanged';

/** All folders with the project's own code. */
const CODE = ['lib', 'components', 'entrypoints', 'build', 'scripts', 'site', 'lab', 'tests'];
const BROWSERS = [...TARGETS.map((target) => `build-${target}`), 'browsers'];

/**
 * `npm test`: runs all parts but the long ones; with names as arguments only those and what they need, with `all` every
 * part.
 */
const STEPS: readonly Step[] = [
  { name: 'types', run: () => runTool('typescript', '--noEmit', '--pretty', 'false') },
  { name: 'lint', run: () => runTool('@biomejs/biome', 'check', '--error-on-warnings') },
  { name: 'imports', run: checkImports },
  { name: 'dead-code', run: () => runTool('knip', '--no-progress') },
  ...TARGETS.map((target): Step => ({ name: `build-${target}`, run: () => build(target) })),
  { name: 'size', needs: ['build-chrome'], run: async () => weighContentScript() },
  {
    name: 'store-lint',
    needs: ['build-firefox'],
    run: () => runTool('addons-linter', '--warnings-as-errors', builtFolder('firefox')),
  },
  { name: 'unit', run: () => runUnlessPassed('unit') },
  // Feeds random input to every reader.
  { name: 'fuzz', long: true, run: () => runRandom('FUZZ', '120000', 'tests/unit/project/readers/') },
  // Simulates random sign-ins and compares what is remembered of them with a simple model.
  {
    name: 'walks',
    long: true,
    run: () => runRandom('WALKS', '20000', 'tests/unit/entrypoints/background/index.walks'),
  },
  { name: 'browsers', run: findBrowsers },
  { name: 'e2e', needs: BROWSERS, run: () => runUnlessPassed('e2e') },
  { name: 'full', long: true, needs: BROWSERS, run: () => runUnlessPassed('full') },
];

async function runTool(name: string, ...args: string[]): Promise<Outcome> {
  return asSingleResult(await runPackage(name, args));
}

/** Checks who imports whom. The tool reads TypeScript with swc; its warning that it cannot use TypeScript 7 is cut off. */
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

/** Runs tests unless they passed before and no file of the project has changed since; AGAIN=1 runs them anyway. */
async function runUnlessPassed(project: 'unit' | 'e2e' | 'full'): Promise<Outcome> {
  const { CAPTURES = '', SIGNPOST_CHROMIUM = '', SIGNPOST_FIREFOX = '', SIGNPOST_NAMED = '' } = process.env;
  // An updated browser counts as a change.
  const programs = [SIGNPOST_CHROMIUM, SIGNPOST_FIREFOX, SIGNPOST_NAMED].map(
    (path) => `${path} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs}`,
  );
  const inputs = hashOf(CAPTURES ? [...TEST_INPUTS, CAPTURES] : TEST_INPUTS);
  const key = [inputs, process.version, ...programs].join(' ');
  const before = readRecord(project, key);
  if (before) return { passed: Number(before), failed: 0, note: 'nothing has changed since they passed' };
  const outcome = await runVitest(project);
  if (outcome.failed === 0) writeRecord(project, key, String(outcome.passed));
  return outcome;
}

/** Runs the tests of a vitest project whose path contains one of `files`, all by default, and counts them. */
async function runVitest(
  project: string,
  env: Record<string, string> = {},
  files: readonly string[] = [],
): Promise<Outcome> {
  const file = join('.cache', `report-${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = ['run', '--project', project, ...reporters, ...files];
  const { code, output } = await runPackage('vitest', args, env);
  if (!existsSync(file)) return { passed: 0, failed: 1, output };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report;
  // vitest also fails without a failed test: for a file that does not load, or a promise rejected after the last test.
  const strayFailures = code !== 0 && numFailedTests === 0 ? 1 : 0;
  const note = numPendingTests > 0 ? { note: `${numPendingTests} skipped` } : {};
  return { passed: numPassedTests, failed: numFailedTests + strayFailures, output, ...note };
}

/** Runs tests with random cases. The variable sets how many; SEED=… repeats a run. */
async function runRandom(variable: string, defaultCount: string, files: string): Promise<Outcome> {
  const { [variable]: count = defaultCount, SEED = String(Math.floor(Math.random() * 2 ** 31)) } =
    process.env;
  const outcome = await runVitest('unit', { [variable]: count, SEED }, [files]);
  return { ...outcome, note: `${Number(count).toLocaleString('en')} cases, SEED=${SEED}` };
}

/** Sets the variables by which the tests that follow find the browsers and the name server. */
async function findBrowsers(): Promise<Outcome> {
  await ensureBrowser(CHROMIUM);
  await ensureBrowser(FIREFOX);
  const note = (await ensureNameServer())
    ? {}
    : { note: 'no BIND here: the mailbox check is not tested in the browser' };
  return { passed: 1, failed: 0, ...note };
}

process.exitCode = (await runSteps(chooseSteps(STEPS, process.argv.slice(2)))) > 0 ? 1 : 0;
