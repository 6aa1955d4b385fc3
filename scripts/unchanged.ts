import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files and folders that a build reads. */
export const BUILD_INPUTS: readonly string[] = [
  ...['components', 'entrypoints', 'lib', 'locales', 'public', 'types', 'build'],
  ...['LICENSE', 'package-lock.json', 'package.json', 'tsconfig.json', 'wxt.config.ts'],
];

const IGNORED = ['.git', ...readFileSync('.gitignore', 'utf8').split(/[\s/]+/)];

/** Everything at the root but what git ignores: a test may read any of it. */
export const TEST_INPUTS: readonly string[] = readdirSync('.').filter((name) => !IGNORED.includes(name));

/** Returns a hash of names and contents of all files at these paths; missing paths count as empty. */
export function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const files = paths.flatMap((path) => globSync([path, `${path}/**`]).sort());
  for (const file of files.filter((one) => statSync(one).isFile()))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const recordOf = (name: string) => join('.cache', `done-${name}`);

/** Returns the note of a task's last run if it had the same key, which stands for its inputs; never with CI or AGAIN=1. */
export function readRecord(name: string, key: string): string | undefined {
  if (process.env.CI || process.env.AGAIN || !existsSync(recordOf(name))) return undefined;
  const [known, ...note] = readFileSync(recordOf(name), 'utf8').split('\n');
  return known === key ? note.join('\n') : undefined;
}

/** Records that a task was done, with a key for its inputs. */
export function writeRecord(name: string, key: string, note = ''): void {
  writeFileSync(recordOf(name), `${key}\n${note}`);
}
