/** The part of the browser's storage that is used here. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Storage that an organization fills. */
export interface ManagedStorageArea {
  get(): Promise<Record<string, unknown>>;
}

/**
 * Does the work once all earlier work of this name is done, in whichever window, page or background that runs: the
 * browser keeps one lock for the whole extension. Reading, changing and writing a stored value is such work.
 */
export function serialize<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`signpost:${name}`, work) as Promise<T>;
}
