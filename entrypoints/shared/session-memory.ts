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
  const isApart = own.extension?.inIncognitoContext && own.runtime.getManifest().incognito === 'split';
  return isApart ? cacheMemory() : own.storage.session;
}

/** As long as nothing is asked of it, a cache may hold anything under any address. */
const PLACE = 'https://signpost.invalid/';

const addressOf = (key: string) => PLACE + encodeURIComponent(key);

/** Where a cache's contexts hear of its changes. `storage` would tell the ordinary windows, too, and might keep a key. */
const CHANGES = 'session-memory';

/** Tells which keys of any memory have changed, private ones as well as stored ones; returns how to stop listening. */
export function onMemoryChanged(own: Browser, heard: (keys: readonly string[]) => void): () => void {
  const stored = (changes: object) => heard(Object.keys(changes));
  const channel = new BroadcastChannel(CHANGES);
  channel.onmessage = ({ data }: MessageEvent<readonly string[]>) => heard(data);
  own.storage.onChanged.addListener(stored);
  return () => {
    channel.close();
    own.storage.onChanged.removeListener(stored);
  };
}

let changes: BroadcastChannel | undefined;

/** One channel does for all memories of a context. */
function tell(keys: readonly string[]): void {
  changes ??= new BroadcastChannel(CHANGES);
  changes.postMessage(keys);
}

function cacheMemory(): SessionMemory {
  const open = () => caches.open('session');
  const allKeys = async () =>
    (await (await open()).keys()).map(({ url }) => decodeURIComponent(url.slice(PLACE.length)));
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
      tell(Object.keys(items));
    },
    async remove(unwanted) {
      const cache = await open();
      const keys = [unwanted].flat();
      await Promise.all(keys.map((key) => cache.delete(addressOf(key))));
      tell(keys);
    },
  };
}
