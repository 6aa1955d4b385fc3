import type { Page } from 'puppeteer';
import type { LabBrowser } from './browser';
import { addressOf } from './extension-driver';
import { pause } from './wait';

/** Access to the background's knowledge of this browser's tabs. */
export interface TabView {
  /** Returns the rules that match a page now, best first, including those without a hint. */
  rules(page: Page): Promise<string[]>;
  /** Runs `act` and waits until the background has received the page's next report. */
  untilReported(page: Page, act: () => Promise<unknown>): Promise<void>;
  /** Deletes what the background remembers of a tab that has left its watched page. */
  forget(page: Page): Promise<void>;
}

/** The parts of the extension's page that are used here. */
interface Extension {
  chrome: {
    tabs: { query(of: { windowId: number }): Promise<{ id: number }[]> };
    runtime: { sendMessage(asked: object): Promise<{ page: { advice?: { rule: string }[] } }> };
    storage: {
      session: {
        get(keys: string | null): Promise<Record<string, { at?: number }>>;
        remove(keys: string[]): Promise<void>;
      };
    };
  };
}

/** Opens a page of the extension to ask from. Pages in question must be alone in their windows. */
export async function openTabView(browser: LabBrowser): Promise<TabView> {
  const own = await browser.newPage({ type: 'window' });
  await own.goto(addressOf(browser, 'about'));

  const tabOf = async (page: Page) =>
    own.evaluate(
      async (windowId) => {
        const { tabs } = (globalThis as unknown as Extension).chrome;
        return (await tabs.query({ windowId }))[0]?.id ?? -1;
      },
      Number(await page.windowId()),
    );

  const rulesIn = (tabId: number) =>
    own.evaluate(async (id) => {
      const { runtime } = (globalThis as unknown as Extension).chrome;
      const { page } = await runtime.sendMessage({ type: 'this-page', tabId: id });
      return page.advice?.map(({ rule }) => rule) ?? [];
    }, tabId);

  const lastReport = (tabId: number) =>
    own.evaluate(async (key) => {
      const { storage } = (globalThis as unknown as Extension).chrome;
      return (await storage.session.get(key))[key]?.at ?? 0;
    }, `flow:${tabId}`);

  return {
    rules: async (page) => rulesIn(await tabOf(page)),
    async untilReported(page, act) {
      const tabId = await tabOf(page);
      const before = await lastReport(tabId);
      await act();
      while ((await lastReport(tabId)) === before) await pause(40);
    },
    async forget(page) {
      const tabId = await tabOf(page);
      // When this is answered, earlier reports of the page have been processed.
      await rulesIn(tabId);
      await own.evaluate(async (ending) => {
        const { session } = (globalThis as unknown as Extension).chrome.storage;
        const keys = Object.keys(await session.get(null));
        await session.remove(keys.filter((key) => key.endsWith(ending)));
      }, `:${tabId}`);
    },
  };
}
