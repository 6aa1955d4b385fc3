import { resolve } from 'node:path';
import { launchChromium } from '../lab/driver/browser';
import { LAB_HOST } from '../lab/server/hosts';
import { startLab } from '../lab/server/server';
import { ensureChromium } from './browsers';
import { buildExtension, builtFolder } from './extension-build';
import { UserError } from './plain';

/**
 * `npm start`: a browser with the extension on the lab's front page, until its last window is closed. Without
 * a display it makes the gallery instead.
 */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openLab(): Promise<void> {
  const built = await buildExtension('chrome', { ifChanged: true });
  if (built.code !== 0) throw new UserError(built.output);
  process.env.SIGNPOST_CHROMIUM = await ensureChromium();
  const lab = await startLab();
  const browser = await launchChromium({
    port: lab.port,
    hosts: lab.hosts,
    extension: resolve(builtFolder('chrome')),
    headless: false,
    args: ['--window-size=1280,860'],
  });
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  // The page follows the window, as in everyday life.
  await page.setViewport(null);
  await page.goto(`https://${LAB_HOST}/`);
  console.log('The lab is open in the browser. Close its window, or press Ctrl-C here, to end.');
  const ended = new Promise((over) => browser.once('disconnected', over));
  // On a Mac a browser without windows goes on running.
  browser.on('targetdestroyed', () => {
    if (!browser.targets().some((target) => target.type() === 'page')) void browser.close();
  });
  await ended;
  await lab.close();
}

if (hasDisplay()) {
  await openLab();
} else {
  console.log('There is no display here: taking pictures of every screen instead …');
  await import('./gallery');
}
