import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { renderPage } from './frame';
import { allPages } from './pages';
import { robots, sitemap } from './sitemap';

/** Where the web edition is built. */
export const SITE_FOLDER = join('.output', 'site');

/**
 * Builds the web edition: a folder of static files that any server, and a browser on its own, can show. `site` is the
 * address that the folder will have, where that is known. Returns the number of pages.
 */
export async function buildSite(site?: string, folder = SITE_FOLDER): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  const write = (address: string, text: string) => {
    const file = join(folder, address);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const addresses: string[] = [];
  for (const page of allPages()) {
    write(page.address, renderPage(page, site));
    addresses.push(page.address);
  }
  if (site) {
    write('sitemap.xml', sitemap(site, addresses));
    write('robots.txt', robots(site));
  }
  copyFileSync(join('public', 'icons', '48.png'), join(folder, 'icon.png'));
  await bundle(folder);
  return addresses.length;
}

/** The parts that are more than text: the look of all pages. */
async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    build: {
      outDir: resolve(folder),
      emptyOutDir: false,
      rolldownOptions: {
        input: { site: join('site', 'site.css') },
        output: { assetFileNames: '[name][extname]' },
      },
    },
  });
}
