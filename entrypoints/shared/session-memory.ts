import type browser from 'webextension-polyfill';
import type { Storage } from 'webextension-polyfill';

/** Memory of what happens while the browser runs; gone with the browser. */
export type SessionMemory = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

type Browser = Pick<typeof browser, 'extension' | 'runtime' | 'storage'>;

/**
 * The memory of this context. Where private windows have a background of their own (`incognito: split`), Chromium gives
 * both kinds of windows the same `storage.session`, which outlasts the private ones, and their background ends before it
 * could clear anything. Their own part of the cache storage is in memory only, and ends with the last of them.
 */
export function sessionMemory(own: Browser): SessionMemory {
  const { session } = own.storage;
  const isApart = own.extension?.inIncognitoContext && own.runtime.getManifest().incognito === 'split';
  return isApart ? cacheMemory(session) : session;
}

/** As long as nothing is asked of it, a cache may hold anything under any address. */
const PLACE = 'https://signpost.invalid/';

const addressOf = (key: string) => PLACE + encodeURIComponent(key);

/** @param shared tells all contexts that something has changed, and keeps nothing of it */
function cacheMemory(shared: SessionMemory): SessionMemory {
  const open = () => caches.open('session');
  const allKeys = async () =>
    (await (await open()).keys()).map(({ url }) => decodeURIComponent(url.slice(PLACE.length)));
  const tell = async (keys: readonly string[]) => {
    await shared.set(Object.fromEntries(keys.map((key) => [key, true])));
    await shared.remove([...keys]);
  };
  return {
    async get(wanted) {
      const keys = typeof wanted === 'string' ? [wanted] : await allKeys();
      const cache = await open();
      const found = await Promise.all(keys.map((key) => cache.match(addressOf(key))));
      const values = await Promise.all(found.map((one) => one?.json() as Promise<unknown>));
      return Object.fromEntries(keys.flatMap((key, at) => (found[at] ? [[key, values[at]]] : [])));
    },
    async set(items) {
      const cache = await open();
      const all = Object.entries(items);
      await Promise.all(all.map(([key, value]) => cache.put(addressOf(key), Response.json(value))));
      await tell(Object.keys(items));
    },
    async remove(unwanted) {
      const cache = await open();
      const keys = [unwanted].flat();
      await Promise.all(keys.map((key) => cache.delete(addressOf(key))));
      await tell(keys);
    },
  };
}
