import { LAB_PAGE, openHarness } from '../lab/driver/harness';
import { useChromium } from './browsers';
import { serveBuiltSite } from './site-server';

/**
 * `npm start`: opens a browser with the extension on the lab's front page and on the web edition, until its last window
 * is closed. Without a display it takes pictures instead.
 */
const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

async function openLab(): Promise<void> {
  await useChromium();
  const [{ browser, lab }, site] = await Promise.all([
    openHarness({ headless: false, args: ['--window-size=1280,860'] }),
    serveBuiltSite(),
  ]);
  const [first] = await browser.pages();
  for (const address of [LAB_PAGE, `${site.address}en/index.html`]) {
    const page = first?.url() === 'about:blank' ? first : await browser.newPage();
    // The page has the size of its window.
    await page.setViewport(null);
    await page.goto(address);
  }
  await first?.bringToFront();
  console.log(
    'The lab and the web edition are open in the browser. Close its window, or press Ctrl-C here, to end.',
  );
  const closed = new Promise((resolved) => browser.once('disconnected', resolved));
  // On a Mac a browser keeps running without windows.
  browser.on('targetdestroyed', () => {
    if (!browser.targets().some((target) => target.type() === 'page')) void browser.close();
  });
  await closed;
  await lab.close();
}

if (hasDisplay) {
  await openLab();
} else {
  console.log('There is no display here: taking pictures instead …');
  await import('./gallery');
}
