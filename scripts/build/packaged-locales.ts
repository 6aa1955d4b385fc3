import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResolvedPublicFile, Wxt } from 'wxt';

/** Adds every translation to the package as `locales/<language>.json`, without blanks. */
export function packagedLocales(_wxt: Wxt, files: ResolvedPublicFile[]): void {
  const folder = fileURLToPath(new URL('../../locales/', import.meta.url));
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    const contents = JSON.stringify(JSON.parse(readFileSync(folder + name, 'utf8')));
    files.push({ relativeDest: `locales/${name}`, contents });
  }
}
