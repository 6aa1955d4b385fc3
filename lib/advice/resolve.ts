import type { App } from '../catalog/apps/schema';
import { FAMILIES, REMEDIES, RULES } from '../catalog/catalog';
import { consentHost } from '../catalog/clouds';
import { readCode } from '../catalog/codes/microsoft';
import { vendorOfRule } from '../catalog/rule-id';
import type { Rule } from '../catalog/rules/schema';
import type { Apps } from '../consent/apps/custom-apps';
import { type AppMatch, identifyApp } from '../consent/apps/identify-app';
import { type ReportedApp, reportedAppName } from '../consent/apps/reported-app';
import { buildConsentLink, canBuild } from '../consent/build-link';
import { documentedRedirectUri, linkableRegistration, oneClickRegistration } from '../consent/link-offer';
import { ANY_TENANT } from '../consent/tenant';
import type { Diagnosis } from '../diagnosis/diagnose';
import type { Facts } from '../evidence/evidence';
import { microsoftNumber } from '../evidence/token';
import type { Language } from '../i18n/language';
import type { EffectiveSettings } from '../settings/effective';
import { isCalledCrm } from './called-crm';

/** The context of a diagnosis: the reader's language, the facts of the page and of the sign-in before it. */
export interface AdviceContext {
  language: Language;
  /** The host the problem showed on; empty for pasted text. */
  host: string;
  /** The sign-in host of its cloud, if that is another host. */
  signInHost?: string;
  facts: Facts;
  /** All known apps; see `allApps`. */
  apps: Apps;
  /** The app it is about, if it was identified already; by default the one that the facts name. */
  app?: AppMatch;
  /** The app that the person named; counts only if nothing else names a known one. */
  reportedApp?: ReportedApp | undefined;
  /** Whether to ask for the app of pasted text, too: the person can answer although there is no page. */
  asksApp?: boolean;
  /** The effective settings: a tenant if the page names none, whom to ask, and the notes on rules. */
  settings?: Pick<EffectiveSettings, 'tenant' | 'contact' | 'notes'>;
  /** The time to use if the page shows none, in ISO 8601. */
  now?: string;
  /** The language of messages to others; by default the reader's. */
  messageLanguage?: Language;
  /** Whether an approval of the app was seen before, so that being asked again needs another explanation. */
  approved?: boolean;
}

/** A diagnosis with everything that does not depend on the language. */
export interface ResolvedRule {
  diagnosis: Diagnosis;
  /** The rule in English; if a family applies, with its texts in place of the rule's own. */
  rule: Rule;
  /** The id of that family. */
  family: string | undefined;
  app: AppMatch;
  /**
   * The app that the person named, if nothing else names a known one; `app` if it is known. `publishedId` is the id that
   * its maker publishes, if the page shows another one.
   */
  reportedApp: { name: string; app?: App; publishedId?: string } | undefined;
  /** Ids of the remedies, best first. */
  remedies: string[];
  /** The consent link; only if the app's maker publishes it and approving the app comes first. */
  link: string | undefined;
  /** Whether the first thing an administrator does is to approve the app. */
  startsWithApproval: boolean;
  /** Whether the problem persists after an approval. */
  stillAsks: boolean;
}

/**
 * Resolves a diagnosis: its rule, app, remedies and consent link.
 *
 * @throws RangeError if the diagnosis names a rule that does not exist.
 */
