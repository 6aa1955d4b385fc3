import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build reads. Tests, docs and the other scripts can change without a new build. */
export const BUILD_INPUTS: readonly string[] = [
  ...['components', 'entrypoints', 'lib', 'locales', 'public', 'types', 'build'],
  ...['LICENSE', 'package-lock.json', 'package.json', 'tsconfig.json', 'wxt.config.ts'],
];

/** Everything the tests and the gallery read besides. */
export const TEST_INPUTS: readonly string[] = [
  ...BUILD_INPUTS,
  ...['.github', 'docs', 'lab', 'scripts', 'site', 'store', 'tests', 'CHANGELOG.md', 'README.md'],
  ...['.puppeteerrc.cjs', 'dependency-cruiser.config.ts', 'vitest.config.ts'],
];

/** The hash of all files in these files and folders, by name and content; what is missing counts as empty. */
export function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const files = paths.flatMap((path) => globSync([path, `${path}/**`]).sort());
  for (const file of files.filter((one) => statSync(one).isFile()))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const noteOf = (name: string) => join('.cache', `done-${name}`);

/** What was noted when this was last done with the very same inputs; nothing otherwise, and never under CI or AGAIN=1. */
export function doneBefore(name: string, key: string): string | undefined {
  if (process.env.CI || process.env.AGAIN || !existsSync(noteOf(name))) return undefined;
  const [known, ...note] = readFileSync(noteOf(name), 'utf8').split('\n');
  return known === key ? note.join('\n') : undefined;
}

/** Notes that this has been done with these inputs. */
export function noteDone(name: string, key: string, note = ''): void {
  writeFileSync(noteOf(name), `${key}\n${note}`);
}
