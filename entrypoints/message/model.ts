import browser from 'webextension-polyfill';
import { recipientRole } from '../../lib/advice/actions';
import type { AdminMessage } from '../../lib/advice/admin-message';
import { type MessageOptions, messageFor } from '../../lib/advice/advise';
import { unverifiedId } from '../../lib/advice/app-id';
import { type Case, restoreSnapshot, snapshotOfCase } from '../../lib/advice/cases';
import { RULES } from '../../lib/catalog/catalog';
import { parseReportedApp, type ReportedApp, reportedAppName } from '../../lib/consent/apps/reported-app';
import type { Language } from '../../lib/i18n/language';
import type { EffectiveSettings } from '../../lib/settings/effective';
import { changeSettings } from '../../lib/settings/settings';
import { readMessagePath } from '../shared/message-path';
import type { FoundCase, PageRequest } from '../shared/protocol';

/** All that the message page uses of the library. */

/** The case this page was opened for; nothing if it has been forgotten. */
export async function readCase(): Promise<Case | undefined> {
  const { id } = readMessagePath(location.hash);
  const answer = (await ask({ type: 'case', id })) as FoundCase | undefined;
  return answer?.found ?? undefined;
}

/** What the page asks about the app: its name where nothing but the sender says it, and whether its id goes along. */
export interface AppQuestions {
  /** The name so far; left out where it is known without the sender. */
  name?: string;
  /** The names of the apps we know, to choose from. */
  names: string[];
  /** The id that only the sign-in page vouches for. */
  unverified?: string;
}

export function questionsAbout(one: Case, { apps }: EffectiveSettings): AppQuestions {
  const { app } = restoreSnapshot(one, apps).context;
  const unverified = app && unverifiedId(app, one.facts);
  return {
    ...(app?.kind === 'known' ? {} : { name: (one.said && reportedAppName(one.said, apps)) ?? '' }),
    names: [...apps.values()].map(({ name }) => name),
    ...(unverified ? { unverified } : {}),
  };
}

/** The app that a sender typed; nothing where it can be no name. */
export function readApp(typed: string, { apps }: EffectiveSettings): ReportedApp | undefined {
  return parseReportedApp(typed, apps);
}

/** A case with the app that its sender names, or with none. */
export function withApp({ said: _, ...one }: Case, said: ReportedApp | undefined): Case {
  return said ? { ...one, said } : one;
}

/** Remembers which app it is, as the sender says. */
export async function nameApp(one: Case, app: ReportedApp): Promise<void> {
  await ask({ ...readMessagePath(location.hash), type: 'name-app', id: one.id, app });
}

/** Keeps the case, because its message is being handed over. */
export async function keepCase(one: Case): Promise<void> {
  await ask({ type: 'hand-over', draft: snapshotOfCase(one), keep: true });
}

/** The message about a case in a language; nothing where nobody else has to act. */
export function writeAbout(
  one: Case,
  language: Language,
  settings: EffectiveSettings,
  options: MessageOptions,
): AdminMessage | undefined {
  const { diagnosis, context: restored } = restoreSnapshot(one, settings.apps);
  const context = { ...restored, language, choices: settings, approved: one.approved !== undefined };
  return messageFor(diagnosis, context, options);
}

/** Whom the mail goes to, where that was said; not the app's maker. */
export function recipientOf({ rule: id }: Case, { contact }: EffectiveSettings): string {
  const rule = RULES.get(id);
  return rule && recipientRole(rule) !== 'vendor' ? (contact.email ?? '') : '';
}

/** Remembers the language of messages. */
export async function rememberLanguage(messageLanguage: string): Promise<void> {
  await changeSettings(browser.storage.local, { messageLanguage });
}

function ask(message: PageRequest): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
