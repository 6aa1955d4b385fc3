import * as z from 'zod';

/** What a person chose; kept in `storage.local` until they change it. */
export const settingsSchema = z.object({
  /** Hosts on which hints stay hidden. */
  hiddenHosts: z.array(z.string().max(100)).max(50).catch([]),
});

export type Settings = z.infer<typeof settingsSchema>;

/** The part of the browser's storage that is used here. */
export interface Store {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const KEY = 'settings';

/** The settings, with defaults where nothing (or something unreadable) is stored. */
export async function loadSettings(store: Store): Promise<Settings> {
  const { [KEY]: stored } = await store.get(KEY);
  return settingsSchema.parse(typeof stored === 'object' && stored !== null ? stored : {});
}

/** Hides hints on a host, or shows them there again. */
export async function setHidden(store: Store, host: string, hidden: boolean): Promise<void> {
  const settings = await loadSettings(store);
  const others = settings.hiddenHosts.filter((one) => one !== host);
  await store.set({ [KEY]: { ...settings, hiddenHosts: hidden ? [...others, host] : others } });
}
