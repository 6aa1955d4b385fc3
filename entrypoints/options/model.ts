import browser from 'webextension-polyfill';
import type { MicrosoftApp } from '../../lib/catalog/apps/schema';
import { RULES } from '../../lib/catalog/catalog';
import {
  CUSTOM_APP_FIELDS,
  type CustomAppField,
  type CustomAppForm,
  type ExistingApps,
  type FieldProblem,
  parseCustomApp,
  toForm,
} from '../../lib/consent/apps/custom-app-form';
import {
  addedBy,
  type CustomApp,
  MAX_CUSTOM_APPS,
  withApp,
  withApps,
  withoutApp,
  withRestoredApp,
} from '../../lib/consent/apps/custom-apps';
import {
  type AppsFileParseResult,
  MAX_FILE_SIZE,
  parseAppsFile,
  type SkippedEntry,
  writeAppsFile,
} from '../../lib/consent/apps/custom-apps-file';
import { type PastedAppParseResult, parsePastedApp } from '../../lib/consent/links/pasted-app';
import { bareScope } from '../../lib/consent/scopes';
import { ANY_TENANT, parseTenant } from '../../lib/consent/tenant';
import { interpolate } from '../../lib/i18n/interpolate';
import { type Language, languageName } from '../../lib/i18n/language';
import { AVAILABLE_LANGUAGES } from '../../lib/i18n/load-language';
import { RESOLVER_IDS, RESOLVERS } from '../../lib/mailbox/resolvers';
import type { EffectiveSettings } from '../../lib/settings/effective';
import { contactSchema, isPolicyKey, type PolicyProblem } from '../../lib/settings/policy';
import {
  changeSettings,
  SETTINGS_KEY,
  type Settings,
  type SettingsChange,
  setHidden,
} from '../../lib/settings/settings';
import { loadPageLanguage, loadPageSettings } from '../shared/own-page';
import { describeTenantProblem } from '../shared/tenant-problem';

export type {
  AppsFileParseResult,
  CustomApp,
  CustomAppField,
  CustomAppForm,
  EffectiveSettings,
  ExistingApps,
  FieldProblem,
  Language,
  MicrosoftApp,
  PastedAppParseResult,
  PolicyProblem,
  Settings,
  SettingsChange,
  SkippedEntry,
};
/** What the views of the options page use of `lib/`. */
export {
  bareScope,
  CUSTOM_APP_FIELDS,
  interpolate,
  isPolicyKey,
  MAX_CUSTOM_APPS,
  parseCustomApp,
  parsePastedApp,
  toForm,
};

/** Everything the page shows. */
export interface OptionsState {
  settings: EffectiveSettings;
  language: Language;
}

/** Loads what the page shows. */
export async function loadState(): Promise<OptionsState> {
  const settings = await loadPageSettings();
  return { settings, language: await loadPageLanguage(settings.language) };
}

/** Calls back when the settings or the policy have changed, in this context or another. */
export function onStateChanged(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && SETTINGS_KEY in changes)) onChange();
  });
}

/** Saves some of the settings. */
export function saveSettings(change: SettingsChange): Promise<void> {
  return changeSettings(browser.storage.local, change);
}

/** Returns the packaged languages under their own names, and the chosen one if it is not among them. */
export function languageOptions(chosen: string): { value: string; text: string; lang: string }[] {
  return [...new Set([...AVAILABLE_LANGUAGES, ...(chosen ? [chosen] : [])])].map((code) => ({
    value: code,
    text: languageName(code),
    lang: code,
  }));
}

/** The resolvers that the mailbox check can ask, with their names. */
export const RESOLVER_OPTIONS = RESOLVER_IDS.map((value) => ({ value, text: RESOLVERS[value].name }));

/** The result of checking a field: the value to save, or a sentence that explains the problem. */
export type FieldParseResult<T> = { value: T } | { problem: string };

/** Parses the organization by the same rules as the tab "Admin link"; an empty field stands for none. */
export function parseOrganization(text: string, language: Language): FieldParseResult<string> {
  const parsed = parseTenant(text);
  if (parsed.ok) return { value: parsed.tenant === ANY_TENANT ? '' : parsed.tenant };
  return { problem: describeTenantProblem(parsed, language) };
}

