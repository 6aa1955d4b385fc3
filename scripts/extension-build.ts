import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ended, runPackage } from './command';

export type Target = 'chrome' | 'firefox';

/** Everything a build reads. Tests, docs and the other scripts can change without a new build. */
const INPUTS = [
  'components',
  'entrypoints',
  'lib',
  'locales',
  'public',
  'scripts/build',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Where WXT puts the unpacked extension. */
export function builtFolder(target: Target): string {
  return join('.output', `${target}-mv3`);
}

/** Builds the extension for a browser. With `ifChanged`, a build of the very same inputs is left as it is. */
export async function buildExtension(target: Target, options: { ifChanged: boolean }): Promise<Ended> {
  const stampFile = join('.cache', `built-${target}`);
  const inputs = hashInputs();
  const made = stampOf(target, inputs);
  if (options.ifChanged && made && readOr(stampFile) === made) {
    return { code: 0, output: 'unchanged' };
  }
  const ended = await runPackage('wxt', ['build', '-b', target, '--mv3']);
  if (ended.code === 0) {
    mkdirSync('.cache', { recursive: true });
    writeFileSync(stampFile, stampOf(target, inputs) ?? '');
  }
  return ended;
}

/** Inputs and the time of the output, so that a build made by other means counts as another one. */
function stampOf(target: Target, inputs: string): string | undefined {
  const manifest = statSync(join(builtFolder(target), 'manifest.json'), { throwIfNoEntry: false });
  return manifest && `${inputs} ${manifest.mtimeMs}`;
}

function hashInputs(): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(filesIn))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
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

function readOr(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false }) && readFileSync(file, 'utf8');
}
