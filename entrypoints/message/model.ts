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
import { ask } from '../shared/ask';
import { readMessagePath } from '../shared/message-path';

/** What the message page uses of `lib/` and of the background. */

/** Loads the case that this page was opened for; undefined if it no longer exists. */
export async function readCase(): Promise<Case | undefined> {
  const { id } = readMessagePath(location.hash);
  return (await ask({ type: 'case', id }))?.found ?? undefined;
}

/** What the page asks the sender about the app: its name, and whether to include its id. */
export interface AppQuestions {
  /** The name given so far, possibly empty; left out where the app is known anyway. */
  name?: string;
  /** The names of the known apps, as suggestions. */
  names: string[];
  /** The id, where only the sign-in page vouches for it. */
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

/** Parses the app that a sender typed; returns undefined if no app can have that name. */
export function parseApp(typed: string, { apps }: EffectiveSettings): ReportedApp | undefined {
  return parseReportedApp(typed, apps);
}

/** Returns a copy of a case with the app that its sender names, or with none. */
export function withApp({ said: _, ...one }: Case, said: ReportedApp | undefined): Case {
  return said ? { ...one, said } : one;
}

/** Has the background store which app the case is about, as its sender says. */
export async function nameApp(one: Case, app: ReportedApp): Promise<void> {
  await ask({ ...readMessagePath(location.hash), type: 'name-app', id: one.id, app });
}

/** Keeps the case open, because its message is being handed over. */
export async function keepCase(one: Case): Promise<void> {
  await ask({ type: 'hand-over', draft: snapshotOfCase(one), keep: true });
}

/** Writes the message about a case in a language; returns undefined where nobody else has to act. */
export function writeAbout(
  one: Case,
  language: Language,
  settings: EffectiveSettings,
  options: MessageOptions,
): AdminMessage | undefined {
  const { diagnosis, context: restored } = restoreSnapshot(one, settings.apps);
  const context = { ...restored, language, settings, approved: one.approved !== undefined };
  return messageFor(diagnosis, context, options);
}

/** Returns the contact's mail address as the recipient; empty if there is none or the app's maker has to act. */
export function recipientOf({ rule: id }: Case, { contact }: EffectiveSettings): string {
  const rule = RULES.get(id);
  return rule && recipientRole(rule) !== 'vendor' ? (contact.email ?? '') : '';
}

/** Saves the language of messages in the settings. */
export async function rememberLanguage(messageLanguage: string): Promise<void> {
  await changeSettings(browser.storage.local, { messageLanguage });
}
