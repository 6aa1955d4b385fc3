import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtFolder } from './extension-build';
import { asSingleResult, type Outcome } from './steps';

/** What a page on a watched site may cost: the whole content script, as the store would compress it. */
const LIMIT = 13_500;

/** The bytes of what an unpacked extension runs on the pages it watches, as a store would compress them. */
export function contentScriptSize(folder: string): number {
  const { content_scripts: scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  return scripts
    .flatMap(({ js }) => js)
    .reduce((sum, file) => sum + brotliCompressSync(readFileSync(join(folder, file))).length, 0);
}

/** Weighs the built content script; it passes within the limit. */
export function weighContentScript(): Outcome {
  const size = contentScriptSize(builtFolder('chrome'));
  return asSingleResult({ code: size <= LIMIT ? 0 : 1, output: '' }, `${kB(size)}; limit ${kB(LIMIT)}`);
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
