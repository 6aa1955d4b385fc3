import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Variant } from './variants';

/** A script of an extension, in bytes. */
export interface Weight {
  of: string;
  file: string;
  raw: number;
  brotli: number;
}

/** Every script of each extension, as shipped and as a store would compress it. */
export function weighScripts(variants: readonly Variant[]): Weight[] {
  return variants.flatMap(({ name, folder }) =>
    folder
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.js') && !file.startsWith('devtools'))
          .sort()
          .map((file) => {
            const content = readFileSync(join(folder, file));
            return { of: name, file, raw: content.length, brotli: brotliCompressSync(content).length };
          })
      : [],
  );
}
