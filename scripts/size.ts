import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtFolder } from './extension-build';
import { asSingleResult, type Outcome } from './steps';

/** Maximum size of the content script, in bytes with the compression of a store. */
const MAX_SIZE = 13_500;

/** Returns the size of an unpacked extension's content scripts, in bytes with the compression of a store. */
export function contentScriptSize(folder: string): number {
  const { content_scripts: scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  return scripts
    .flatMap(({ js }) => js)
    .reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0);
}

/** Tests that the built content script is within the limit. */
export function weighContentScript(): Outcome {
  const size = contentScriptSize(builtFolder('chrome'));
  return asSingleResult({ code: size <= MAX_SIZE ? 0 : 1, output: '' }, `${kB(size)}; limit ${kB(MAX_SIZE)}`);
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
