import type { App } from '../catalog/apps/schema';
import { FAMILIES, REMEDIES, RULES } from '../catalog/catalog';
import { consentHost } from '../catalog/clouds';
import { readCode } from '../catalog/codes/microsoft';
import type { Rule } from '../catalog/rules/schema';
import type { Apps } from '../consent/apps/custom-apps';
import { type AppMatch, identifyApp } from '../consent/apps/identify-app';
import { type ReportedApp, reportedAppName } from '../consent/apps/reported-app';
import { buildConsentLink, canBuild } from '../consent/build-link';
import { documentedReturn, linkable, oneClickLinkable } from '../consent/link-offer';
import { ANY_TENANT } from '../consent/tenant';
import type { Diagnosis } from '../diagnosis/diagnose';
import type { Facts } from '../evidence/evidence';
import { microsoftNumber } from '../evidence/token';
import { interpolate, type Speaker } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import type { EffectiveSettings } from '../settings/effective';
import type { Procedure } from './advice';
import { isCalled } from './called-crm';
import { localizeRemedy } from './localize-remedy';

/** What is known around a diagnosis: the reader's language, the facts of the page and of the sign-in before it. */
export interface AdviceContext {
  language: Language;
  /** The host the problem showed on; empty for pasted text. */
  host: string;
  /** The sign-in host of its cloud, where that is another one. */
  signInHost?: string;
  facts: Facts;
  /** The apps that are known here; see `allApps`. */
  apps: Apps;
  /** The app it is about, as it was identified; left out: the one that the facts name. */
  app?: AppMatch;
  /** Which app it is by the person's word; counts only where nothing else names one we know. */
  reportedApp?: ReportedApp | undefined;
  /** Whether the person can answer which app it is although there is no page: then a pasted text's is asked for too. */
  asksApp?: boolean;
  /** What the person and the organization chose: the tenant where the page names none, whom to ask, own words. */
  choices?: Pick<EffectiveSettings, 'tenant' | 'contact' | 'notes'>;
  /** The moment, where the page tells none: ISO 8601. */
  now?: string;
  /** The language of messages to others; left out: the reader's. */
  messageLanguage?: Language;
  /** Whether an approval of the app has been seen before, so that being asked again needs another explanation. */
  approved?: boolean;
}

/** A diagnosis with all that is the same in every language. */
export interface ResolvedRule {
  diagnosis: Diagnosis;
  /** The rule in English, with the words of a family in place of its own where one applies. */
  rule: Rule;
  /** The family whose words these are. */
  family: string | undefined;
  app: AppMatch;
  /**
   * What the person called the app, where that is all there is to go by, and the app we know by that name. `differs` is
   * the id that its maker publishes, where the page has another one.
   */
  reportedApp: { name: string; app?: App; differs?: string } | undefined;
  /** Ids, best first. */
  remedies: string[];
  /** The consent link: only where the app's maker publishes it, and approving the app is the remedy. */
  link: string | undefined;
  /** Whether approving the app is what an administrator does first about it. */
  startsWithApproval: boolean;
  /** True where an approval did not end it. */
  stillAsks: boolean;
}

/** @throws RangeError if the diagnosis names a rule that does not exist. */
export function resolveRule(diagnosis: Diagnosis, context: AdviceContext): ResolvedRule {
  const own = RULES.get(diagnosis.rule);
  if (!own) throw new RangeError(`no rule ${diagnosis.rule}`);
  const family = own.kind === 'other' ? familyOf(diagnosis) : caseOf(own, diagnosis);
  const rule: Rule = { ...own, ...(family === undefined ? {} : FAMILIES.get(family)) };
  const around = rule.caller ? withoutCalled(context, diagnosis) : context;
  const found = appOf(diagnosis, around, rule.caller);
  const called = rule.caller && found.kind === 'known' && isCalled(found.app, diagnosis);
  const named = called ? NO_APP : found;
  const reportedApp = reportedAppOf(named, diagnosis, around);
  const app = withReportedApp(named, around);
  const again = afterApproval(rule);
  const stillAsks = context.approved === true && !rule.tone && again !== undefined;
  const startsWithApproval = isApprovedFirst(rule);
  const link = startsWithApproval ? linkOf(app, context) : undefined;
  const wanted = stillAsks ? [again, ...rule.remedies] : rule.remedies;
  const remedies = reportedApp?.differs ? wanted.map(withOtherId) : wanted;
  return {
    diagnosis,
    rule,
    family,
    app,
    reportedApp,
    remedies: [...new Set(link ? remedies : remedies.map(withoutLink))],
    link,
    startsWithApproval,
    stillAsks,
  };
}

/** The remedy to tell where there is no approval link. */
function withoutLink(remedy: string): string {
  return REMEDIES.get(remedy)?.withoutLink ?? remedy;
}

/** The remedy to tell where the page's app ID may be somebody else's. */
function withOtherId(remedy: string): string {
  return REMEDIES.get(remedy)?.withOtherId ?? remedy;
}

/** The remedy of a rule for a problem that an approval has not ended. */
export function afterApproval({ remedies }: Rule): string | undefined {
  return remedies.find((id) => REMEDIES.get(id)?.after === 'approval');
}

/** The family of the first code that belongs to one. */
function familyOf({ codes }: Diagnosis): string | undefined {
  return codes
    .map((code) => readCode(microsoftNumber(code) ?? '')?.family)
    .find((family) => family !== undefined && FAMILIES.has(family));
}

/** The family for a case within a rule, by what spoke for it. */
function caseOf({ families = {} }: Rule, { matchedTokens }: Diagnosis): string | undefined {
  return matchedTokens.map((token) => families[token]).find((family) => family !== undefined);
}

