import { join } from 'node:path';
import type { Page } from 'puppeteer';
import type { LabBrowser } from '../../tests/lab/browser';
import { hint } from '../../tests/lab/closed';
import type { Screen } from '../../tests/lab/screens';
import type { Shot } from './shot';

const SIZE: readonly [number, number] = [1100, 760];
const HINT_WITHIN_MS = 4000;
/** How long a healthy page must stay silent. */
const SILENCE_MS = 1200;

/** Takes the pictures of one screen: at desktop size, in the dark if it is a main screen, in its own window. */
export async function shootScreen(browser: LabBrowser, screen: Screen, folder: string): Promise<Shot[]> {
  const isMain = screen.rule === screen.id;
  const shots = await visit(browser, screen, SIZE, folder, isMain);
  if (!screen.viewport) return shots;
  return [...shots, ...(await visit(browser, screen, screen.viewport, folder, false))];
}

async function visit(
  browser: LabBrowser,
  screen: Screen,
  [width, height]: readonly [number, number],
  folder: string,
  dark: boolean,
): Promise<Shot[]> {
  // A window of its own: a tab behind another one is not drawn.
  const page = await browser.newPage({ type: 'window' });
  try {
    await page.setViewport({ width, height });
    await setScheme(page, 'light');
    for (const url of [...(screen.flow ?? []), screen.url]) await page.goto(url, { waitUntil: 'load' });
    const found = await look(page, screen);
    const name = `${screen.id.replaceAll('/', '-')}-${width}`;
    const shot = {
      title: screen.title,
      address: screen.url,
      group: screen.id.split('/', 1)[0] ?? '',
      width,
      expected: describe(screen.expect),
      found,
    };
    const shots: Shot[] = [{ ...shot, image: await take(page, folder, name) }];
    if (dark) {
      await setScheme(page, 'dark');
      shots.push({
        ...shot,
        title: `${screen.title}, dark`,
        image: await take(page, folder, `${name}-dark`),
      });
    }
    return shots;
  } finally {
    await page.close();
  }
}

/** Light or dark, and without motion: a picture taken in the middle of one compares with nothing. */
export async function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

/** What the screen brings: the hint once it is the expected one, or whatever there is when the time is over. */
async function look(page: Page, { expect }: Screen): Promise<string> {
  const wanted = describe(expect);
  const end = performance.now() + (expect ? HINT_WITHIN_MS : SILENCE_MS);
  for (;;) {
    await new Promise((next) => setTimeout(next, 50));
    // A page that is just being replaced cannot be read: look again.
    const found = await hint(page).catch(() => null);
    const over = performance.now() > end;
    if (over || (expect && describe(found) === wanted)) return describe(found);
  }
}

function describe(outcome: { rule: string; certainty: string | null } | null): string {
  return outcome ? `${outcome.rule}, ${outcome.certainty}` : 'no hint';
}

/** Saves what is to be seen and gives the file's name. */
export async function take(page: Page, folder: string, name: string): Promise<string> {
  const image = `${name}.webp`;
  await page.screenshot({ path: join(folder, image) as `${string}.webp`, type: 'webp', quality: 85 });
  return image;
}
