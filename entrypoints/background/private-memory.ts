import type { CaseStores } from '../../lib/advice/cases';
import type { StorageArea } from '../../lib/settings/storage';
import { readValue, type SessionMemory } from '../shared/session-memory';
import { PRIVATE_PREFIX } from '../shared/storage-keys';

const HIDDEN_KEY = `${PRIVATE_PREFIX}hidden`;
const KEPT_PREFIX = `${PRIVATE_PREFIX}kept:`;
const UNSAVED_PREFIX = `${PRIVATE_PREFIX}unsaved:`;

/** The memory of private windows: never on disk, not visible in ordinary windows, and deleted with the last of them. */
export interface PrivateMemory {
  cases: CaseStores;
  hiddenHosts(): Promise<string[]>;
  setHidden(host: string, hidden: boolean): Promise<void>;
  forget(): Promise<void>;
}

export function createPrivateMemory(session: SessionMemory): PrivateMemory {
  const hiddenHosts = async (): Promise<string[]> => {
    const hosts = await readValue(session, HIDDEN_KEY);
    return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
  };
  return {
    cases: { kept: withPrefix(session, KEPT_PREFIX), unsaved: withPrefix(session, UNSAVED_PREFIX) },
    hiddenHosts,
    async setHidden(host, hidden) {
      const others = (await hiddenHosts()).filter((one) => one !== host);
      await session.set({ [HIDDEN_KEY]: hidden ? [...others, host] : others });
    },
    async forget() {
      const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith(PRIVATE_PREFIX));
      if (keys.length > 0) await session.remove(keys);
    },
  };
}

/** Returns a view of a storage in which every key gets a prefix. */
function withPrefix(session: SessionMemory, prefix: string): StorageArea {
  return {
    async get(key) {
      return { [key]: (await session.get(prefix + key))[prefix + key] };
    },
    set: (items) =>
      session.set(Object.fromEntries(Object.entries(items).map(([key, value]) => [prefix + key, value]))),
  };
}
