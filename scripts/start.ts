import { resolve } from 'node:path';
import { launchChromium } from '../lab/driver/browser';
import { LAB_HOST } from '../lab/server/hosts';
import { startLab } from '../lab/server/server';
import { useChromium } from './browsers';
import { builtFolder } from './extension-build';
import { serveBuiltSite } from './site-server';

/**
 * `npm start`: a browser with the extension on the lab's front page and the web edition beside it, until its last
 * window is closed. Without a display it takes pictures instead.
 */
const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

async function openLab(): Promise<void> {
  await useChromium();
  const [lab, site] = await Promise.all([startLab(), serveBuiltSite()]);
  const browser = await launchChromium({
    port: lab.port,
    hosts: lab.hosts,
    extension: resolve(builtFolder('chrome')),
    headless: false,
    args: ['--window-size=1280,860'],
  });
  const [first] = await browser.pages();
  for (const address of [`https://${LAB_HOST}/`, `${site.address}en/index.html`]) {
    const page = first?.url() === 'about:blank' ? first : await browser.newPage();
    // The page follows the window, as in everyday life.
    await page.setViewport(null);
    await page.goto(address);
  }
  await first?.bringToFront();
  console.log(
    'The lab and the web edition are open in the browser. Close its window, or press Ctrl-C here, to end.',
  );
  const ended = new Promise((over) => browser.once('disconnected', over));
  // On a Mac a browser without windows goes on running.
  browser.on('targetdestroyed', () => {
    if (!browser.targets().some((target) => target.type() === 'page')) void browser.close();
  });
  await ended;
  await lab.close();
}

if (hasDisplay) {
  await openLab();
} else {
  console.log('There is no display here: taking pictures instead …');
  await import('./gallery');
}