const NO_APP: AppMatch = { kind: 'none' };

/** What is known around a diagnosis; the CRM that an app calls is not that app, whoever says so. */
function withoutCalled(context: AdviceContext, diagnosis: Diagnosis): AdviceContext {
  const { reportedApp, apps } = context;
  const called = reportedApp && 'id' in reportedApp && isCalled(apps.get(reportedApp.id), diagnosis);
  return called ? { ...context, reportedApp: undefined } : context;
}

/** A rule's vendor is an app where the rule is about that app's own screens, and not about an app that calls it. */
function appOf({ rule }: Diagnosis, { app, facts, apps }: AdviceContext, calls = false): AppMatch {
  const vendor = vendorOf(rule);
  return apps.has(vendor) && !calls
    ? identifyApp(facts, vendor, apps)
    : (app ?? identifyApp(facts, undefined, apps));
}

/** An app that nothing else names is the one the person says; an id that somebody put into an address stays unknown. */
function withReportedApp(named: AppMatch, { reportedApp, apps }: AdviceContext): AppMatch {
  return named.kind === 'none' && reportedApp && 'id' in reportedApp
    ? identifyApp({}, reportedApp.id, apps)
    : named;
}

/** The person's word for an app that nothing else names. */
function reportedAppOf(
  named: AppMatch,
  { rule }: Diagnosis,
  { reportedApp, apps }: AdviceContext,
): ResolvedRule['reportedApp'] {
  const name = reportedApp && named.kind !== 'known' ? reportedAppName(reportedApp, apps) : undefined;
  if (!reportedApp || name === undefined) return undefined;
  const app = 'id' in reportedApp ? apps.get(reportedApp.id) : undefined;
  // Of other apps the id is not known for certain, or is one of several.
  const registered = app && linkable(app);
  const published = vendorOf(rule) === 'google' ? app?.google?.clientId : registered?.clientId;
  // The page's id would have named that app if it were its own.
  const differs = named.kind === 'unknown' ? published : undefined;
  return { name, ...(app ? { app } : {}), ...(differs ? { differs } : {}) };
}

function vendorOf(rule: string): string {
  return rule.split('/')[0] ?? '';
}

/** Whether approving the app is what an administrator does first about a problem. */
export function isApprovedFirst(rule: Rule): boolean {
  const first = rule.remedies.map((id) => REMEDIES.get(id)).find((remedy) => remedy?.who === 'm365-admin');
  return first?.action?.kind === 'consent-link';
}

function linkOf(app: AppMatch, context: AdviceContext): string | undefined {
  const microsoft = app.kind === 'known' ? oneClickLinkable(app.app) : undefined;
  if (!microsoft) return undefined;
  const link = {
    host: consentHost(context.signInHost ?? context.host),
    tenant: tenantOf(context) ?? ANY_TENANT,
    app: microsoft,
    redirectUri: documentedReturn(microsoft, context.facts.redirectUri),
  };
  return canBuild(link) ? buildConsentLink(link) : undefined;
}

/** The organization: as the page names it, else as it was chosen. */
export function tenantOf({ facts, choices }: AdviceContext): string | undefined {
  return facts.tenant ?? (choices?.tenant || undefined);
}

/** A resolved rule in one language. */
export interface LocalizedRule {
  rule: Rule;
  blanks: Record<string, string>;
  say: (sentence: string) => string;
  procedures: Procedure[];
}

/**
 * Tells a resolved rule in a language, to the person or as the person tells somebody else.
 *
 * @param id the app's id where it is told, too, and so is what a list of apps is searched for
 */
export function localizeRule(
  { diagnosis, rule: english, family, app, reportedApp, remedies }: ResolvedRule,
  context: AdviceContext,
  language: Language,
  speaker: Speaker,
  id?: string,
): LocalizedRule {
  const words = family === undefined ? undefined : FAMILIES.get(family);
  const rule = {
    ...language.rule(diagnosis.rule, english),
    ...(family !== undefined && words ? language.family(family, words) : {}),
  };
  const names = namesOf({ diagnosis, app, reportedApp }, context, language);
  const blanks = {
    ...names,
    appOrId: id ?? names.app,
    org: organizationIn(context, language.texts[speaker === 'sender' ? 'message' : 'advice'].org),
  };
  const say = (sentence: string) => interpolate(sentence, blanks, speaker);
  return {
    rule,
    blanks,
    say,
    procedures: remedies.map((id) => localizeRemedy(id, language, say, diagnosis.codes)),
  };
}

/** What stands for the app and its maker in a sentence. */
function namesOf(
  { diagnosis, app, reportedApp }: Pick<ResolvedRule, 'diagnosis' | 'app' | 'reportedApp'>,
  { facts }: AdviceContext,
  { texts }: Language,
): { app: string; maker: string } {
  const known = app.kind === 'known' ? app.app : undefined;
  return {
    app: (known && entryName(known, diagnosis.rule, facts)) ?? reportedApp?.name ?? texts.advice.app,
    maker: known?.name ?? reportedApp?.name ?? texts.advice.maker,
  };
}

/** Google and CRMs show a product by its own name; in Entra it has the name of its registration. */
function entryName({ name, microsoft }: App, rule: string, { clientId }: Facts): string {
  // One of several registrations is meant only where its id was seen.
  const isOther = microsoft?.byEws && clientId !== microsoft.clientId;
  return vendorOf(rule) === 'google' || RULES.get(rule)?.caller || isOther ? name : (microsoft?.name ?? name);
}

/** What the organization is called: its domain, else `other`. */
function organizationIn(context: AdviceContext, other: string): string {
  const tenant = tenantOf(context);
  return tenant?.includes('.') ? tenant : other;
}
