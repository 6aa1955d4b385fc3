import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { contentRequestSchema, pageRequestSchema } from '../shared/protocol';
import { createPageMessages, watchedPage } from './page-messages';
import { createShared } from './shared';
import { createViewMessages } from './view-messages';

/** Listens. What is answered to pages and to our own views, and what is remembered, stands beside this file. */
export default defineBackground(() => {
  const shared = createShared(browser, import.meta.env.FIREFOX);
  const answerPage = createPageMessages(shared);
  const answerView = createViewMessages(shared);
  const { inQueue, memory, openers, privately } = shared;

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const page = watchedPage(sender);
    if (page) {
      const asked = contentRequestSchema.safeParse(message);
      return asked.success ? answerPage(asked.data, page) : undefined;
    }
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
    const asked = pageRequestSchema.safeParse(message);
    if (!asked.success) return undefined;
    const { incognito = false, ...request } = asked.data;
    return answerView(request, sender.tab?.incognito ?? incognito);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });

  browser.tabs.onRemoved.addListener(async (tabId) => {
    await inQueue(() => Promise.all([memory.forget(tabId), openers.forget(tabId)]));
    const tabs = await browser.tabs.query({});
    if (!tabs.some(({ id, incognito }) => incognito && id !== tabId)) await inQueue(privately.forget);
  });

  // Firefox alone leaves the opener of a window out, and has no windows on Android.
  if (import.meta.env.FIREFOX) browser.windows?.onFocusChanged.addListener(openers.noteFocus);
});

/** Shows what this is, once; where an organization installs it, nobody asked for a page. */
async function welcome(): Promise<void> {
  // Safari has nobody to say who installed it.
  const self = await browser.management?.getSelf();
  if (self?.installType !== 'admin')
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
