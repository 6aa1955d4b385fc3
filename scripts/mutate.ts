import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { doneBefore, hashOf, noteDone } from './unchanged';
import { UserError } from './user-error';

/** As much of Stryker's report (https://github.com/stryker-mutator/mutation-testing-elements) as is counted. */
interface Mutant {
  status: string;
  statusReason?: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number } };
}

const FOLDER = join('.cache', 'mutate');
/** The logic of `lib/`: without what is data or text. */
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

/** Modules and tests by what they import, types aside. The tests in `project/` look at everything there is. */
const IMPORTS = new Map(
  globSync(['{lib,entrypoints,components}/**/*.{ts,tsx}', 'tests/unit/**/*.{ts,tsx}'], {
    exclude: ['tests/unit/project/**'],
  })
    .sort()
    .map((file) => [file, importsOf(file)]),
);

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const imports = source.matchAll(
    /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
  );
  return [...imports].map(([, path, later]) => `${join(dirname(file), path ?? later ?? '')}.ts`);
}

/**
 * The tests that have to notice a fault in this file: its own and those of its room that use it; where it has none of its
 * own, the nearest that load it and all of its room that do.
 */
function testsOf(file: string): string[] {
  const own = file.replace('lib/', 'tests/unit/').replace('.ts', '.test.ts');
  const hasOwn = existsSync(own);
  const room = own.split('/').slice(0, 3).join('/');
  const found = new Set(hasOwn ? [own] : []);
  const loading = new Set([file]);
  for (let level = [file]; level.length > 0; ) {
    const above = [...IMPORTS].flatMap(([path, imports]) =>
      !loading.has(path) && imports.some((one) => level.includes(one)) ? [path] : [],
    );
    const nearest = found.size === 0;
    for (const path of above)
      if (isTest(path) && (nearest || path.startsWith(room) || basename(path) === basename(own)))
        found.add(path);
    for (const path of above) loading.add(path);
    level = hasOwn ? [] : above;
  }
  // What is found by its place alone, nobody imports.
  return found.size > 0 ? [...found].sort() : globSync(`${room}/**/*.test.{ts,tsx}`).sort();
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path);

/**
 * Breaks one file in every way that Stryker knows (`stryker.config.json` sets it up), one at a time, and runs its tests
 * against each. What is already known is kept: with changed tests only those mutants run that may end otherwise now, all
 * of them with AGAIN=1.
 */
async function mutate(file: string): Promise<void> {
  const tests = testsOf(file);
  const name = `mutate-${file.replaceAll('/', '-')}`;
  const key = hashOf([file, ...tests, 'package-lock.json']);
  if (doneBefore(name, key) !== undefined) return;
  mkdirSync(dirname(reportOf(file)), { recursive: true });
  // The same cases each time, and not more of them than a fault in the logic needs.
  Object.assign(process.env, { SEED: '1', PROPERTY_LIMIT: '1000', MUTATE_TESTS: tests.join(' ') });
  await new Stryker({
    mutate: [file],
    incrementalFile: reportOf(file),
    force: Boolean(process.env.AGAIN),
  }).runMutationTest();
  noteDone(name, key);
}

/** The mutants of a file as they ended, if it was ever run. */
function mutantsOf(file: string): readonly Mutant[] | undefined {
  try {
    const report = JSON.parse(readFileSync(reportOf(file), 'utf8')) as {
      files: Record<string, { mutants: Mutant[] }>;
    };
    return report.files[file]?.mutants ?? [];
  } catch {
    return undefined;
  }
}

/** Noticed, not noticed, and set aside with a reason; a mutant that cannot even be run counts nowhere. */
function count(mutants: readonly Mutant[]) {
  const having = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status));
  return {
    killed: having('Killed', 'Timeout'),
    survived: having('Survived', 'NoCoverage'),
    ignored: having('Ignored'),
  };
}

function line(name: string, mutants: readonly Mutant[]): string {
  const { killed, survived, ignored } = count(mutants);
  const all = killed.length + survived.length;
  const score = all === 0 ? '—' : `${((100 * killed.length) / all).toFixed(1)} %`;
  const note = ignored.length > 0 ? `, ${ignored.length} equivalent` : '';
  return `${score.padStart(8)}  ${name} (${killed.length} of ${all}${note})`;
}

function show(file: string): void {
  const { survived, ignored } = count(mutantsOf(file) ?? []);
  for (const { status, mutatorName, replacement, location, statusReason } of [...survived, ...ignored]) {
    const what = status === 'Ignored' ? `equivalent: ${statusReason}` : `${mutatorName} → ${replacement}`;
    console.log(`  ${file}:${location.start.line} ${what.replace(/\s+/g, ' ').slice(0, 160)}`);
  }
}

const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked.flatMap((part) => LOGIC.filter((file) => file.includes(part))) : LOGIC;
if (files.length === 0)
  throw new UserError(`No file of the logic of lib/ has a path with: ${asked.join(' ')}`);
rmSync(join(FOLDER, 'sandbox'), { recursive: true, force: true });
for (const file of files) {
  await mutate(file);
  show(file);
  console.log(line(file, mutantsOf(file) ?? []));
}
const known = LOGIC.flatMap((file) => {
  const mutants = mutantsOf(file);
  return mutants ? [{ file, mutants }] : [];
});
console.log('\nAll files so far');
for (const { file, mutants } of known) console.log(line(file, mutants));
console.log(
  line(
    `${known.length} of ${LOGIC.length} files`,
    known.flatMap(({ mutants }) => mutants),
  ),
);
