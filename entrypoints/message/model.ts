import browser from 'webextension-polyfill';
import { recipientRole } from '../../lib/advice/actions';
import type { AdminMessage } from '../../lib/advice/admin-message';
import { messageFor } from '../../lib/advice/advise';
import { type Case, recall } from '../../lib/advice/cases';
import { RULES } from '../../lib/catalog/catalog';
import type { Language } from '../../lib/i18n/language';
import type { EffectiveSettings } from '../../lib/settings/effective';
import { changeSettings } from '../../lib/settings/settings';
import type { FoundCase, PageRequest } from '../shared/protocol';

/** All that the message page uses of the library. */

/** The case this page was opened for; nothing if it has been forgotten. */
export async function readCase(): Promise<Case | undefined> {
  const answer = (await ask({ type: 'case', id: location.hash.slice(1) })) as FoundCase | undefined;
  return answer?.found ?? undefined;
}

/** Keeps the case, because its message is being handed over. */
export async function keepCase({
  id: _,
  opened: __,
  approved: ___,
  approvedIn: ____,
  ...draft
}: Case): Promise<void> {
  await ask({ type: 'hand-over', draft, keep: true });
}

/** The message about a case in a language; nothing where nobody else has to act. */
export function writeAbout(
  one: Case,
  language: Language,
  settings: EffectiveSettings,
): AdminMessage | undefined {
  const { diagnosis, around } = recall(one, settings.apps);
  return messageFor(diagnosis, {
    ...around,
    language,
    choices: settings,
    approved: one.approved !== undefined,
  });
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
