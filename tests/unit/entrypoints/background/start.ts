import background from '../../../../entrypoints/background/index';
import type { HintAnswer } from '../../../../entrypoints/shared/protocol';
import type { Advice } from '../../../../lib/advice/advice';
import type { FakeBrowser } from './fake-browser';
import { type Page, seen } from './pages';
import { newBrowser } from './polyfill';

/** Runs the real background on a fake browser. */

export interface World {
  browser: FakeBrowser;
  /** Stops the worker and starts it again. */
  restart(): Promise<void>;
  /** Loads a page in a tab and returns the advice of its hint. */
  load(tabId: number, page: Page, document?: string): Promise<Advice | undefined>;
}

export async function startWorld(): Promise<World> {
  const browser = newBrowser();
  const restart = async () => {
    browser.kill();
    await background.main();
  };
  await restart();
  return {
    browser,
    restart,
    async load(tabId, page, document) {
      const { url, passed } = page;
      const message = passed ? { type: 'passed', evidence: url } : { type: 'evidence', evidence: seen(page) };
      const more = document ? { documentId: document } : {};
      return ((await browser.say(message, tabId, url, more)) as HintAnswer | undefined)?.advice;
    },
  };
}
