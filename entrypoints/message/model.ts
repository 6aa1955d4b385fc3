import browser from 'webextension-polyfill';
import { messageFor } from '../../lib/advise';
import type { Case } from '../../lib/cases';
import type { Message } from '../../lib/handoff';
import type { Language } from '../../lib/language';
import { loadLanguage } from '../../lib/locale-loader';
import type { FoundCase, FromPopup } from '../../lib/messages';
import { type Choices, changeSettings, loadChoices } from '../../lib/settings';

/** The one place where the message page meets the rest of the house. */

/** What the person and the organisation chose. */
export function loadOwnChoices(): Promise<Choices> {
  return loadChoices(browser.storage.local, browser.storage.managed);
}

/** A packaged language; empty: the browser's. */
export function speak(wanted: string): Promise<Language> {
  return loadLanguage(wanted || browser.i18n.getUILanguage(), (path) => browser.runtime.getURL(path));
}

/** The case this page was opened for; nothing if it has been forgotten. */
export async function readCase(): Promise<Case | undefined> {
  const answer = (await ask({ type: 'case', id: location.hash.slice(1) })) as FoundCase | undefined;
  return answer?.found ?? undefined;
}

/** Keeps the case, because its message is being handed over. */
export async function keepCase({ id: _, opened: __, approved: ___, ...draft }: Case): Promise<void> {
  await ask({ type: 'hand-over', draft, keep: true });
}

/** The message about a case in a language; nothing where nobody else has to act. */
export function writeAbout(
  { rule, certainty, codes, host, facts, app, approved }: Case,
  language: Language,
  { apps }: Choices,
): Message | undefined {
  return messageFor(
    { rule, certainty, codes, because: [] },
    { language, apps, host, facts, ...(app ? { flowApp: app } : {}), approved: approved !== undefined },
  );
}

/** Remembers the language of messages. */
export async function rememberLanguage(messageLanguage: string): Promise<void> {
  await changeSettings(browser.storage.local, { messageLanguage });
}

function ask(message: FromPopup): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}
