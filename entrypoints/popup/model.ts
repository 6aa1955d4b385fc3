import browser from 'webextension-polyfill';
import { recipientRole } from '../../lib/advice/actions';
import { messageText, writeMessage } from '../../lib/advice/admin-message';
import type { Advice, Procedure } from '../../lib/advice/advice';
import { advise } from '../../lib/advice/advise';
import { type Case, loadCases, type ProblemSnapshot, recall, snapshotOf } from '../../lib/advice/cases';
import { type AdviceContext, afterApproval, tellRemedy } from '../../lib/advice/resolve';
import type { App, MicrosoftApp } from '../../lib/catalog/apps/schema';
import { REMEDIES, RULES } from '../../lib/catalog/catalog';
import { CLOUDS, type Cloud, scopesIn, WORLDWIDE } from '../../lib/catalog/clouds';
import {
  buildConsentLink,
  canBuild,
  consentLinkParts,
  defaultScope,
  type LinkOptions,
  parseScope,
} from '../../lib/consent/build-link';
import { checkConsentLink, type LinkCheckResult, type ParsedLink } from '../../lib/consent/check-link';
import { type AddedBy, type Apps, addedBy } from '../../lib/consent/custom-apps';
import { identifyApp, linkable } from '../../lib/consent/identify-app';
import { bareScope } from '../../lib/consent/scopes';
import { ANY_TENANT, parseTenant } from '../../lib/consent/tenant';
import { WARNINGS } from '../../lib/consent/warnings';
import { type Diagnosis, diagnose, indexRules } from '../../lib/diagnosis/diagnose';
import { readText } from '../../lib/diagnosis/pasted-text';
import { makeSearch } from '../../lib/diagnosis/search';
import type { Facts } from '../../lib/evidence/evidence';
import { interpolate } from '../../lib/i18n/interpolate';
import type { Language } from '../../lib/i18n/language';
import { type EffectiveSettings, offersMailbox } from '../../lib/settings/effective';
import { openMessage } from '../message/address';
import { drawQr } from './admin-link/qr';

export type {
  App,
  Apps,
  Case,
  Cloud,
  EffectiveSettings,
  Language,
  LinkCheckResult,
  MicrosoftApp,
  ParsedLink,
  ProblemSnapshot,
};
/** Where the views that are drawn when somebody asks for them meet the rest of the house. */
export {
  addedBy,
  bareScope,
  CLOUDS,
  checkConsentLink,
  drawQr,
  interpolate,
  offersMailbox,
  openMessage,
  parseScope,
  parseTenant,
  WARNINGS,
};

const index = indexRules(RULES);

/** One problem a text speaks of, ready to list and to draw. */
export interface Answer {
  advice: Advice;
  draft: ProblemSnapshot;
  /** The code as a person would write it; empty where words alone spoke. */
  code: string;
}

/** In which languages, and with which apps, an answer is told. */
type Telling = Pick<AdviceContext, 'language' | 'messageLanguage' | 'apps' | 'choices'>;

/** What a code, a text or an address speaks of, best first. */
export function findAnswers(text: string, telling: Telling): Answer[] {
  const evidence = readText(text, index);
  const { host, facts } = evidence;
  return diagnose(evidence, index).map((diagnosis) => answer(diagnosis, host, facts, telling));
}

let search: { language: Language; suggest(text: string): string[] } | undefined;

/** What somebody may mean by these words, best first: suggestions, no diagnosis. */
export function findSuggestions(text: string, telling: Telling): Answer[] {
  if (text.trim().length < 4) return [];
  const { language } = telling;
  if (search?.language !== language) search = { language, ...makeSearch(RULES, language) };
  return search
    .suggest(text)
    .map((rule) => answer({ rule, certainty: 'likely', matchedTokens: [], codes: [] }, '', {}, telling));
}

function answer(diagnosis: Diagnosis, host: string, facts: Facts, telling: Telling): Answer {
  const app = identifyApp(facts, undefined, telling.apps);
  return {
    advice: advise(diagnosis, { ...telling, host, facts, app }),
    draft: snapshotOf(diagnosis, { host, facts, app }, Date.now()),
    code: diagnosis.codes[0] ?? '',
  };
}

/** The open cases, now and whenever they change; returns how to stop listening. */
export function watchCases(tell: (cases: Case[]) => void): () => void {
  const load = () => loadCases(browser.storage.local).then(tell);
  void load();
  browser.storage.local.onChanged.addListener(load);
  return () => browser.storage.local.onChanged.removeListener(load);
}

/** An open case in the reader's language. */
export interface CaseView {
  id: string;
  heading: string;
  title: string;
  since: string;
  /** Said once an approval of the app was seen. */
  approved?: string;
  /** Where to try again; without it `elsewhere` says what to do. */
  connectUrl?: string;
  elsewhere: string;
  /** Whether there is a message for somebody. */
  message: boolean;
  /** What to look at if it still fails: its heading and the causes, or one sentence. */
  after?: { heading: string; steps: string[] };
}

