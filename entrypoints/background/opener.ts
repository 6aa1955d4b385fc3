import type { Storage, Tabs, Windows } from 'webextension-polyfill';
import { inTime } from './queue';

/** What is asked of the browser to find out who opened a tab. */
export interface OpenerApi {
  tabs: Pick<Tabs.Static, 'get' | 'query'>;
  /** Missing in Firefox for Android. */
  windows?: Pick<Windows.Static, 'get' | 'getAll'>;
  storage: { session: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'> };
}

/** Knows which tab opened which. */
export interface Openers {
  find(tab: Tabs.Tab): Promise<number | undefined>;
  /** A window has come to the front. */
  noteFocus(windowId: number): Promise<void>;
  forget(tabId: number): Promise<void>;
}

const FOCUSED = 'focused';

/**
 * Firefox names the tab that opened another only within one window, so for a window of its own it is the tab that was
 * selected in the ordinary window used last before.
 *
 * @param guess whether this browser leaves the opener of a window out
 */
export function createOpeners({ tabs, windows, storage: { session } }: OpenerApi, guess: boolean): Openers {
  const typeOf = async (windowId: number) => (await windows?.get(windowId).catch(() => undefined))?.type;

  const stored = async (key: string): Promise<unknown> =>
    (await session.get(key).catch(() => ({}) as Record<string, unknown>))[key];

  const remember = (items: Record<string, unknown>) => session.set(items).catch(() => undefined);

  const usedBefore = async (incognito: boolean): Promise<number | undefined> => {
    const all = (await windows?.getAll()) ?? [];
    const ordinary = all.filter((one) => one.type === 'normal' && one.incognito === incognito);
    const last = await stored(FOCUSED);
    const used = ordinary.length === 1 ? ordinary[0] : ordinary.find(({ id }) => id === last);
    if (used?.id === undefined) return undefined;
    return (await tabs.query({ active: true, windowId: used.id }))[0]?.id;
  };

  const guessed = async ({ id, windowId, incognito }: Tabs.Tab): Promise<number | undefined> => {
    if (id === undefined || windowId === undefined || (await typeOf(windowId)) !== 'popup') return undefined;
    const known = await stored(openerKey(id));
    if (known !== undefined) return typeof known === 'number' ? known : undefined;
    const opener = await usedBefore(incognito);
    // Once and for all: the person may go to other windows while this one is open.
    await remember({ [openerKey(id)]: opener ?? null });
    return opener;
  };

  const find = async (tab: Tabs.Tab): Promise<number | undefined> => {
    const opener = tab.openerTabId ?? (guess ? await guessed(tab) : undefined);
    if (opener === undefined) return undefined;
    // A private tab tells an ordinary one nothing.
    return (await tabs.get(opener)).incognito === tab.incognito ? opener : undefined;
  };

  return {
    // A tab that is being closed has nobody left to answer.
    find: (tab) => inTime(find(tab), undefined).catch(() => undefined),
    async noteFocus(windowId) {
      if ((await inTime(typeOf(windowId), undefined)) === 'normal') await remember({ [FOCUSED]: windowId });
    },
    forget: (tabId) => session.remove(openerKey(tabId)),
  };
}

function openerKey(tabId: number): string {
  return `opener:${tabId}`;
}
