import type { Storage, Tabs, Windows } from 'webextension-polyfill';
import { readValue } from '../shared/session-memory';
import { FOCUSED_KEY, tabKey } from '../shared/storage-keys';
import { withTimeout } from './with-timeout';

/** The part of the browser's API that is needed to find the opener of a tab. */
export interface OpenerApi {
  tabs: Pick<Tabs.Static, 'get' | 'query'>;
  /** Missing in Firefox for Android. */
  windows?: Pick<Windows.Static, 'get' | 'getAll'>;
  storage: { session: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'> };
}

/** Finds out which tab opened another. */
export interface Openers {
  /** Returns the id of the tab that opened this one, if it is known and as private as this one. */
  find(tab: Tabs.Tab): Promise<number | undefined>;
  /** To be called when a window gets the focus. */
  noteFocus(windowId: number): Promise<void>;
  forget(tabId: number): Promise<void>;
}

/**
 * Creates the search for openers. Firefox reports the opener only for a tab in the same window. For a popup window it is
 * guessed there: the tab that was active in the ordinary window used last before.
 *
 * @param guess whether this browser does not report the opener of a window
 */
export function createOpeners({ tabs, windows, storage: { session } }: OpenerApi, guess: boolean): Openers {
  const typeOf = async (windowId: number) => (await windows?.get(windowId).catch(() => undefined))?.type;

  const remember = (items: Record<string, unknown>) => session.set(items).catch(() => undefined);

  const findLastUsedTab = async (incognito: boolean): Promise<number | undefined> => {
    const all = (await windows?.getAll()) ?? [];
    const ordinary = all.filter((one) => one.type === 'normal' && one.incognito === incognito);
    const last = await readValue(session, FOCUSED_KEY);
    const lastUsed = ordinary.length === 1 ? ordinary[0] : ordinary.find(({ id }) => id === last);
    if (lastUsed?.id === undefined) return undefined;
    return (await tabs.query({ active: true, windowId: lastUsed.id }))[0]?.id;
  };

  const guessOpener = async ({ id, windowId, incognito }: Tabs.Tab): Promise<number | undefined> => {
    if (id === undefined || windowId === undefined || (await typeOf(windowId)) !== 'popup') return undefined;
    const known = await readValue(session, tabKey('opener', id));
    if (known !== undefined) return typeof known === 'number' ? known : undefined;
    const opener = await findLastUsedTab(incognito);
    // The guess is kept, since the person may use other windows while this one is open.
    await remember({ [tabKey('opener', id)]: opener ?? null });
    return opener;
  };

  const find = async (tab: Tabs.Tab): Promise<number | undefined> => {
    const opener = tab.openerTabId ?? (guess ? await guessOpener(tab) : undefined);
    if (opener === undefined) return undefined;
    // Nothing passes between private and ordinary windows.
    return (await tabs.get(opener)).incognito === tab.incognito ? opener : undefined;
  };

  return {
    // While the tab is being closed, the browser may never answer.
    find: (tab) => withTimeout(find(tab), undefined).catch(() => undefined),
    async noteFocus(windowId) {
      if ((await withTimeout(typeOf(windowId), undefined)) === 'normal')
        await remember({ [FOCUSED_KEY]: windowId });
    },
    forget: (tabId) => session.remove(tabKey('opener', tabId)),
  };
}
