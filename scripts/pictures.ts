import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFonts, useChromium } from './browsers';
import { inStudio, pictureOf } from './gallery/camera';
import { listedLanguages, takeStorePictures } from './pictures/store';

/** `npm run pictures`: takes the pictures of the README and of the stores, which show states of the gallery. */
await useChromium();
await ensureFonts();
await inStudio(async (studio) => {
  const views = { hint: { id: 'hint/card', size: [1280, 690] }, popup: { id: 'popup/link-made' } } as const;
  for (const [name, view] of Object.entries(views)) {
    const path = join('docs', `${name}.webp`);
    writeFileSync(path, await pictureOf(studio, view, 'en', { type: 'webp', quality: 50 }));
    console.log(path);
  }
  for (const language of listedLanguages())
    for (const file of await takeStorePictures(studio, language)) console.log(file);
});