export function resolveRule(diagnosis: Diagnosis, context: AdviceContext): ResolvedRule {
  const own = RULES.get(diagnosis.rule);
  if (!own) throw new RangeError(`no rule ${diagnosis.rule}`);
  const family = own.kind === 'other' ? familyOf(diagnosis) : familyOfCase(own, diagnosis);
  const rule: Rule = { ...own, ...(family === undefined ? {} : FAMILIES.get(family)) };
  const { app, reportedApp } = resolveApp(diagnosis, context);
  const again = remedyAfterApproval(rule);
  const stillAsks = context.approved === true && !rule.tone && again !== undefined;
  const startsWithApproval = isApprovedFirst(rule);
  const link = startsWithApproval ? linkOf(app, context) : undefined;
  const wanted = stillAsks ? [again, ...rule.remedies] : rule.remedies;
  const remedies = reportedApp?.publishedId ? wanted.map(withOtherId) : wanted;
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

/** Returns the remedy that replaces this one if there is no consent link. */
function withoutLink(remedy: string): string {
  return REMEDIES.get(remedy)?.withoutLink ?? remedy;
}

/** Returns the remedy that replaces this one if the app id on the page may be another app's. */
function withOtherId(remedy: string): string {
  return REMEDIES.get(remedy)?.withOtherId ?? remedy;
}

/** Returns the remedy of a rule for a problem that persists after an approval. */
export function remedyAfterApproval({ remedies }: Rule): string | undefined {
  return remedies.find((id) => REMEDIES.get(id)?.after === 'approval');
}

/** Returns the family of the first code that has one. */
function familyOf({ codes }: Diagnosis): string | undefined {
  return codes
    .map((code) => readCode(microsoftNumber(code) ?? '')?.family)
    .find((family) => family !== undefined && FAMILIES.has(family));
}

/** Returns the family that a rule names for a matched token. */
function familyOfCase({ families = {} }: Rule, { matchedTokens }: Diagnosis): string | undefined {
  return matchedTokens.map((token) => families[token]).find((family) => family !== undefined);
}

const NO_APP: AppMatch = { kind: 'none' };

/** The part of the context that says which app a diagnosis is about. */
type AppContext = Pick<AdviceContext, 'facts' | 'apps' | 'app' | 'reportedApp'>;

/** The app that a diagnosis is about. */
export type ResolvedApp = Pick<ResolvedRule, 'diagnosis' | 'app' | 'reportedApp'>;

/** Resolves which app a diagnosis is about, also one whose rule no longer exists. */
export function resolveApp(diagnosis: Diagnosis, context: AppContext): ResolvedApp {
  const caller = RULES.get(diagnosis.rule)?.caller;
  const adjusted = caller ? withoutCalledCrm(context, diagnosis) : context;
  const found = appOf(diagnosis, adjusted, caller);
  const isCrm = caller && found.kind === 'known' && isCalledCrm(found.app, diagnosis);
  const identified = isCrm ? NO_APP : found;
  return {
    diagnosis,
    app: withReportedApp(identified, adjusted),
    reportedApp: reportedAppOf(identified, diagnosis, adjusted),
  };
}

/** Returns the context without a reported app that is the called CRM: the CRM is not the app that calls it. */
function withoutCalledCrm(context: AppContext, diagnosis: Diagnosis): AppContext {
  const { reportedApp, apps } = context;
  const called = reportedApp && 'id' in reportedApp && isCalledCrm(apps.get(reportedApp.id), diagnosis);
  return called ? { ...context, reportedApp: undefined } : context;
}

/** Identifies the app. A rule about an app's own screens is about that app, unless it is about one that calls it. */
function appOf({ rule }: Diagnosis, { app, facts, apps }: AppContext, calls = false): AppMatch {
  const vendor = vendorOfRule(rule);
  return apps.has(vendor) && !calls
    ? identifyApp(facts, vendor, apps)
    : (app ?? identifyApp(facts, undefined, apps));
}

/** Returns the reported app if nothing else names one. An unknown id in an address stays unknown. */
function withReportedApp(identified: AppMatch, { reportedApp, apps }: AppContext): AppMatch {
  return identified.kind === 'none' && reportedApp && 'id' in reportedApp
    ? identifyApp({}, reportedApp.id, apps)
    : identified;
}

/** Returns the app that the person named, if nothing else names a known one. */
function reportedAppOf(
  identified: AppMatch,
  { rule }: Diagnosis,
  { reportedApp, apps }: AppContext,
): ResolvedRule['reportedApp'] {
  const name = reportedApp && identified.kind !== 'known' ? reportedAppName(reportedApp, apps) : undefined;
  if (!reportedApp || name === undefined) return undefined;
  const app = 'id' in reportedApp ? apps.get(reportedApp.id) : undefined;
  // Other apps have no id that is known for certain, or several.
  const registered = app && linkableRegistration(app);
  const published = vendorOfRule(rule) === 'google' ? app?.google?.clientId : registered?.clientId;
  // The page's id is unknown, so it is not the published one.
  const publishedId = identified.kind === 'unknown' ? published : undefined;
  return { name, ...(app ? { app } : {}), ...(publishedId ? { publishedId } : {}) };
}

/** Whether the first thing an administrator does about a problem is to approve the app. */
export function isApprovedFirst(rule: Rule): boolean {
  const first = rule.remedies.map((id) => REMEDIES.get(id)).find((remedy) => remedy?.who === 'm365-admin');
  return first?.action?.kind === 'consent-link';
}

function linkOf(app: AppMatch, context: AdviceContext): string | undefined {
  const microsoft = app.kind === 'known' ? oneClickRegistration(app.app) : undefined;
  if (!microsoft) return undefined;
  const link = {
    host: consentHost(context.signInHost ?? context.host),
    tenant: tenantOf(context) ?? ANY_TENANT,
    app: microsoft,
    redirectUri: documentedRedirectUri(microsoft, context.facts.redirectUri),
  };
  return canBuild(link) ? buildConsentLink(link) : undefined;
}

/** Returns the organization: the one on the page, else the one in the settings. */
export function tenantOf({ facts, settings }: AdviceContext): string | undefined {
  return facts.tenant ?? (settings?.tenant || undefined);
}
