import type { Page } from 'puppeteer';
import DATA from './states.json' with { type: 'json' };

/** Unusual circumstances for a page of the extension, by name; most are set up before its own scripts run. */
export const PREPARATIONS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  nothing: async () => undefined,
  /** An organization has set policies, one of them invalid. */
  managed: (page) => page.evaluateOnNewDocument(managedBy, DATA.policy),
  /** The organization has switched the mailbox check off. */
  mailboxOff: (page) => page.evaluateOnNewDocument(managedBy, { networkChecks: false }),
  /** The browser denies the extension access to one of its sites. */
  keptOut: (page) => page.evaluateOnNewDocument(keptOut),
  /** Requests are never answered. */
  neverAnswered: (page) => page.evaluate(neverAnswered),
};

function managedBy(policy: object): void {
  const { chrome } = globalThis as unknown as { chrome: { storage: { managed: object } } };
  Object.defineProperty(chrome.storage.managed, 'get', { value: async () => policy });
}

function keptOut(): void {
  const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
  const contains = async ({ origins }: { origins: string[] }) => !origins[0]?.includes('accounts.google');
  Object.defineProperty(chrome.permissions, 'contains', { value: contains });
}

function neverAnswered(): void {
  globalThis.fetch = () => new Promise(() => undefined);
}

/** Runs in the page. Makes `tabs.query` return the tab before the page's own. */
export function tabBefore(): void {
  const { chrome } = globalThis as unknown as {
    chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } };
  };
  const query = chrome.tabs.query.bind(chrome.tabs);
  const value = async () => (await query({})).sort((one, other) => other.id - one.id).slice(1, 2);
  Object.defineProperty(chrome.tabs, 'query', { value });
}
