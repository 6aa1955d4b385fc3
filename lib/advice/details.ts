import { WORLDWIDE } from '../catalog/clouds';
import { readCode } from '../catalog/codes/microsoft';
import { vendorOfRule } from '../catalog/rule-id';
import { offeredApps } from '../consent/apps/reported-app';
import { linkOffer } from '../consent/link-offer';
import { scopesLeftToAdmins } from '../consent/scopes';
import type { Diagnosis } from '../diagnosis/diagnose';
import type { Facts } from '../evidence/evidence';
import { isKind, microsoftNumber } from '../evidence/token';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import { mailAddress } from './admin-message';
import type { Action, Advice, Line } from './advice';
import { isCalledCrm } from './called-crm';
import type { Reference } from './message-content';
import type { AdviceContext, ResolvedRule } from './resolve';

/** Returns the details that support asks for, with localized labels; `time` formats the time. */
export function detailsOf(
  { diagnosis, app }: ResolvedRule,
  { facts, host, now }: AdviceContext,
  { texts: { details } }: Language,
  time = (moment: string) => moment,
): Advice['details'] {
  const known = app.kind === 'known' ? app.app.microsoft : undefined;
  const microsoft =
    vendorOfRule(diagnosis.rule) !== 'google' && facts.clientId !== undefined ? known : undefined;
  const rows: [string, string | undefined][] = [
    [details.code, shownCodes(diagnosis) || undefined],
    [details.codeName, readCode(microsoftNumber(diagnosis.codes[0] ?? '') ?? '')?.name],
    [details.app, microsoft?.name],
    [details.clientId, microsoft?.clientId],
    [details.publisher, microsoft?.publisher],
    [details.tenant, facts.tenant],
    [details.correlationId, facts.correlationId],
    [details.requestId, facts.requestId],
    [details.page, host || undefined],
    [details.time, timeOf(facts, now, time)],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function timeOf(
  { time }: Facts,
  now: string | undefined,
  write: (moment: string) => string,
): string | undefined {
  const moment = time ?? now;
  return moment === undefined ? undefined : write(moment);
}

/** Returns the codes as pages and messages write them, without the vendor before them. */
function shownCodes({ codes }: Diagnosis): string {
  return codes.map((code) => code.replace(/^[a-z-]+\//, '')).join(', ');
}

/** Returns the organization's note on a rule, if it has one. */
export function noteOf(rule: string, { settings, language }: AdviceContext): Line | undefined {
  const note = settings?.notes.get(rule);
  if (!note) return undefined;
  const { ofOrganization, organizationPage } = language.texts.contact;
  return {
    label: ofOrganization,
    parts: [{ text: note.text }, ...(note.url ? [{ text: organizationPage, href: note.url }] : [])],
  };
}

/** Returns whom to ask, as far as the settings say. */
export function contactOf({ settings, language }: AdviceContext): Line | undefined {
  const { name, email, url } = settings?.contact ?? {};
  const { whom, helpPage } = language.texts.contact;
  const parts = [
    ...(name ? [{ text: name }] : []),
    ...(email ? [{ text: email, href: mailAddress(email) }] : []),
    ...(url ? [{ text: helpPage, href: url }] : []),
  ];
  return parts.length > 0 ? { label: whom, parts } : undefined;
}

/** Returns why approval is needed, if the request shows it: Microsoft leaves its permissions to administrators. */
export function managedPolicyOf(
  { rule, family, app }: ResolvedRule,
  { facts, language }: AdviceContext,
): string | undefined {
  // A family has its own reason.
  if (family !== undefined) return undefined;
  if (rule.managedPolicy && app.kind === 'known' && app.app.microsoft?.selfService)
    return language.texts.advice.selfService;
  const requested = rule.managedPolicy ? scopesLeftToAdmins(facts.scopes ?? []) : [];
  if (requested.length === 0) return undefined;
  return interpolate(language.texts.advice.managedPolicy, { scopes: requested.slice(0, 3).join(', ') });
}

/**
 * Returns the details by which support and administrators find the sign-in attempt. Only an app's maker, who serves many
 * organizations, gets the tenant.
 */
export function referenceOf(
  { diagnosis }: ResolvedRule,
  { facts, now }: AdviceContext,
  { texts: { details } }: Language,
  time: (moment: string) => string,
  isForMaker: boolean,
): Reference {
  const { correlationId, requestId, tenant } = facts;
  const code = shownCodes(diagnosis) || undefined;
  const rows: [string, string | undefined][] = [
    [details.code, code],
    [details.tenant, isForMaker ? tenant : undefined],
    correlationId ? [details.correlationId, correlationId] : [details.requestId, requestId],
    [details.time, timeOf(facts, now, time)],
  ];
  const lines = rows.flatMap(([label, text]) => (text ? [{ label, text }] : []));
  return { lines, ...(code ? { code } : {}) };
}

/** Whether nothing names the app, and the person can still be asked for it. */
export function isUnnamed(
  { app, reportedApp, rule }: ResolvedRule,
  { host, asksApp }: AdviceContext,
): boolean {
  return app.kind !== 'known' && !reportedApp && !rule.tone && (host !== '' || asksApp === true);
}

/** Returns the question which app it is, if nothing names it and a message to somebody else has to. */
export function choicesOf(resolved: ResolvedRule, context: AdviceContext): Advice['choices'] {
  const { rule, diagnosis } = resolved;
  const { apps, language } = context;
  const [first] = rule.who;
  if (!first || !isUnnamed(resolved, context) || first === 'you' || first === 'wait') return undefined;
  const { whichApp, advice } = language.texts;
  const vendor = vendorOfRule(diagnosis.rule) === 'google' ? 'google' : 'microsoft';
  // A CRM that refuses another app is not the app that was being connected.
  const callers = [...apps].filter(([, app]) => !(rule.caller && isCalledCrm(app, diagnosis)));
  const known = offeredApps(vendor, new Map(callers)).map(
    ({ id, name }): Action => ({ kind: 'app', label: name, app: id, event: 'choose-app' }),
  );
  return {
    question: withUnbreakableNames(whichApp[first]),
    answers: [...known, { kind: 'message', label: advice.otherApp, event: 'message' }],
  };
}

/** Returns the cautions about an advice, the gravest first. */
export function cautionsOf(
  { rule, diagnosis, app, reportedApp, startsWithApproval, stillAsks }: ResolvedRule,
  context: AdviceContext,
  say: (sentence: string) => string,
): string[] {
  const { advice, addedBy } = context.language.texts;
  return [
    // What could let a stranger in comes before what may only be wrong.
    ...(reportedApp?.publishedId ? [say(advice.saidDiffers)] : []),
    ...(startsWithApproval && app.kind === 'unknown' && !reportedApp?.publishedId
      ? [rule.who[0] === 'm365-admin' ? advice.unknownApp : advice.unknownAppYours]
      : []),
    ...(app.kind === 'known' && app.addedBy && !rule.tone ? [say(addedBy[app.addedBy])] : []),
    ...(diagnosis.certainty === 'likely' && !rule.tone && !rule.fallback
      ? [likelyText(diagnosis, context)]
      : []),
    ...(stillAsks ? [advice.stillAsks] : []),
    ...(startsWithApproval && app.kind === 'known' && app.app.microsoft?.link === 'copied-id'
      ? [say(advice.copiedId)]
      : []),
  ];
}

/** Returns where to get a consent link if this advice has none. */
export function linkNotes(
  { app, reportedApp, startsWithApproval }: ResolvedRule,
  { host, language }: AdviceContext,
  asks: boolean,
  say: (sentence: string) => string,
): string[] {
  const { advice } = language.texts;
  if (!startsWithApproval) return [];
  if (app.kind === 'known') return linkOffer(app.app) === 'after-step' ? [say(advice.afterStep)] : [];
  // Pasted text is looked up beside the Admin link tab, and the question which app it is asks for the name already.
  return app.kind === 'none' && host && !reportedApp && !asks ? [advice.noApp] : [];
}

/** Returns why a diagnosis is only likely: what it was inferred from. */
function likelyText({ matchedTokens }: Diagnosis, { host, language }: AdviceContext): string {
  const { likely, likelyByFlow, likelyByText } = language.texts.advice;
  if (!host) return likelyByText;
  return matchedTokens.some((token) => isKind(token, 'flow')) ? likelyByFlow : likely;
}

/** Returns the source: the rule's first one, or Microsoft's page about a code of which nothing else is known. */
export function sourceOf({ rule, diagnosis }: ResolvedRule, { language }: AdviceContext): Advice['source'] {
  const { advice, hint } = language.texts;
  const from = (text: string, href: string) => ({ label: `${hint.source}: `, parts: [{ text, href }] });
  const number = microsoftNumber(diagnosis.codes[0] ?? '');
  if (rule.kind === 'other' && number)
    return from(advice.explained, `https://${WORLDWIDE.host}/error?code=${number}`);
  const { title = '', url = '', dated, noted = '' } = rule.sources[0] ?? {};
  const placeholders = { title, noted: unbreakable(noted), dated: unbreakable(dated ?? '') };
  return from(interpolate(dated ? advice.sourceDated : advice.sourceNoted, placeholders), url);
}

/** Returns a date with no line breaks in it and its order kept in right-to-left text. */
function unbreakable(day: string): string {
  return `\u2066${day.replaceAll('-', '\u2011')}\u2069`;
}

/** Returns a text with no line breaks in the product names that tell one kind of admin from another. */
export function withUnbreakableNames(text: string): string {
  return text.replace(
    /(Microsoft|Google)([ -])(?=365|Workspace)/g,
    (_, maker: string, joint: string) => maker + (joint === ' ' ? '\u00a0' : '\u2011'),
  );
}
