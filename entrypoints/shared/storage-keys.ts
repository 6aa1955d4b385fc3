/** The keys of the session memory, and what is stored under them. */

/** What a stored value is about, as the page "What Signpost sees and does" tells it. */
type StoredKind = 'page' | 'requests' | 'other';

/** The values that are stored for a tab. */
const TAB_VALUES = { flow: 'page', shown: 'page', said: 'page', opener: 'other' } as const;

/** Returns the key of a value that is stored for a tab. */
export function tabKey(value: keyof typeof TAB_VALUES, tabId: number): string {
  return `${value}:${tabId}`;
}

/** Key of the ordinary window that had the focus last. */
export const FOCUSED_KEY = 'focused';

/** Prefix of the keys that are deleted with the last private window. */
export const PRIVATE_PREFIX = 'private:';

const REQUESTS_KEY = 'requests';

/** Returns the key of the log of network requests. */
export function requestsKey(incognito = false): string {
  return incognito ? PRIVATE_PREFIX + REQUESTS_KEY : REQUESTS_KEY;
}

/** Returns what is stored under a key. */
export function kindOf(key: string): StoredKind {
  if (key === requestsKey(true) || key === requestsKey(false)) return 'requests';
  const value = key.slice(0, key.indexOf(':'));
  return new Map<string, StoredKind>(Object.entries(TAB_VALUES)).get(value) ?? 'other';
}
