import type { Page } from 'puppeteer';
import type { LabBrowser } from './browser';
import { addressOf } from './extension-driver';
import { pause } from './wait';

/** What the background knows of the tabs of this browser, as it tells the extension's own pages. */
export interface TabView {
  /** The rules that hold on a page as it is now, best first, also those that bring no hint. */
  rules(page: Page): Promise<string[]>;
  /** Does something to a page and waits until the background has heard of what came of it. */
  heardOf(page: Page, act: () => Promise<unknown>): Promise<void>;
  /** Takes from the background what it remembers of a tab whose watched page has been left. */
  forget(page: Page): Promise<void>;
}

/** What is asked in the extension's own page, whose types are not known here. */
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

/** Opens a page of the extension's own, and asks from there. Each page it is asked about has a window to itself. */
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

  const lastHeard = (tabId: number) =>
    own.evaluate(async (key) => {
      const { storage } = (globalThis as unknown as Extension).chrome;
      return (await storage.session.get(key))[key]?.at ?? 0;
    }, `flow:${tabId}`);

  return {
    rules: async (page) => rulesIn(await tabOf(page)),
    async heardOf(page, act) {
      const tabId = await tabOf(page);
      const before = await lastHeard(tabId);
      await act();
      while ((await lastHeard(tabId)) === before) await pause(40);
    },
    async forget(page) {
      const tabId = await tabOf(page);
      // Once this has been answered, so has what the page sent before it was left.
      await rulesIn(tabId);
      await own.evaluate(async (ending) => {
        const { session } = (globalThis as unknown as Extension).chrome.storage;
        const keys = Object.keys(await session.get(null));
        await session.remove(keys.filter((key) => key.endsWith(ending)));
      }, `:${tabId}`);
    },
  };
}
