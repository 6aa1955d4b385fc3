import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHarness } from '../lab/driver/harness';
import { ensureFonts, useChromium } from './browsers';
import { listedLanguages, takeStorePictures } from './pictures/store';
import { openAdminLink, openStopped, SCREEN, shootPopup, showWhole } from './pictures/views';

/** `npm run pictures`: takes the pictures of the README and of the stores from the built extension in the lab. */
await useChromium();
await ensureFonts();
const stage = await openHarness({ args: SCREEN });
try {
  const stopped = await openStopped(stage.browser, { width: 1280, height: 690 });
  save('hint', await stopped.screenshot({ type: 'webp', quality: 80 }));
  save('popup', await shootPopup(await showWhole(await openAdminLink(stage.browser)), 'webp'));
  for (const language of listedLanguages())
    for (const file of await takeStorePictures(stage.browser, language)) console.log(file);
} finally {
  await stage.close();
}

function save(name: string, picture: Uint8Array): void {
  const path = join('docs', `${name}.webp`);
  writeFileSync(path, picture);
  console.log(path);
}
