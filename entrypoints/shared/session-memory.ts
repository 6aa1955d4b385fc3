import type browser from 'webextension-polyfill';
import type { Storage } from 'webextension-polyfill';

/** Storage in memory that is lost when the browser is closed. */
export type SessionMemory = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** Reads a value; undefined if there is none, or if the memory cannot be read. */
export async function readValue(session: Pick<SessionMemory, 'get'>, key: string): Promise<unknown> {
  try {
    return (await session.get(key))[key];
  } catch {
    return undefined;
  }
}

type Browser = Pick<typeof browser, 'extension' | 'runtime' | 'storage'>;

/**
 * Returns the session memory of this context: `storage.session`, except in private windows with a background of their
 * own (`incognito: split`). There Chromium shares `storage.session` between both kinds of windows; it outlasts the
 * private ones, and their background ends before it could clear anything. The cache storage of private windows is separate,
 * in memory only, and deleted with the last of them.
 */
export function sessionMemory(browser: Browser): SessionMemory {
  const isSplit =
    browser.extension?.inIncognitoContext && browser.runtime.getManifest().incognito === 'split';
  return isSplit ? createCacheMemory() : browser.storage.session;
}

/** Prefix of the addresses under which values are cached. Nothing is ever fetched from there. */
const CACHE_PREFIX = 'https://signpost.invalid/';

const cacheAddress = (key: string) => CACHE_PREFIX + encodeURIComponent(key);

/** Name of the channel for changes of a cache memory. `storage` would notify ordinary windows, too, and might keep a key. */
const CHANNEL_NAME = 'session-memory';

/**
 * Calls back with the keys that have changed in any storage area or in a cache memory.
 *
 * @returns a function that stops listening
 */
export function onMemoryChanged(browser: Browser, onChange: (keys: readonly string[]) => void): () => void {
  const onStorageChange = (changes: object) => onChange(Object.keys(changes));
  const channel = new BroadcastChannel(CHANNEL_NAME);
  channel.onmessage = ({ data }: MessageEvent<readonly string[]>) => onChange(data);
  browser.storage.onChanged.addListener(onStorageChange);
  return () => {
    channel.close();
    browser.storage.onChanged.removeListener(onStorageChange);
  };
}

/** The channel on which this context announces changes; created with the first one. */
let announcements: BroadcastChannel | undefined;

function announceChange(keys: readonly string[]): void {
  announcements ??= new BroadcastChannel(CHANNEL_NAME);
  announcements.postMessage(keys);
}

function createCacheMemory(): SessionMemory {
  const open = () => caches.open('session');
  const allKeys = async () =>
    (await (await open()).keys()).map(({ url }) => decodeURIComponent(url.slice(CACHE_PREFIX.length)));
  return {
    async get(wanted) {
      const keys = typeof wanted === 'string' ? [wanted] : await allKeys();
      const cache = await open();
      const found = await Promise.all(keys.map((key) => cache.match(cacheAddress(key))));
      const values = await Promise.all(found.map((one) => one?.json() as Promise<unknown>));
      return Object.fromEntries(keys.flatMap((key, at) => (found[at] ? [[key, values[at]]] : [])));
    },
    async set(items) {
      const cache = await open();
      const all = Object.entries(items);
      await Promise.all(all.map(([key, value]) => cache.put(cacheAddress(key), Response.json(value))));
      announceChange(Object.keys(items));
    },
    async remove(unwanted) {
      const cache = await open();
      const keys = [unwanted].flat();
      await Promise.all(keys.map((key) => cache.delete(cacheAddress(key))));
      announceChange(keys);
    },
  };
}
