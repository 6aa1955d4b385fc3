import { MODULES } from './modules';

/**
 * Lets the page be seen before what works on it is loaded, which is most of what the page weighs, and takes that in
 * several steps, so that the page stays ready for clicks and keys in between.
 */
const turn = () => new Promise((done) => setTimeout(done));
const frame = () => new Promise((done) => requestAnimationFrame(done));

const HERE = import.meta.url;

async function load(): Promise<void> {
  // Fetched together, so that none waits for another; named in the page they would keep it from being seen.
  for (const name of MODULES) {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'modulepreload', href: new URL(name, HERE).href }));
  }
  const translation = fetch(new URL(`locales/${document.documentElement.lang}.json`, HERE));
  for (const step of [
    () => import('../../lib/catalog/catalog'),
    () => import('../../lib/settings/effective'),
  ]) {
    await turn();
    await step();
  }
  await frame();
  const { start } = await import('./tool');
  await turn();
  await start(await translation);
}

void load();
