import { type ProblemSnapshot, snapshotSchema } from '../../lib/advice/cases';
import { type Flow, readFlow } from '../../lib/diagnosis/flow';
import type { SessionMemory } from '../shared/session-memory';
import { saidKey } from './app-answers';

/** What is remembered of tabs while the browser runs: the sign-in each is in, and what its hint is about. */
export interface TabMemory {
  flow(tabId: number, now: number): Promise<Flow | undefined>;
  /** What the hint of a tab is about, so that its content script need not say it. */
  shown(tabId: number): Promise<ProblemSnapshot | undefined>;
  rememberPage(tabId: number, flow: Flow, shown: ProblemSnapshot | undefined): Promise<void>;
  rememberFlow(tabId: number, flow: Flow): Promise<void>;
  /** The tab is closed: forgets it, and writes nothing more of it, whatever page of it is still being read. */
  forget(tabId: number): Promise<void>;
  isClosed(tabId: number): boolean;
}

/** A full or broken storage costs the memory, not the answer. */
export function createTabMemory(session: SessionMemory): TabMemory {
  const read = async (key: string): Promise<unknown> =>
    (await session.get(key).catch(() => ({}) as Record<string, unknown>))[key];
  // A browser gives no number twice while it runs.
  const closed = new Set<number>();
  const write = async (tabId: number, items: Record<string, unknown>) => {
    if (!closed.has(tabId)) await session.set(items).catch(() => undefined);
  };
  return {
    async flow(tabId, now) {
      return readFlow(await read(flowKey(tabId)), now);
    },
    async shown(tabId) {
      return snapshotSchema.safeParse(await read(shownKey(tabId))).data;
    },
    async rememberPage(tabId, flow, shown) {
      await Promise.all([
        write(tabId, { [flowKey(tabId)]: flow, ...(shown ? { [shownKey(tabId)]: shown } : {}) }),
        shown ? undefined : session.remove(shownKey(tabId)).catch(() => undefined),
      ]);
    },
    rememberFlow: (tabId, flow) => write(tabId, { [flowKey(tabId)]: flow }),
    forget(tabId) {
      closed.add(tabId);
      return session.remove([flowKey(tabId), shownKey(tabId), saidKey(tabId)]);
    },
    isClosed: (tabId) => closed.has(tabId),
  };
}

function flowKey(tabId: number): string {
  return `flow:${tabId}`;
}

function shownKey(tabId: number): string {
  return `shown:${tabId}`;
}
