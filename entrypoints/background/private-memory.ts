import type { CaseStores } from '../../lib/advice/cases';
import type { StorageArea } from '../../lib/settings/storage';
import type { SessionMemory } from '../shared/session-memory';

const HIDDEN = 'private:hidden';
const KEPT = 'private:kept:';
const UNSAVED = 'private:unsaved:';

/** What private windows leave behind: in memory only, out of sight of ordinary windows, and gone with the last of them. */
export interface PrivateMemory {
  cases: CaseStores;
  hiddenHosts(): Promise<string[]>;
  setHidden(host: string, hidden: boolean): Promise<void>;
  forget(): Promise<void>;
}

export function createPrivateMemory(session: SessionMemory): PrivateMemory {
  const hiddenHosts = async (): Promise<string[]> => {
    const { [HIDDEN]: hosts } = await session.get(HIDDEN).catch(() => ({}) as Record<string, unknown>);
    return Array.isArray(hosts) ? hosts.filter((host) => typeof host === 'string') : [];
  };
  return {
    cases: { kept: below(session, KEPT), unsaved: below(session, UNSAVED) },
    hiddenHosts,
    async setHidden(host, hidden) {
      const others = (await hiddenHosts()).filter((one) => one !== host);
      await session.set({ [HIDDEN]: hidden ? [...others, host] : others });
    },
    async forget() {
      const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith('private:'));
      if (keys.length > 0) await session.remove(keys);
    },
  };
}

/** A part of a storage: all its keys begin with the same words. */
function below(session: SessionMemory, prefix: string): StorageArea {
  return {
    async get(key) {
      return { [key]: (await session.get(prefix + key))[prefix + key] };
    },
    set: (items) =>
      session.set(Object.fromEntries(Object.entries(items).map(([key, value]) => [prefix + key, value]))),
  };
}
