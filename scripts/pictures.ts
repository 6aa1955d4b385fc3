import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { type LabBrowser, launchChromium } from '../tests/lab/browser';
import { waitForHint } from '../tests/lab/closed';
import { flowOf, startOf } from '../tests/lab/flows';
import { startLab } from '../tests/lab/server';
import { ensureChromium, ensureFonts } from './browsers';
import { buildExtension, builtFolder } from './extension-build';
import { setScheme } from './gallery/screens';
import { Plain } from './plain';

/** `npm run pictures`: takes the pictures of the README from the built extension in the lab. */
const FOLDER = 'docs';
/** The organisation of the pictures, as the lab's own pages name it. */
const ORGANISATION = 'contoso.com';

async function takePictures(): Promise<void> {
  const built = await buildExtension('chrome', { ifChanged: true });
  if (built.code !== 0) throw new Plain(built.output);
  process.env.SIGNPOST_CHROMIUM = await ensureChromium();
  await ensureFonts();
  mkdirSync(FOLDER, { recursive: true });
  const lab = await startLab();
  const browser = await launchChromium({
    port: lab.port,
    hosts: lab.hosts,
    extension: resolve(builtFolder('chrome')),
    // Without a display the screen counts as a low one, on which the popup makes itself smaller.
    args: ['--screen-info={1600x1200}'],
  });
  try {
    await takeHint(browser);
    await takePopup(browser);
  } finally {
    await browser.close();
    await lab.close();
  }
}

/** A person connects a mailbox and is stopped until an administrator approves. */
async function takeHint(browser: LabBrowser): Promise<void> {
  const page = await openWindow(browser, 1280, 800);
  const flow = flowOf('approval-tab');
  if (!flow) throw new Error('The lab has lost the flow approval-tab.');
  await page.goto(startOf(flow).replace('/common/', `/${ORGANISATION}/`));
  await (await page.waitForSelector('input[type=button]#idSIButton9', { visible: true }))?.click();
  const last = await page.waitForSelector('input[type=submit]#idSIButton9', { visible: true });
  await Promise.all([page.waitForNavigation(), last?.click()]);
  if (!(await waitForHint(page, 8000))) throw new Error(`No hint on ${page.url()}`);
  await save(page, 'hint');
}

/** The toolbar window where it builds the admin consent link. */
async function takePopup(browser: LabBrowser): Promise<void> {
  const page = await openWindow(browser, 392, 600, 2);
  await page.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await (await page.waitForSelector('#tab-admin-link'))?.click();
  await page.type('#tenant', ORGANISATION);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await save(page, 'popup', '#popup');
}

async function openWindow(browser: LabBrowser, width: number, height: number, scale = 1): Promise<Page> {
  // A window of its own: a tab behind another one is not drawn.
  const page = await browser.newPage({ type: 'window' });
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await setScheme(page, 'light');
  return page;
}

/** Saves the page, or what the selector names of it. */
async function save(page: Page, name: string, selector?: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await ((selector && (await page.$(selector))) || page).screenshot({ path });
  console.log(path);
}

await takePictures();
