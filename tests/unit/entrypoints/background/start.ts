import type { HintAnswer } from '../../../../entrypoints/shared/protocol';
import type { Advice } from '../../../../lib/advice/advice';
import { FakeBrowser } from './fake-browser';
import type { Page } from './pages';

/** The real background on a fake browser. */

let current = new FakeBrowser();

/** What `webextension-polyfill` is in these tests: the browser of the test that runs. */
export const polyfill = new Proxy({} as FakeBrowser['api'], {
  get: (_, name) => Reflect.get(current.api, name),
});

export interface World {
  browser: FakeBrowser;
  /** Stops the worker, and starts it anew. */
  restart(): Promise<void>;
  /** A page loads in a tab; what its hint says. */
  load(tabId: number, page: Page, document?: string): Promise<Advice | undefined>;
}

export async function startWorld(): Promise<World> {
  const browser = new FakeBrowser();
  current = browser;
  const { default: background } = await import('../../../../entrypoints/background/index');
  const restart = async () => {
    browser.kill();
    await background.main();
  };
  await restart();
  return {
    browser,
    restart,
    async load(tabId, { url, evidence }, document) {
      const said = { type: 'evidence', evidence };
      const more = document ? { documentId: document } : {};
      return ((await browser.say(said, tabId, url, more)) as HintAnswer | undefined)?.advice;
    },
  };
}
