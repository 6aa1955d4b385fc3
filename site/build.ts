import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type InlineConfig } from 'vite';
import { derivedData } from '../build/derived-data';
import { noRuntimeCode } from '../build/no-runtime-code';
import { packedData } from '../build/packed-data';
import { renderPage } from './frame';
import { LANGUAGES } from './languages';
import { MODULES } from './look-up/modules';
import { catalogWithoutTexts, lookUpTexts } from './look-up-texts';
import { allPages } from './pages';
import { robots, sitemap } from './sitemap';

/** Where the web edition is built. */
export const SITE_FOLDER = join('dist', 'site');

/**
 * Builds the web edition: a folder of static files that any server can deliver and that a browser can open from disk.
 *
 * @param site the address that the folder will have, where that is known
 * @returns the number of pages
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
  for (const language of LANGUAGES)
    write(`locales/${language.code}.json`, JSON.stringify(lookUpTexts(language)));
  copyFileSync(join('public', 'icons', '48.png'), join(folder, 'icon.png'));
  await bundle(folder);
  const missing = MODULES.filter((name) => !existsSync(join(folder, name)));
  if (missing.length > 0) throw new Error(`The build gives no ${missing.join(', ')} for the look-up page.`);
  return addresses.length;
}

/** Bundles the style sheets of all pages and the code of the look-up page. */
async function bundle(folder: string): Promise<void> {
  const common: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [
      preact(),
      derivedData(),
      packedData({ asCode: ['lib/diagnosis/packaged-index.ts'], catalogWithoutTexts: catalogWithoutTexts() }),
      noRuntimeCode(),
    ],
  };
  const output = { outDir: resolve(folder), emptyOutDir: false, modulePreload: { polyfill: false } };
  await build({
    ...common,
    build: {
      ...output,
      rolldownOptions: {
        input: {
          site: join('site', 'site.css'),
          'look-up': join('site', 'look-up', 'look-up.css'),
          start: join('site', 'look-up', 'start.ts'),
        },
        output: {
          entryFileNames: '[name].js',
          // The everyday words of a language are named by its code, like the folder of its pages.
          chunkFileNames: ({ facadeModuleId }) =>
            facadeModuleId?.includes('/everyday/words/') ? 'words/[name].js' : '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  // Not every browser supports imports in a service worker, so it is bundled into one file.
  await build({
    ...common,
    build: {
      ...output,
      rolldownOptions: {
        input: { 'service-worker': join('site', 'look-up', 'service-worker.ts') },
        output: { entryFileNames: '[name].js', format: 'iife' },
      },
    },
  });
}
