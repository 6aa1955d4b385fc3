import { hash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the packages and the files that belong to them. */
export const PACKAGES = join('dist', 'packages');
/** Name of the file with all hashes, in the format of `sha256sum --check`. */
export const HASHES = 'SHA256SUMS';

/** Writes the SHA-256 of every file of a folder into its list of hashes, and returns the list. */
export function writeHashes(folder: string): string {
  const names = readdirSync(folder).filter((name) => name !== HASHES);
  const lines = names.sort().map((name) => `${hash('sha256', readFileSync(join(folder, name)))}  ${name}\n`);
  const list = lines.join('');
  writeFileSync(join(folder, HASHES), list);
  return list;
}
