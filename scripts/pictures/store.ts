import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { LabBrowser } from '../../lab/driver/browser';
import { addressOf, storeOnly } from '../../lab/driver/extension-driver';
import { languageOf } from '../../lib/i18n/language';
import { SETTINGS_KEY } from '../../lib/settings/settings';
import { openAbove, openAdminLink, openLookUp, openStopped, openWindow, shootPopup, showLink } from './views';

/** Pictures for the stores, in each language that has a listing: `dist/store/<language>/`. */
const FOLDER = join('dist', 'store');

/** The sizes that the stores take. */
export const SCREENSHOT = { width: 1280, height: 800 };
export const TILE = { width: 440, height: 280 };

/** The languages that have a listing. */
export function listedLanguages(): string[] {
  return readdirSync('store')
    .filter((name) => existsSync(listingOf(name)))
    .sort();
}

function listingOf(language: string): string {
  return join('store', language, 'listing.md');
}

/** The caption of each picture by its name: `- \`hint.png\`: The hint …`. */
export function captionsOf(language: string): Map<string, string> {
  const lines = readFileSync(listingOf(language), 'utf8').matchAll(/^- `([a-z-]+)\.png`: (.+)$/gm);
  return new Map([...lines].map(([, name = '', caption = '']) => [name, caption]));
}

/** Takes all pictures of one language and gives their files. */
export async function takeStorePictures(browser: LabBrowser, language: string): Promise<string[]> {
  await speak(browser, language);
  mkdirSync(join(FOLDER, language), { recursive: true });
  const captions = captionsOf(language);
  const fileOf = (name: string) => join(FOLDER, language, `${name}.png`) as `${string}.png`;
  const made: string[] = [];
  const save = async (page: Page, name: string) => {
    await page.screenshot({ path: fileOf(name) });
    made.push(fileOf(name));
  };

  const stopped = await openStopped(browser, SCREENSHOT);
  await save(stopped, 'hint');
  const popups: readonly [string, () => Promise<Page>][] = [
    ['this-page', () => openAbove(browser, stopped)],
    ['look-up', () => openLookUp(browser)],
    ['admin-link', async () => showLink(await openAdminLink(browser))],
  ];
  const sheet = await openWindow(browser, SCREENSHOT);
  for (const [name, open] of popups) {
    const popup = await open();
    const image = Buffer.from(await shootPopup(popup)).toString('base64');
    await popup.close();
    await sheet.setContent(besideCaption(captions.get(name) ?? '', image, language));
    await sheet.bringToFront();
    await save(sheet, name);
  }
  await sheet.setViewport(TILE);
  await sheet.setContent(tile(captions.get('tile') ?? '', language));
  await save(sheet, 'tile');
  await Promise.all([stopped.close(), sheet.close()]);
  return made;
}

/** Sets the extension's language as its settings do. */
async function speak(browser: LabBrowser, language: string): Promise<void> {
  const page = await openWindow(browser, TILE);
  await page.goto(addressOf(browser, 'popup'));
  await storeOnly(page, { [SETTINGS_KEY]: { language } });
  await page.close();
}

const STYLE = `
  * { box-sizing: border-box; }
  body { display: flex; align-items: center; justify-content: center; block-size: 100vh; margin: 0;
    background: linear-gradient(160deg, #f3f5ef, #e3f1ea); color: #1c2420; font-family: system-ui, sans-serif; }
  .name { display: flex; gap: .6rem; align-items: center; margin: 0 0 1rem; color: #0d6b4d; font-weight: 600; }
  .caption { margin: 0; font-weight: 650; line-height: 1.2; text-wrap: balance; }`;

function besideCaption(caption: string, image: string, language: string): string {
  return sheetOf(
    language,
    `body { gap: 72px; padding: 0 72px; }
     div { inline-size: 520px; } .name { font-size: 22px; } .caption { font-size: 46px; }
     .popup { max-block-size: 720px; max-inline-size: 470px; border-radius: 12px; box-shadow: 0 1px 2px #141e1933, 0 16px 48px #141e1940; }`,
    `<div>${name(32)}<p class="caption">${html(caption)}</p></div>
     <img class="popup" src="data:image/png;base64,${image}" alt="">`,
  );
}

function tile(caption: string, language: string): string {
  return sheetOf(
    language,
    `body { padding: 32px; } .name { font-size: 24px; } .caption { font-size: 30px; }`,
    `<div>${name(44)}<p class="caption">${html(caption)}</p></div>`,
  );
}

function name(size: number): string {
  const icon = readFileSync('public/icons/128.png', 'base64');
  return `<p class="name"><img src="data:image/png;base64,${icon}" width="${size}" height="${size}" alt="">Signpost</p>`;
}

function sheetOf(language: string, style: string, content: string): string {
  return `<!doctype html><html lang="${language}" dir="${languageOf(language, {}).dir}"><meta charset="utf-8"><style>${STYLE}${style}</style>${content}</html>`;
}

/** As markup, with hyphens at which no line ends. */
function html(text: string): string {
  return text.replaceAll('-', '\u2011').replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
