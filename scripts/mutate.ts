import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { readImports } from './docs/rooms';
import { UserError } from './user-error';

/**
 * `npm run mutate`: breaks files in every way that Stryker knows (set up in `stryker.config.json`), one at a time, runs
 * their tests against each mutant, and lists the mutants that no test notices. Results are kept: only mutants whose
 * result may have changed run again, all of them with AGAIN=1.
 */
const FOLDER = join('.cache', 'mutate');
/** Files of `lib/` with logic, that is without data and texts. */
const LOGIC = globSync('lib/**/*.ts', {
  exclude: [
    'lib/catalog/*/**',
    'lib/catalog/microsoft-pages.ts',
    'lib/catalog/rule-renames.ts',
    'lib/i18n/texts.ts',
    'lib/mailbox/{provider-table,resolvers}.ts',
  ],
}).sort();
const reportOf = (file: string) => join(FOLDER, file.replace(/\.ts$/, '.json'));

/**
 * Returns the tests that must notice a fault in this file: those in its room or with its name that load it; if there are
 * none, all that load it. Tests in `project/` are left out, since they load everything.
 */
async function testsOf(file: string): Promise<string[]> {
  const own = file.replace('lib/', 'tests/unit/').replace('.ts', '.test.ts');
  const room = `${own.split('/', 3).join('/')}/`;
  const { modules } = await readImports(
    {
      tsPreCompilationDeps: false,
      exclude: { path: '^virtual:|^tests/unit/project/' },
      reaches: `^${file}$`,
    },
    ['lib', 'components', 'entrypoints', 'tests/unit'],
  );
  const loading = modules.filter(({ source }) => /\.test\.tsx?$/.test(source));
  const near = loading.filter(({ source }) => source.startsWith(room) || basename(source) === basename(own));
  const found = [near, loading].find(({ length }) => length > 0)?.map(({ source }) => source);
  // A file that is only loaded by a glob pattern has no importer.
  return (found ?? globSync(`${room}**/*.test.{ts,tsx}`)).sort();
}

async function mutate(file: string): Promise<void> {
  const tests = await testsOf(file);
  mkdirSync(dirname(reportOf(file)), { recursive: true });
  // Fixes the random cases and limits the time of property tests.
  Object.assign(process.env, { SEED: '1', PROPERTY_LIMIT: '1000', MUTATE_TESTS: tests.join(' ') });
  await new Stryker({
    mutate: [file],
    incrementalFile: reportOf(file),
    force: Boolean(process.env.AGAIN),
  }).runMutationTest();
}

/** Formats how many mutants of these files were noticed in their last run; those that cannot run do not count. */
function scoreOf(name: string, files: readonly string[]): string {
  const all = files.flatMap((file) => {
    // https://github.com/stryker-mutator/mutation-testing-elements
    const { files: reported } = JSON.parse(readFileSync(reportOf(file), 'utf8')) as {
      files: Record<string, { mutants: { status: string }[] }>;
    };
    return (reported[file]?.mutants ?? []).map(({ status }) => status);
  });
  const killed = all.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const counted = killed + all.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
  const score = counted === 0 ? '—' : `${((100 * killed) / counted).toFixed(1)} %`;
  return `${score.padStart(8)}  ${name} (${killed} of ${counted})`;
}

const parts = process.argv.slice(2);
const files = parts.length > 0 ? parts.flatMap((part) => LOGIC.filter((file) => file.includes(part))) : LOGIC;
if (files.length === 0)
  throw new UserError(`No file of the logic of lib/ has a path with: ${parts.join(' ')}`);
rmSync(join(FOLDER, 'sandbox'), { recursive: true, force: true });
for (const file of files) await mutate(file);
const known = LOGIC.filter((file) => existsSync(reportOf(file)));
console.log('\nAll files so far');
for (const file of known) console.log(scoreOf(file, [file]));
console.log(scoreOf(`${known.length} of ${LOGIC.length} files`, known));
