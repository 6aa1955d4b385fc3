import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build reads. Tests, docs and the other scripts can change without a new build. */
export const BUILD_INPUTS: readonly string[] = [
  'components',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'types',
  'build',
  'LICENSE',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Everything the tests and the gallery read besides. */
export const TEST_INPUTS: readonly string[] = [
  ...BUILD_INPUTS,
  '.puppeteerrc.cjs',
  'CHANGELOG.md',
  'README.md',
  'docs',
  'lab',
  'scripts',
  'store',
  'tests',
  'vitest.config.ts',
];

/** The hash of all files in these files and folders, by name and content; what is missing counts as empty. */
export function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const stampOf = (name: string) => join('.cache', `done-${name}`);

/** What was noted when this was last done with the very same inputs; nothing otherwise, and never under CI or AGAIN=1. */
export function doneBefore(name: string, key: string): string | undefined {
  if (process.env.CI || process.env.AGAIN) return undefined;
  const file = stampOf(name);
  if (!statSync(file, { throwIfNoEntry: false })) return undefined;
  const [known, ...note] = readFileSync(file, 'utf8').split('\n');
  return known === key ? note.join('\n') : undefined;
}

/** Notes that this has been done with these inputs. */
export function noteDone(name: string, key: string, note = ''): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stampOf(name), `${key}\n${note}`);
}

/** Path, size and time of a program, so that an update of it counts as a change. */
export function programKey(path: string | undefined): string {
  const found = path ? statSync(path, { throwIfNoEntry: false }) : undefined;
  return `${path} ${found?.size} ${found?.mtimeMs}`;
}
