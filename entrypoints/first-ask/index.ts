// Not webextension-polyfill: nothing may be loaded before the question is out.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageRequest } from '../shared/protocol';

/**
 * Asks the background what the toolbar window has to show, before anything else of the window is there: the answer is on
 * its way while the code that draws it is loaded.
 */
export default defineUnlistedScript(() => {
  globalThis.firstAnswer = ask().catch(() => undefined);
});

async function ask(): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const incognito = browser.extension.inIncognitoContext;
  const message: PageRequest = { type: 'this-page', tabId: tab.id, ...(incognito ? { incognito } : {}) };
  return browser.runtime.sendMessage(message);
}
