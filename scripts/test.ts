import { ensureChromium, ensureFirefox, ensureNameServer } from './browsers';
import { runPackage } from './command';
import { buildExtension, builtFolder, TARGETS, type Target } from './extension-build';
import { asSingleResult, type Outcome, runSteps, type Step } from './parts';
import { weighContentScripts } from './size';
import { doneBefore, hashOf, noteDone, programKey, TEST_INPUTS } from './unchanged';
import { runVitest } from './vitest-part';

/** Every folder with code of ours. */
const CODE = ['lib', 'components', 'entrypoints', 'build', 'scripts', 'lab', 'tests'];

/** `npm test`: all parts but the long ones; with names as arguments only those and what they need, with `all` every one. */
const PARTS: readonly Step[] = [
  {
    name: 'types',
    run: async () => asSingleResult(await runPackage('typescript', ['--noEmit', '--pretty', 'false'])),
  },
  {
    name: 'lint',
    run: async () => asSingleResult(await runPackage('@biomejs/biome', ['check', '--error-on-warnings'])),
  },
  { name: 'imports', run: checkImports },
  { name: 'dead-code', run: async () => asSingleResult(await runPackage('knip', ['--no-progress'])) },
  ...TARGETS.map((target): Step => ({ name: `build-${target}`, run: () => build(target) })),
  {
    name: 'size',
    needs: ['build-chrome'],
    run: async () => {
      const { ok, summary } = weighContentScripts();
      return asSingleResult({ code: ok ? 0 : 1, output: '' }, summary);
    },
  },
  {
    name: 'store-lint',
    needs: ['build-firefox'],
    run: async () =>
      asSingleResult(await runPackage('addons-linter', ['--warnings-as-errors', builtFolder('firefox')])),
  },
  { name: 'unit', run: () => runCached('unit') },
  { name: 'fuzz', long: true, run: fuzz },
  { name: 'browsers', run: findBrowsers },
  {
    name: 'e2e',
    needs: [...TARGETS.map((target) => `build-${target}`), 'browsers'],
    run: () => runCached('e2e'),
  },
  {
    name: 'full',
    long: true,
    needs: [...TARGETS.map((target) => `build-${target}`), 'browsers'],
    run: () => runCached('full'),
  },
];

/** Who may import whom. The tool reads TypeScript by swc, and warns each time that it cannot use TypeScript 7 itself. */
async function checkImports() {
  const { code, output } = await runPackage('dependency-cruiser', [
    '-c',
    'dependency-cruiser.config.ts',
    ...CODE,
  ]);
  return asSingleResult({ code, output: output.replace(/^.*missing-tsc-transpiler[^]*/m, '') });
}

async function build(target: Target) {
  const ended = await buildExtension(target, { ifChanged: true });
  return asSingleResult(ended, ended.output === 'unchanged' ? 'unchanged since the last build' : undefined);
}

/** Tests that have passed are not run again while nothing they read has changed; AGAIN=1 runs them all the same. */
async function runCached(project: 'unit' | 'e2e' | 'full'): Promise<Outcome> {
  const { CAPTURES, SIGNPOST_CHROMIUM, SIGNPOST_FIREFOX, SIGNPOST_NAMED } = process.env;
  const key = [
    hashOf([...TEST_INPUTS, ...(CAPTURES ? [CAPTURES] : [])]),
    process.version,
    ...[SIGNPOST_CHROMIUM, SIGNPOST_FIREFOX, SIGNPOST_NAMED].map(programKey),
  ].join(' ');
  const before = doneBefore(project, key);
  if (before) return { passed: Number(before), failed: 0, note: 'nothing has changed since they passed' };
  const outcome = await runVitest(project);
  if (outcome.failed === 0) noteDone(project, key, String(outcome.passed));
  return outcome;
}

/** Feeds every reader by chance, many times (FUZZ: how many); `SEED=… npm run test:fuzz` repeats a run. */
async function fuzz(): Promise<Outcome> {
  const { FUZZ = '120000', SEED = String(Math.floor(Math.random() * 2 ** 31)) } = process.env;
  const outcome = await runVitest('unit', { FUZZ, SEED }, ['tests/unit/project/readers/']);
  return { ...outcome, note: `${Number(FUZZ).toLocaleString('en')} cases, SEED=${SEED}` };
}

/** The tests that follow find the browsers and the name server by these variables. */
async function findBrowsers() {
  process.env.SIGNPOST_CHROMIUM = await ensureChromium();
  process.env.SIGNPOST_FIREFOX = await ensureFirefox();
  const nameServer = await ensureNameServer();
  if (nameServer) process.env.SIGNPOST_NAMED = nameServer;
  return asSingleResult(
    { code: 0, output: '' },
    nameServer ? undefined : 'no BIND here: the mailbox check is not tested in the browser',
  );
}

function chosen(names: readonly string[]): readonly Step[] {
  if (names.includes('all')) return PARTS;
  if (names.length === 0) return PARTS.filter(({ long }) => !long);
  const wanted = new Set(names);
  for (const part of [...PARTS].reverse()) {
    if (wanted.has(part.name)) for (const need of part.needs ?? []) wanted.add(need);
  }
  return PARTS.filter(({ name }) => wanted.has(name));
}

const { failed } = await runSteps(chosen(process.argv.slice(2)));
process.exitCode = failed > 0 ? 1 : 0;
