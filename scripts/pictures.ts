import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../lab/driver/extension-driver';
import { openHarness } from '../lab/driver/harness';
import { ensureFonts, useChromium } from './browsers';
import { listedLanguages, takeStorePictures } from './pictures/store';
import { pictureOf } from './pictures/view';

/** `npm run pictures`: takes the pictures of the README and of the stores, which are states of the gallery. */
await useChromium();
await ensureFonts();
const stage = await openHarness();
try {
  const own = await stage.window(addressOf(stage.browser, 'about'));
  const views = { hint: { id: 'hint/card', size: [1280, 690] }, popup: { id: 'popup/link-made' } } as const;
  for (const [name, view] of Object.entries(views)) {
    const path = join('docs', `${name}.webp`);
    writeFileSync(path, await pictureOf(stage, own, view, 'en', { type: 'webp', quality: 50 }));
    console.log(path);
  }
  for (const language of listedLanguages())
    for (const file of await takeStorePictures(stage, own, language)) console.log(file);
} finally {
  await stage.close();
}
