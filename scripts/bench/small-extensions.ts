import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Makes an extension from `scripts/bench/small` that runs on the pages of the one in `built`. Its content script is empty
 * or does the least that a watcher does; popup and background answer with one word.
 */
export function smallExtension(script: 'empty' | 'least', built: string): string {
  const folder = resolve('.cache', `bench-${script}`);
  cpSync('scripts/bench/small', folder, { recursive: true });
  const manifestOf = (place: string) => JSON.parse(readFileSync(join(place, 'manifest.json'), 'utf8'));
  const pages: object[] = manifestOf(built).content_scripts;
  const scripts = pages.map((one) => ({ ...one, js: [`${script}.js`] }));
  const manifest = { ...manifestOf(folder), content_scripts: scripts };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
