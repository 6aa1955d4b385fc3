import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../lab/driver/browser';
import { CHROMIUM } from '../lab/driver/browser-programs';
import { ensureBrowser } from './browsers';

/** `npm run icons`: draws `scripts/icons/icon.svg` in every size of the manifest. */
const SIZES = [16, 32, 48, 96, 128];
const FOLDER = join('public', 'icons');

await ensureBrowser(CHROMIUM);
mkdirSync(FOLDER, { recursive: true });
const drawing = readFileSync('scripts/icons/icon.svg').toString('base64');
const browser = await launchChromium({ port: 0, hosts: [] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    // In an <img>, the media query in the SVG sees the icon's size and leaves out details of small icons.
    const image = `<img src="data:image/svg+xml;base64,${drawing}" width="${size}" height="${size}">`;
    await page.setContent(`<style>body{margin:0}img{display:block}</style>${image}`, { waitUntil: 'load' });
    await page.screenshot({
      path: join(FOLDER, `${size}.png`) as `${string}.png`,
      clip: { x: 0, y: 0, width: size, height: size },
      omitBackground: true,
    });
  }
} finally {
  await browser.close();
}
console.log(`${SIZES.length} icons: ${FOLDER}`);
