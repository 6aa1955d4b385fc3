import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtFolder } from './extension-build';

/** What a page on a watched site may cost: the whole content script, as the store would compress it. */
const LIMIT = 12_000;

/** Weighs the built content scripts and says whether they are within the limit. */
export function weighContentScripts(): { ok: boolean; summary: string } {
  const folder = join(builtFolder('chrome'), 'content-scripts');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const weights = scripts.map((name) => {
    const content = readFileSync(join(folder, name));
    return { name, raw: content.length, packed: brotliCompressSync(content).length };
  });
  const ok = weights.length > 0 && weights.every(({ packed }) => packed <= LIMIT);
  const each = weights
    .map(({ name, raw, packed }) => `${name} ${kB(packed)} (${kB(raw)} unpacked)`)
    .join(', ');
  return { ok, summary: `${each || 'no content script'}; limit ${kB(LIMIT)}` };
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
