import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../../lab/server/shells';
import type { Studio } from '../../lab/states/look';
import { languageOf } from '../../lib/i18n/language';
import { pictureOf, type View } from '../gallery/camera';

/** Folder of the stores' pictures, with a folder for each language that has a listing. */
const FOLDER = join('dist', 'store');

/** Sizes that the stores accept, in pixels. */
export const SCREENSHOT = { width: 1280, height: 800 };
export const TILE = { width: 440, height: 280 };

/** The view of the hint on its page, and by picture name the views shown beside a caption. */
const HINT: View = { id: 'hint/card', size: [SCREENSHOT.width, SCREENSHOT.height] };
const CAPTIONED: Readonly<Record<string, View>> = {
  'this-page': { id: 'popup/known-app', from: '#popup' },
  'look-up': { id: 'popup/look-up-code', from: '#popup' },
  'admin-link': { id: 'popup/link-made', from: '.admin-link .link' },
};

/** Returns the languages that have a listing. */
export function listedLanguages(): string[] {
  return readdirSync('store')
    .filter((name) => existsSync(listingOf(name)))
    .sort();
}

const listingOf = (language: string) => join('store', language, 'listing.md');

/** Returns the captions by picture name, from lines of the listing such as `- \`hint.png\`: The hint …`. */
export function captionsOf(language: string): Map<string, string> {
  const lines = readFileSync(listingOf(language), 'utf8').matchAll(/^- `([a-z-]+)\.png`: (.+)$/gm);
  return new Map([...lines].map(([, name = '', caption = '']) => [name, caption]));
}

/** Takes all pictures of one language and returns their paths. */
export async function takeStorePictures(studio: Studio, language: string): Promise<string[]> {
  const captions = captionsOf(language);
  const pictures = new Map([['hint', await pictureOf(studio, HINT, language)]]);
  for (const [name, view] of Object.entries(CAPTIONED)) {
    const image = Buffer.from(await pictureOf(studio, view, language)).toString('base64');
    pictures.set(name, await draw(studio, SCREENSHOT, sheet(language, captions.get(name), image)));
  }
  pictures.set('tile', await draw(studio, TILE, sheet(language, captions.get('tile'))));
  mkdirSync(join(FOLDER, language), { recursive: true });
  return [...pictures].map(([name, picture]) => {
    const file = join(FOLDER, language, `${name}.png`);
    writeFileSync(file, picture);
    return file;
  });
}

async function draw(studio: Studio, { width, height }: typeof TILE, content: string): Promise<Uint8Array> {
  const page = await studio.harness.window(undefined, [width, height]);
  await page.setContent(content);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

function sheet(language: string, caption = '', image = ''): string {
  const icon = readFileSync('public/icons/128.png', 'base64');
  const popup = image && `<img class="popup" src="data:image/png;base64,${image}" alt="">`;
  return `<!doctype html>
<html lang="${language}" dir="${languageOf(language, {}).dir}">
<meta charset="utf-8">
<style>${readFileSync('scripts/pictures/sheet.css', 'utf8')}</style>
<div>
<p class="name"><img src="data:image/png;base64,${icon}" alt="">Signpost</p>
<p>${escapeHtml(caption).replaceAll('-', '\u2011' /* non-breaking */)}</p>
</div>
${popup}
</html>`;
}
