import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { renderPage } from './frame';
import { allPages } from './pages';
import { robots, sitemap } from './sitemap';

/** Where the web edition is built: a folder of static files that any server, and a browser on its own, can show. */
export const SITE_FOLDER = join('.output', 'site');

/**
 * Builds the web edition; `site` is the address of the folder it will stand in, where that is known. Returns the
 * number of pages.
 */
export async function buildSite(site?: string): Promise<number> {
  rmSync(SITE_FOLDER, { recursive: true, force: true });
  const write = (address: string, text: string) => {
    const file = join(SITE_FOLDER, address);
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
  copyFileSync(join('public', 'icons', '48.png'), join(SITE_FOLDER, 'icon.png'));
  await bundle();
  return addresses.length;
}

/** The parts that are more than text: the look of all pages. */
async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    build: {
      outDir: SITE_FOLDER,
      emptyOutDir: false,
      rolldownOptions: {
        input: { site: join('site', 'site.css') },
        output: { assetFileNames: '[name][extname]' },
      },
    },
  });
}
