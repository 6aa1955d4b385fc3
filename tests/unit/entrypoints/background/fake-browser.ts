import type { Runtime, Tabs, Windows } from 'webextension-polyfill';
import type { BrowserApi } from '../../../../entrypoints/background/services';

/** A fake browser without pages: the windows, tabs, storage and messages that the background uses. */

const EXTENSION = 'chrome-extension://signpost/';

type Listener = (...given: never[]) => unknown;

class FakeEvent {
  listeners: Listener[] = [];
  addListener = (listener: Listener) => void this.listeners.push(listener);
  removeListener = (listener: Listener) => {
    this.listeners = this.listeners.filter((one) => one !== listener);
  };
}

class FakeStorage {
  items: Record<string, unknown> = {};
  /** Whether every access fails. */
  broken = false;
  /** Whether no access is ever answered. */
  stuck = false;
  private readonly changed: FakeEvent;

  constructor(changed: FakeEvent) {
    this.changed = changed;
  }

  async get(keys?: string | string[] | null): Promise<Record<string, unknown>> {
    await this.answer();
    const wanted = keys === undefined || keys === null ? Object.keys(this.items) : [keys].flat();
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => key in this.items).map((key) => [key, this.items[key]])),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.answer();
    Object.assign(this.items, structuredClone(items));
    this.tell(Object.keys(items));
  }

  async remove(keys: string | string[]): Promise<void> {
    await this.answer();
    for (const key of [keys].flat()) delete this.items[key];
    this.tell([keys].flat());
  }

  private tell(keys: string[]): void {
    const changes = Object.fromEntries(keys.map((key) => [key, {}]));
    for (const listener of this.changed.listeners) listener(...([changes] as never[]));
  }

  private async answer(): Promise<void> {
    if (this.stuck) await new Promise(() => undefined);
    if (this.broken) throw new Error('QUOTA_BYTES quota exceeded');
  }
}

export class FakeBrowser {
  private readonly stored = new FakeEvent();
  local = new FakeStorage(this.stored);
  session = new FakeStorage(this.stored);
  managed = new FakeStorage(this.stored);
  /** Whether the toolbar window belongs to a private window. */
  readonly toolbarWindow = { inIncognitoContext: false };
  tabs = new Map<number, Tabs.Tab & { id: number }>();
  windows = new Map<number, Windows.Window & { id: number }>();
  /** The text of the toolbar button's badge, by tab. */
  badges = new Map<number, string>();
  /** The pages that the background has opened. */
  opened: { url?: string | undefined; windowId?: number | undefined; incognito?: boolean | undefined }[] = [];
  /** The content scripts, by tab; none where there is no watched page. */
  watchers = new Map<number, (message: { type: string }) => unknown>();
  events = {
    message: new FakeEvent(),
    installed: new FakeEvent(),
    tabRemoved: new FakeEvent(),
    focus: new FakeEvent(),
  };
  private ids = 0;

  constructor() {
    // Like a browser without managed storage.
    this.managed.broken = true;
  }

  openWindow(type: 'normal' | 'popup' = 'normal', incognito = false): number {
    const id = ++this.ids;
    this.windows.set(id, { id, type, incognito, focused: false, alwaysOnTop: false });
    return id;
  }

  openTab(windowId: number, more: Partial<Tabs.Tab> = {}): Tabs.Tab & { id: number } {
    const id = ++this.ids;
    const incognito = this.windows.get(windowId)?.incognito ?? false;
    const place = { index: 0, highlighted: true, active: true, pinned: false };
    const tab = { ...place, incognito, windowId, ...more, id };
    for (const other of this.tabs.values()) if (other.windowId === windowId) other.active = false;
    this.tabs.set(id, tab);
    return tab;
  }

  /** Stops the worker by removing its listeners. */
  kill(): void {
    for (const event of Object.values(this.events)) event.listeners = [];
  }

  /** Sends a message as the browser does: the first listener that answers counts. */
  async send(message: unknown, sender: Partial<Runtime.MessageSender>): Promise<unknown> {
    for (const listener of this.events.message.listeners) {
      const answer = listener(...([message, { id: 'signpost', ...sender }] as never[]));
      if (answer !== undefined) return structuredClone(await answer);
    }
    return undefined;
  }

  /** Sends a message from the page in a tab. */
  say(
    message: unknown,
    tabId: number,
    url: string,
    more: Partial<Runtime.MessageSender> = {},
  ): Promise<unknown> {
    const tab = this.tabs.get(tabId);
    return this.send(message, { ...(tab ? { tab: { ...tab } } : {}), frameId: 0, url, ...more });
  }

  /** Sends a message from a page of the extension. */
  ask(message: unknown): Promise<unknown> {
    return this.send(message, { url: `${EXTENSION}popup.html` });
  }

  async removeTab(tabId: number): Promise<void> {
    this.tabs.delete(tabId);
    await Promise.all(this.events.tabRemoved.listeners.map((one) => one(...([tabId] as never[]))));
  }

  async focus(windowId: number): Promise<void> {
    await Promise.all(this.events.focus.listeners.map((one) => one(...([windowId] as never[]))));
  }

  /** The API that the background calls. Everything else is missing, so that a test fails where it is used. */
  readonly api = {
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        if (!this.tabs.has(tabId)) throw new Error(`No tab with id: ${tabId}.`);
        this.badges.set(tabId, text);
      },
      setBadgeBackgroundColor: async () => undefined,
    },
    extension: this.toolbarWindow,
    i18n: { getUILanguage: () => 'en' },
    management: { getSelf: async () => ({ installType: 'normal' }) },
    runtime: {
      id: 'signpost',
      getURL: (path: string) => EXTENSION + path,
      getManifest: () => ({ version: '1.0' }),
      sendMessage: (message: unknown) => this.ask(message),
      onMessage: this.events.message,
      onInstalled: this.events.installed,
    },
    storage: {
      local: this.local,
      session: this.session,
      managed: this.managed,
      onChanged: this.stored,
    },
    tabs: {
      get: async (id: number) => found(this.tabs.get(id)),
      query: async ({ active, windowId }: Tabs.QueryQueryInfoType) =>
        [...this.tabs.values()].filter(
          (tab) => (windowId === undefined || tab.windowId === windowId) && (!active || tab.active),
        ),
      create: async (made: Tabs.CreateCreatePropertiesType) => void this.opened.push(made),
      sendMessage: async (tabId: number, message: { type: string }) => {
        const watcher = this.watchers.get(tabId);
        if (!watcher) throw new Error('Could not establish connection. Receiving end does not exist.');
        return watcher(message);
      },
      onRemoved: this.events.tabRemoved,
    },
    windows: {
      get: async (id: number) => found(this.windows.get(id)),
      getAll: async () => [...this.windows.values()],
      create: async (made: Windows.CreateCreateDataType) =>
        void this.opened.push({ url: String(made.url), incognito: made.incognito }),
      onFocusChanged: this.events.focus,
    },
  } as unknown as BrowserApi;
}

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new Error('No tab or window with that id.');
  return one;
}
