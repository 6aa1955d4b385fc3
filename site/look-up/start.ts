import { MODULES } from './modules';

/**
 * Loads the code of the look-up page after the first paint, since it is most of the page's weight. It does so in several
 * steps, so that the page reacts to clicks and keys in between.
 */

const nextTask = () => new Promise((done) => setTimeout(done));
const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

const BASE = import.meta.url;

async function load(): Promise<void> {
  // Preloaded in parallel. If the page itself named them, they would delay its first paint.
  for (const name of MODULES) {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'modulepreload', href: new URL(name, BASE).href }));
  }
  const translation = fetch(new URL(`locales/${document.documentElement.lang}.json`, BASE));
  for (const step of [
    () => import('../../lib/catalog/catalog'),
    () => import('../../lib/settings/effective'),
  ]) {
    await nextTask();
    await step();
  }
  await nextFrame();
  const { start } = await import('./tool');
  await nextTask();
  await start(await translation);
}

void load();
