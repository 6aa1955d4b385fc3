import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LabBrowser, launchChromium } from '../lab/driver/browser';
import { startLab } from '../lab/server/server';
import { ensureChromium, ensureFonts } from './browsers';
import { buildExtension, builtFolder } from './extension-build';
import { listedLanguages, takeStorePictures } from './pictures/store';
import { openAdminLink, openStopped, SCREEN, shootPopup, showWhole } from './pictures/views';
import { UserError } from './plain';

/** `npm run pictures`: takes the pictures of the README and of the stores from the built extension in the lab. */
const FOLDER = 'docs';

async function takePictures(): Promise<void> {
  const built = await buildExtension('chrome', { ifChanged: true });
  if (built.code !== 0) throw new UserError(built.output);
  process.env.SIGNPOST_CHROMIUM = await ensureChromium();
  await ensureFonts();
  mkdirSync(FOLDER, { recursive: true });
  const lab = await startLab();
  const browser = await launchChromium({
    port: lab.port,
    hosts: lab.hosts,
    extension: resolve(builtFolder('chrome')),
    args: SCREEN,
  });
  try {
    await takeForReadme(browser);
    for (const language of listedLanguages()) {
      for (const file of await takeStorePictures(browser, language)) console.log(file);
    }
  } finally {
    await browser.close();
    await lab.close();
  }
}

async function takeForReadme(browser: LabBrowser): Promise<void> {
  const stopped = await openStopped(browser, { width: 1280, height: 800 });
  save('hint', await stopped.screenshot());
  save('popup', await shootPopup(await showWhole(await openAdminLink(browser))));
}

function save(name: string, picture: Uint8Array): void {
  const path = join(FOLDER, `${name}.png`);
  writeFileSync(path, picture);
  console.log(path);
}

await takePictures();
