/** The part of the browser's storage that is used here. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Storage that an organization fills. */
export interface ManagedStorageArea {
  get(): Promise<Record<string, unknown>>;
}