const CONTACT_PROBLEMS = { name: 'errorName', email: 'errorEmail', url: 'errorPage' } as const;

/** Parses one part of the contact; an empty field stands for none. */
export function parseContact(
  part: keyof Settings['contact'],
  text: string,
  { texts }: Language,
): FieldParseResult<Settings['contact']> {
  const typed = text.trim();
  const parsed = contactSchema.safeParse(typed === '' ? {} : { [part]: typed });
  return parsed.success ? { value: parsed.data } : { problem: texts.options[CONTACT_PROBLEMS[part]] };
}

/** Saves one part of the contact, and leaves the others as they are. */
export function saveContact(part: keyof Settings['contact'], value: Settings['contact']): Promise<void> {
  return saveSettings(({ contact: { [part]: _before, ...others } }) => ({
    contact: { ...others, ...value },
  }));
}

/** Returns the apps that the organization added. */
export function organizationApps({ apps }: EffectiveSettings): MicrosoftApp[] {
  return [...apps].flatMap(([id, { microsoft }]) =>
    addedBy(id) === 'organization' && microsoft ? [microsoft] : [],
  );
}

/** An app that was removed, and its position in the list. */
export interface RemovedApp {
  app: CustomApp;
  index: number;
}

/** Saves an app of the person's: a new one, or one that replaces that with the client id `before`. */
export function saveApp(app: CustomApp, before?: string): Promise<void> {
  return saveSettings(({ ownApps }) => ({ ownApps: withApp(ownApps, app, before) }));
}

/** Saves apps from a file, keeping the other ones. */
export function saveApps(apps: readonly CustomApp[]): Promise<void> {
  return saveSettings(({ ownApps }) => ({ ownApps: withApps(ownApps, apps) }));
}

/** Removes an app of the person's. */
export function removeApp({ clientId }: CustomApp): Promise<void> {
  return saveSettings(({ ownApps }) => ({ ownApps: withoutApp(ownApps, clientId) }));
}

/** Undoes one removal, and no other change. */
export function restoreApp({ app, index }: RemovedApp): Promise<void> {
  return saveSettings(({ ownApps }) => ({ ownApps: withRestoredApp(ownApps, app, index) }));
}

/** Shows hints again on a host where the person hid them. */
export function showHintsOn(host: string): Promise<void> {
  return setHidden(browser.storage.local, host, false);
}

/** Returns the parts of the policy that cannot be used, including notes about rules that do not exist. */
export function policyProblems({ problems, notes }: EffectiveSettings): PolicyProblem[] {
  const unknown = [...notes.keys()].filter((rule) => !RULES.has(rule));
  return [...problems, ...unknown.map((rule) => ({ path: `notes: ${rule}`, kind: 'invalid' as const }))];
}

/** Returns the organization's notes, each with the title of the problem that it is about. */
export function notesOf({ notes }: EffectiveSettings, language: Language) {
  const { org, app, maker } = language.texts.advice;
  return [...notes.values()].flatMap(({ rule, text, url }) => {
    const english = RULES.get(rule);
    const title = english && interpolate(language.rule(rule, english).title, { org, app, maker });
    return title ? [{ rule, title, text, url }] : [];
  });
}

/** Downloads the person's apps as a file. */
export function exportApps(apps: readonly CustomApp[]): void {
  const address = URL.createObjectURL(new Blob([writeAppsFile(apps)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'signpost-apps.json';
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the click; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Reads a file that the person chose, without importing it. */
export async function readAppsFile(
  file: File,
  { ownApps, apps }: EffectiveSettings,
): Promise<AppsFileParseResult> {
  if (file.size > MAX_FILE_SIZE) return { ok: false, reason: 'size' };
  try {
    return parseAppsFile(await file.text(), ownApps, apps);
  } catch {
    // A folder, or a file that was deleted in the meantime.
    return { ok: false, reason: 'json' };
  }
}
