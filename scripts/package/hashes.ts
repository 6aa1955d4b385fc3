import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the packages and what belongs to them lie. */
export const PACKAGES = join('dist', 'packages');
/** The list of all hashes, in the form that `sha256sum --check` reads. */
export const HASHES = 'SHA256SUMS';

/** Writes the SHA-256 of every other file of a folder into its list, and gives the list. */
export function writeHashes(folder: string): string {
  const names = readdirSync(folder).filter((name) => name !== HASHES);
  const lines = names.sort().map((name) => `${hash('sha256', readFileSync(join(folder, name)))}  ${name}\n`);
  const list = lines.join('');
  writeFileSync(join(folder, HASHES), list);
  return list;
}
