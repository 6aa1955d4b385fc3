import {
  forgetAppAnswer,
  loadAppAnswers,
  readTabAnswer,
  rememberAppAnswer,
  type TabAnswer,
} from '../../lib/advice/app-answers';
import type { AppMatch } from '../../lib/consent/apps/identify-app';
import type { ReportedApp } from '../../lib/consent/apps/reported-app';
import type { StorageArea } from '../../lib/settings/storage';
import { readValue, type SessionMemory } from '../shared/session-memory';
import { tabKey } from '../shared/storage-keys';

/** The person's answers to the question which app they are connecting. */
export interface AppAnswers {
  /** Starts to load a tab's answer. Returns a function that finds the answer about the app of a page there. */
  prepare(tabId: number): (app: AppMatch, now: number) => Promise<ReportedApp | undefined>;
  remember(said: ReportedApp, app: AppMatch, tabId: number | undefined, now: number): Promise<void>;
  forget(clientId: string): Promise<void>;
}

/**
 * Creates the store of these answers. An answer is stored in `kept` under the client id that it is about. Where the page
 * names none, the answer belongs to the tab until a page there names an app, so that no other sign-in uses it. If the
 * storage is full or broken, the answer is lost and nothing else.
 *
 * @param isClosed whether a tab is closed; nothing is written for a closed one
 */
export function createAppAnswers(
  kept: StorageArea,
  session: SessionMemory,
  isClosed: (tabId: number) => boolean,
): AppAnswers {
  return {
    prepare(tabId) {
      const key = tabKey('said', tabId);
      const loading = readValue(session, key);
      return async (app, now) => {
        const stored = await loading;
        if (app.kind === 'none') return readTabAnswer(stored, now);
        if (stored !== undefined) await session.remove(key).catch(() => undefined);
        if (app.kind === 'known') return undefined;
        const answers = await loadAppAnswers(kept).catch(() => []);
        return answers.find(({ clientId }) => clientId === app.clientId)?.said;
      };
    },
    async remember(said, app, tabId, now) {
      if (app.kind === 'unknown')
        await rememberAppAnswer(kept, { clientId: app.clientId, said }).catch(() => undefined);
      if (app.kind === 'none' && tabId !== undefined && !isClosed(tabId))
        await session
          .set({ [tabKey('said', tabId)]: { said, at: now } satisfies TabAnswer })
          .catch(() => undefined);
    },
    forget: (clientId) => forgetAppAnswer(kept, clientId),
  };
}
