import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { contentRequestSchema, pageRequestSchema } from '../shared/protocol';
import { createPageMessages, watchedPage } from './page-messages';
import { createServices } from './services';
import { createViewMessages } from './view-messages';

/** Registers the listeners of the background. They pass messages on to the modules beside this one. */
export default defineBackground(() => {
  const services = createServices(browser, import.meta.env.FIREFOX);
  const answerPage = createPageMessages(services);
  const answerView = createViewMessages(services);
  const { inQueue, memory, openers, privateMemory } = services;

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const watched = watchedPage(sender);
    if (watched) {
      const request = contentRequestSchema.safeParse(message);
      return request.success ? answerPage(request.data, watched) : undefined;
    }
    if (!sender.url?.startsWith(browser.runtime.getURL(''))) return undefined;
    const parsed = pageRequestSchema.safeParse(message);
    if (!parsed.success) return undefined;
    const { incognito = false, ...request } = parsed.data;
    const page = { incognito: sender.tab?.incognito ?? incognito, now: Date.now() };
    return answerView(request.type, request, page);
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void showWelcomePage();
  });

  browser.tabs.onRemoved.addListener(async (tabId) => {
    await inQueue(() => Promise.all([memory.forget(tabId), openers.forget(tabId)]));
    const tabs = await browser.tabs.query({});
    if (!tabs.some(({ id, incognito }) => incognito && id !== tabId)) await inQueue(privateMemory.forget);
  });

  // Only Firefox does not report the opener of a window. Firefox for Android has no windows API.
  if (import.meta.env.FIREFOX) browser.windows?.onFocusChanged.addListener(openers.noteFocus);
});

/** Opens the welcome page, unless an organization has installed the extension. */
async function showWelcomePage(): Promise<void> {
  // Safari has no management API.
  const self = await browser.management?.getSelf();
  if (self?.installType !== 'admin')
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
