import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtFolder } from './extension-build';
import { asSingleResult, type Outcome } from './steps';

/** What a page on a watched site may cost: the whole content script, as the store would compress it. */
const LIMIT = 14_200;

/** Weighs the built content script; it passes within the limit. */
export function weighContentScripts(): Outcome {
  const folder = join(builtFolder('chrome'), 'content-scripts');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const packed = scripts.map((name) => brotliCompressSync(readFileSync(join(folder, name))).length);
  const ok = packed.length > 0 && packed.every((size) => size <= LIMIT);
  const each = packed.map((size, at) => `${scripts[at]} ${kB(size)}`).join(', ');
  return asSingleResult(
    { code: ok ? 0 : 1, output: '' },
    `${each || 'no content script'}; limit ${kB(LIMIT)}`,
  );
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
