/** The part of the browser's storage areas that is used here. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The browser's managed storage, which an organization fills. */
export interface ManagedStorageArea {
  get(): Promise<Record<string, unknown>>;
}

/**
 * Runs a task after all earlier tasks of the same name, whichever page or background of the extension started them: the
 * browser keeps one lock for all of them. It is for values that several of them change; what only the background changes
 * has the background's queue.
 */
export function runExclusive<T>(name: string, task: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`signpost:${name}`, task) as Promise<T>;
}