/** Tells an open case; one whose rule no longer exists is only named. */
export function viewCase(one: Case, language: Language, choices: EffectiveSettings): CaseView {
  const words = language.texts.cases;
  const { rule: id } = one;
  const { diagnosis, around } = recall(one, choices.apps);
  const context = { ...around, language, choices };
  const known = around.app?.kind === 'known' ? around.app.app : undefined;
  const entra = id.startsWith('google/') ? undefined : known?.microsoft?.name;
  const names = { app: entra ?? known?.name ?? words.someApp, maker: known?.name ?? words.someMaker };
  const day = (time: number) =>
    new Intl.DateTimeFormat(language.code, { dateStyle: 'medium' }).format(new Date(time));
  const rule = RULES.get(id);
  const advice = rule && advise(diagnosis, context);
  const again = rule && afterApproval(rule);
  const after = again
    ? { heading: words.stillAsks, steps: stepsOf(again, advice) }
    : stillFails(advice?.ways, words.stillFails);
  return {
    id: one.id,
    heading: interpolate(
      rule && recipientRole(rule) === 'vendor' ? words.waitingVendor : words.waiting,
      names,
    ),
    title: advice?.title ?? '',
    since: interpolate(words.since, { date: day(one.opened) }),
    ...(again && one.approved !== undefined
      ? { approved: interpolate(words.approved, { ...names, date: day(one.approved) }) }
      : {}),
    ...(known?.connectUrl ? { connectUrl: known.connectUrl } : {}),
    elsewhere: interpolate(words.tryAgainYourself, names),
    message: advice?.message !== undefined,
    ...(after ? { after } : {}),
  };
}

function stepsOf(remedy: string, advice: Advice | undefined): string[] {
  return advice?.ways.find((way) => way.remedy === remedy)?.steps ?? [];
}

function stillFails(ways: Procedure[] | undefined, heading: string): CaseView['after'] {
  const sentence = ways?.find(({ fails }) => fails)?.fails;
  return sentence ? { heading, steps: [sentence] } : undefined;
}

/** The apps for which an admin consent link can be built, by id. */
export function linkableApps(apps: Apps): [string, App][] {
  return [...apps].filter(([, app]) => linkable(app));
}

/** The registration of an app from {@link linkableApps}. */
export function linkOf(app: App): MicrosoftApp {
  const microsoft = linkable(app);
  if (!microsoft) throw new RangeError(`no link for ${app.name}`);
  return microsoft;
}

/** An app as an administrator finds it: its name in Microsoft Entra, its publisher where documented, who added it. */
export function nameOf(
  { name, publisher, addedBy }: { name: string; publisher?: string; addedBy?: AddedBy },
  words: Language['texts']['link'],
): string {
  const by = addedBy && { you: words.addedByYou, organization: words.addedByOrganization }[addedBy];
  const more = [publisher, by].filter(Boolean).join(', ');
  return more ? `${name} (${more})` : name;
}

/** The known apps for which none can be built, by their makers' names. */
export function unlinkedApps(apps: Apps): [string, App][] {
  return [...apps]
    .filter(([, app]) => !linkable(app))
    .sort(([, one], [, other]) => one.name.localeCompare(other.name));
}

/** What a link asks for: permissions by name, or everything the app has registered, in a newer and an older form. */
export type LinkKind = 'named' | 'default' | 'all';

/** What a person may choose about a link. */
export interface LinkChoices {
  cloud: Cloud;
  kind: LinkKind;
  /** The permissions of a link that names them, as they are called in that cloud. */
  scopes: readonly string[];
  redirectUri: string;
}

/** The kinds of link an app can have: where no permissions are documented, none can be named. */
export function kindsOf({ scopes }: MicrosoftApp): LinkKind[] {
  return scopes.length > 0 ? ['named', 'default', 'all'] : ['default', 'all'];
}

/** The choices an app's link starts from: what its maker documents, in the worldwide cloud or the one named. */
export function documentedChoices(microsoft: MicrosoftApp, cloud: Cloud = WORLDWIDE): LinkChoices {
  return {
    cloud,
    kind: microsoft.version === 2 ? 'named' : 'all',
    scopes: scopesIn(cloud, microsoft.scopes) ?? microsoft.scopes,
    redirectUri: microsoft.redirectUris[0] ?? '',
  };
}

/** An admin consent link with everything the view shows about it. */
export interface BuiltLink {
  url: string;
  parts: { text: string; strong: boolean }[];
  host: string;
  /** Nothing where the administrator's own sign-in decides. */
  tenant?: string;
  microsoft: MicrosoftApp;
  /** Nothing where the link asks for everything that is registered. */
  scopes?: readonly string[];
  redirectUri: string;
  /** The message for the administrator, with the link in it. */
  message: string;
}

/** The consent link of an app for a tenant that `readTenant` has passed; nothing where there can be none. */
export function buildLink(
  app: App,
  tenant: string,
  { cloud, kind, scopes, redirectUri }: LinkChoices,
  language: Language,
): BuiltLink | undefined {
  const microsoft = linkable(app);
  if (!microsoft) return undefined;
  const { host } = cloud;
  const parts: LinkOptions = {
    host,
    tenant,
    app: microsoft,
    version: kind === 'all' ? 1 : 2,
    scopes: kind === 'default' ? [defaultScope(cloud)] : scopes,
    redirectUri,
  };
  if (!canBuild(parts)) return undefined;
  const url = buildConsentLink(parts);
  return {
    url,
    parts: consentLinkParts(url),
    host,
    ...(tenant === ANY_TENANT ? {} : { tenant }),
    microsoft,
    ...(kind === 'named' ? { scopes } : {}),
    redirectUri,
    message: messageWith(
      { ...microsoft, url, host, scopes: kind === 'named' ? [...scopes] : [] },
      app,
      tenant,
      language,
    ),
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
  const org = tenant.includes('.') ? tenant : language.texts.message.org;
  const blanks = { app: link.name, maker: app.name, org };
  const way = tellRemedy(entry[0], language, (text) => interpolate(text, blanks));
  return messageText(writeMessage({ language, blanks, way, link, details: [] }));
}
