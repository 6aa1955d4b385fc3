import browser from 'webextension-polyfill';
import type { Advice } from '../../lib/advice';
import { advise } from '../../lib/advise';
import type { App, MicrosoftApp } from '../../lib/apps/schema';
import { ANY_TENANT, buildConsentLink, consentLinkParts, readTenant } from '../../lib/consent';
import { diagnose, indexRules } from '../../lib/diagnose';
import { writeMessage } from '../../lib/handoff';
import { linkable } from '../../lib/known-app';
import { fill, type Language } from '../../lib/language';
import { REMEDIES, RULES } from '../../lib/library';
import { loadLanguage } from '../../lib/locale-loader';
import { readText } from '../../lib/lookup';
import type { FromPopup, PageReport, ThisPage } from '../../lib/messages';
import type { Apps } from '../../lib/own-apps';
import { describeScope } from '../../lib/permissions';
import { makeSearch } from '../../lib/search';
import { type Choices, loadChoices } from '../../lib/settings';

export type { App, Apps, Choices, Language, ThisPage };
/** The one place where the popup's views meet the rest of the house. */
export { describeScope, fill, readTenant };

const index = indexRules(RULES);

/** What the person and the organisation chose. */
export function loadOwnChoices(): Promise<Choices> {
  return loadChoices(browser.storage.local, browser.storage.managed);
}

/** The language that was chosen, else the one the browser speaks, as far as we do. */
export function loadOwnLanguage({ language }: Choices): Promise<Language> {
  return loadLanguage(language || browser.i18n.getUILanguage(), (path) => browser.runtime.getURL(path));
}

/** One problem a text speaks of, ready to list and to draw. */
export interface Answer {
  advice: Advice;
  /** The code as a person would write it; empty where words alone spoke. */
  code: string;
}

/** What a code, a text or an address speaks of, best first. */
export function findAnswers(text: string, language: Language, apps: Apps): Answer[] {
  const evidence = readText(text, index);
  const { host, facts } = evidence;
  return diagnose(evidence, index).map((diagnosis) => ({
    advice: advise(diagnosis, { language, host, facts, apps }),
    code: diagnosis.codes[0] ?? '',
  }));
}

let search: { language: Language; suggest(text: string): string[] } | undefined;

/** What somebody may mean by these words, best first: suggestions, no diagnosis. */
export function findSuggestions(text: string, language: Language, apps: Apps): Answer[] {
  if (text.trim().length < 4) return [];
  if (search?.language !== language) search = { language, ...makeSearch(RULES, language) };
  return search.suggest(text).map((rule) => ({
    advice: advise(
      { rule, certainty: 'likely', because: [], codes: [] },
      { language, host: '', facts: {}, apps },
    ),
    code: '',
  }));
}

/** What Signpost knows of the page in the current tab. */
export async function readThisPage(): Promise<ThisPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { state: 'unwatched' };
  const answer = await ask({ type: 'this-page', tabId: tab.id });
  return (answer as ThisPage | undefined) ?? { state: 'unwatched' };
}

/** A report about the page in the current tab, scrubbed; nothing where it cannot be read. */
export async function readReport(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return ((await ask({ type: 'report', tabId: tab.id })) as PageReport | null)?.text;
}

/** Lets hints show on a host again. */
export async function showAgain(host: string): Promise<void> {
  await ask({ type: 'show-again', host });
}

function ask(message: FromPopup): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** The apps for which an admin consent link can be built, by id. */
export function linkableApps(apps: Apps): [string, App][] {
  return [...apps].filter(([, app]) => linkable(app));
}

/** An admin consent link with everything the view shows about it. */
export interface BuiltLink {
  url: string;
  parts: { text: string; strong: boolean }[];
  host: string;
  /** Nothing where the administrator's own sign-in decides. */
  tenant?: string;
  microsoft: MicrosoftApp;
  /** The message for the administrator, with the link in it. */
  message: string;
}

/** The consent link of an app for a tenant that `readTenant` has passed. */
export function buildLink(app: App, tenant: string, language: Language): BuiltLink | undefined {
  const microsoft = linkable(app);
  if (!microsoft) return undefined;
  const host = 'login.microsoftonline.com';
  const url = buildConsentLink({ host, tenant, app: microsoft });
  return {
    url,
    parts: consentLinkParts(url),
    host,
    ...(tenant === ANY_TENANT ? {} : { tenant }),
    microsoft,
    message: messageWith({ url, host, ...microsoft }, app, tenant, language),
  };
}

function messageWith(
  link: MicrosoftApp & { url: string; host: string },
  app: App,
  tenant: string,
  language: Language,
): string {
  const entry = [...REMEDIES].find(([, { action }]) => action?.kind === 'consent-link');
  if (!entry) return link.url;
  const remedy = language.remedy(...entry);
  const org = tenant.includes('.') ? tenant : language.texts.advice.org;
  const blanks = { app: link.name, maker: app.name, org };
  const say = (text: string) => fill(text, blanks);
  const way = {
    title: say(remedy.title),
    steps: remedy.steps.map(say),
    check: say(remedy.check),
    ...(remedy.role ? { role: say(remedy.role) } : {}),
  };
  return writeMessage({ language, blanks, way, link, details: [] }).body;
}
