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
import type { SessionMemory } from '../shared/session-memory';

/** Knows which app a person said it is. */
export interface AppAnswers {
  /** The answer about the app of a page in a tab. */
  find(app: AppMatch, tabId: number, now: number): Promise<ReportedApp | undefined>;
  remember(said: ReportedApp, app: AppMatch, tabId: number | undefined, now: number): Promise<void>;
  forget(clientId: string): Promise<void>;
}

/**
 * An answer belongs to the client id it was given about, and stands in `kept`. Where the page names none, it belongs to
 * the tab until a page there names an app: no other sign-in hears of it. A full or broken storage costs the answer,
 * nothing else.
 *
 * @param isClosed whether a tab is gone: of such a one nothing is written
 */
export function createAppAnswers(
  kept: StorageArea,
  session: SessionMemory,
  isClosed: (tabId: number) => boolean,
): AppAnswers {
  return {
    async find(app, tabId, now) {
      const key = saidKey(tabId);
      const { [key]: stored } = await session.get(key).catch(() => ({}) as Record<string, unknown>);
      if (app.kind === 'none') return readTabAnswer(stored, now);
      if (stored !== undefined) await session.remove(key).catch(() => undefined);
      if (app.kind === 'known') return undefined;
      const answers = await loadAppAnswers(kept).catch(() => []);
      return answers.find(({ clientId }) => clientId === app.clientId)?.said;
    },
    async remember(said, app, tabId, now) {
      if (app.kind === 'unknown')
        await rememberAppAnswer(kept, { clientId: app.clientId, said }).catch(() => undefined);
      if (app.kind === 'none' && tabId !== undefined && !isClosed(tabId))
        await session.set({ [saidKey(tabId)]: { said, at: now } satisfies TabAnswer }).catch(() => undefined);
    },
    forget: (clientId) => forgetAppAnswer(kept, clientId),
  };
}

/** Under which key a tab's answer stands. */
export function saidKey(tabId: number): string {
  return `said:${tabId}`;
}
