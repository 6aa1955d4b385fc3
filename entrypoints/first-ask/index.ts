// Not webextension-polyfill: nothing large may be loaded before the request is sent.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FirstView, PageRequest } from '../shared/protocol';

/**
 * Asks the background for the first view of the toolbar window before the rest of the window loads, so that the answer
 * arrives while the code that draws it is still loading.
 */
export default defineUnlistedScript(() => {
  globalThis.firstAnswer = ask().catch(() => undefined);
});

async function ask(): Promise<FirstView | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const incognito = browser.extension.inIncognitoContext;
  const message: PageRequest = { type: 'this-page', tabId: tab.id, ...(incognito ? { incognito } : {}) };
  return browser.runtime.sendMessage(message);
}
