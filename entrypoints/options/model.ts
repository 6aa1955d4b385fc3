import languages from 'virtual:languages';
import browser from 'webextension-polyfill';
import type { App } from '../../lib/catalog/apps/schema';
import { RULES } from '../../lib/catalog/catalog';
import {
  CUSTOM_APP_FIELDS,
  type CustomAppField,
  type CustomAppForm,
  type ExistingApps,
  type FieldProblem,
  parseCustomApp,
  parseScopes,
  toForm,
} from '../../lib/consent/custom-app-form';
import { addedBy, type CustomApp, MOST_APPS } from '../../lib/consent/custom-apps';
import {
  type AppsFileParseResult,
  type LeftOut,
  MOST_BYTES,
  parseAppsFile,
  writeAppsFile,
} from '../../lib/consent/custom-apps-file';
import { ANY_TENANT, parseTenant } from '../../lib/consent/tenant';
import { interpolate } from '../../lib/i18n/interpolate';
import type { Language } from '../../lib/i18n/language';
import { RESOLVER_IDS, RESOLVERS } from '../../lib/mailbox/resolvers';
import type { EffectiveSettings } from '../../lib/settings/effective';
import { contactSchema, type PolicyProblem } from '../../lib/settings/policy';
import {
  type Change,
  changeSettings,
  loadSettings,
  SETTINGS_KEY,
  type Settings,
} from '../../lib/settings/settings';
import { loadPageLanguage, loadPageSettings } from '../shared/own-page';
import { tenantProblem } from '../shared/tenant-problem';

export type {
  AppsFileParseResult,
  Change,
  CustomApp,
  CustomAppField,
  CustomAppForm,
  EffectiveSettings,
  ExistingApps,
  FieldProblem,
  Language,
  LeftOut,
  PolicyProblem,
  Settings,
};
/** The one place where the views of the options meet the rest of the house. */
export { CUSTOM_APP_FIELDS, interpolate, MOST_APPS, parseCustomApp, parseScopes, toForm };

/** Everything the page shows. */
export interface State {
  settings: Settings;
  choices: EffectiveSettings;
  language: Language;
}

/** Loads what the page shows. */
export async function loadState(): Promise<State> {
  const [settings, choices] = await Promise.all([loadSettings(browser.storage.local), loadPageSettings()]);
  return { settings, choices, language: await loadPageLanguage(choices.language) };
}

/** Calls back whenever the settings or the policy have changed, wherever that happened. */
export function onOtherState(tell: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && SETTINGS_KEY in changes)) tell();
  });
}

/** Saves some of the settings. */
export function change(what: Change): Promise<void> {
  return changeSettings(browser.storage.local, what);
}

/** The packaged languages under their own names, and the chosen one where it is none of them. */
export function languageOptions(chosen: string): { value: string; text: string; lang: string }[] {
  return [...new Set(['en', ...languages, ...(chosen ? [chosen] : [])])].map((code) => ({
    value: code,
    text: nameOfLanguage(code),
    lang: code,
  }));
}

function nameOfLanguage(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

/** The resolvers the mailbox check may ask, under their names. */
export const RESOLVER_OPTIONS = RESOLVER_IDS.map((value) => ({ value, text: RESOLVERS[value].name }));

/** What a person typed into a field: the value to keep, or the sentence that says what is wrong. */
export type Reading<T> = { value: T } | { problem: string };

/** The organization, read as under Admin link; empty is none. */
export function readOrganization(text: string, language: Language): Reading<string> {
  const reading = parseTenant(text);
  if (reading.ok) return { value: reading.tenant === ANY_TENANT ? '' : reading.tenant };
  return { problem: tenantProblem(reading, language) };
}

const CONTACT_PROBLEMS = { name: 'errorName', email: 'errorEmail', url: 'errorPage' } as const;

/** One part of the contact; an empty one is none. */
export function readContact(
  part: keyof Settings['contact'],
  text: string,
  { texts }: Language,
): Reading<Settings['contact']> {
  const typed = text.trim();
  const parsed = contactSchema.safeParse(typed === '' ? {} : { [part]: typed });
  return parsed.success ? { value: parsed.data } : { problem: texts.options[CONTACT_PROBLEMS[part]] };
}

/** Saves one part of the contact, and leaves the others as they are. */
export function changeContact(part: keyof Settings['contact'], value: Settings['contact']): Promise<void> {
  return change(({ contact: { [part]: _before, ...others } }) => ({ contact: { ...others, ...value } }));
}

/** The apps that the organization added. */
export function organizationApps({ apps }: EffectiveSettings): App[] {
  return [...apps].filter(([id]) => addedBy(id) === 'organization').map(([, app]) => app);
}

/** The organization's own words, each with the problem they are about. */
export function notesOf({ notes }: EffectiveSettings, language: Language) {
  const { org, app, maker } = language.texts.advice;
  return [...notes.values()].flatMap(({ rule, text, url }) => {
    const english = RULES.get(rule);
    const title = english && interpolate(language.rule(rule, english).title, { org, app, maker });
    return title ? [{ rule, title: title.replaceAll('**', ''), text, url }] : [];
  });
}

/** Hands the person's apps over as a file. */
export function exportApps(apps: readonly CustomApp[]): void {
  const address = URL.createObjectURL(new Blob([writeAppsFile(apps)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'signpost-apps.json';
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Reads a file that the person chose; nothing is changed yet. */
export async function readFile(file: File, { settings, choices }: State): Promise<AppsFileParseResult> {
  if (file.size > MOST_BYTES) return { ok: false, reason: 'size' };
  try {
    return parseAppsFile(await file.text(), settings.ownApps, choices.apps);
  } catch {
    // A folder, or a file that went away in the meantime.
    return { ok: false, reason: 'json' };
  }
}
