import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtFolder } from './extension-build';
import { asSingleResult, type Outcome } from './steps';

/** What a page on a watched site may cost: the whole content script, as the store would compress it. */
const LIMIT = 13_300;

/** Weighs the built content script, of which there is one; it passes within the limit. */
export function weighContentScript(): Outcome {
  const script = readFileSync(join(builtFolder('chrome'), 'content-scripts', 'watch.js'));
  const size = brotliCompressSync(script).length;
  return asSingleResult({ code: size <= LIMIT ? 0 : 1, output: '' }, `${kB(size)}; limit ${kB(LIMIT)}`);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
