import browser from 'webextension-polyfill';
import { messagePath } from './message-path';

/** Opens the page on which the message about a case is read, changed, copied and printed. */
export async function openMessage(id: string, tabId?: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(messagePath(id, tabId)) });
}
