import { type ProblemSnapshot, snapshotSchema } from '../../lib/advice/cases';
import { type Flow, readFlow } from '../../lib/diagnosis/flow';
import { readValue, type SessionMemory } from '../shared/session-memory';
import { tabKey } from '../shared/storage-keys';

/** What is remembered of each tab while the browser runs: its sign-in, and the problem that its hint shows. */
export interface TabMemory {
  flow(tabId: number, now: number): Promise<Flow | undefined>;
  /** Returns the problem that a tab's hint shows, so that its content script does not have to send it. */
  shown(tabId: number): Promise<ProblemSnapshot | undefined>;
  rememberPage(tabId: number, flow: Flow, shown: ProblemSnapshot | undefined): Promise<void>;
  rememberFlow(tabId: number, flow: Flow): Promise<void>;
  /** Forgets a tab that was closed. From now on nothing is written for it, even if one of its pages is still being read. */
  forget(tabId: number): Promise<void>;
  isClosed(tabId: number): boolean;
}

/** Creates the memory. If the storage is full or broken, tabs are not remembered, but their pages still get answers. */
export function createTabMemory(session: SessionMemory): TabMemory {
  // A browser does not reuse tab ids while it runs.
  const closed = new Set<number>();
  const write = async (tabId: number, items: Record<string, unknown>) => {
    if (!closed.has(tabId)) await session.set(items).catch(() => undefined);
  };
  return {
    async flow(tabId, now) {
      return readFlow(await readValue(session, tabKey('flow', tabId)), now);
    },
    async shown(tabId) {
      return snapshotSchema.safeParse(await readValue(session, tabKey('shown', tabId))).data;
    },
    async rememberPage(tabId, flow, shown) {
      await Promise.all([
        write(tabId, {
          [tabKey('flow', tabId)]: flow,
          ...(shown ? { [tabKey('shown', tabId)]: shown } : {}),
        }),
        shown ? undefined : session.remove(tabKey('shown', tabId)).catch(() => undefined),
      ]);
    },
    rememberFlow: (tabId, flow) => write(tabId, { [tabKey('flow', tabId)]: flow }),
    forget(tabId) {
      closed.add(tabId);
      return session.remove([tabKey('flow', tabId), tabKey('shown', tabId), tabKey('said', tabId)]);
    },
    isClosed: (tabId) => closed.has(tabId),
  };
}
