import { readCode } from '../catalog/codes/microsoft';
import { offeredApps } from '../consent/apps/reported-app';
import { linkOffer } from '../consent/link-offer';
import { leftToAdmins } from '../consent/scopes';
import type { Diagnosis } from '../diagnosis/diagnose';
import type { Facts } from '../evidence/evidence';
import { isKind, microsoftNumber } from '../evidence/token';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import { mailAddress } from './admin-message';
import type { Action, Advice, Line } from './advice';
import { isCalled } from './called-crm';
import type { AdviceContext, ResolvedRule } from './resolve';
import type { Reference } from './write-message';

/** What support asks for, with labels in a language; `time` writes the moment. */
export function detailsOf(
  { diagnosis, app }: ResolvedRule,
  { facts, host, now }: AdviceContext,
  { texts: { details } }: Language,
  time = (moment: string) => moment,
): Advice['details'] {
  const known = app.kind === 'known' ? app.app.microsoft : undefined;
  const microsoft = !diagnosis.rule.startsWith('google/') && facts.clientId !== undefined ? known : undefined;
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
    [details.time, momentOf(facts, now, time)],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function momentOf(
  { time }: Facts,
  now: string | undefined,
  write: (moment: string) => string,
): string | undefined {
  const moment = time ?? now;
  return moment === undefined ? undefined : write(moment);
}

/** The codes as their own pages and messages write them, without whose they are. */
function shownCodes({ codes }: Diagnosis): string {
  return codes.map((code) => code.replace(/^[a-z-]+\//, '')).join(', ');
}

/** What the organization says itself about this problem. */
export function noteOf(rule: string, { choices, language }: AdviceContext): Line | undefined {
  const note = choices?.notes.get(rule);
  if (!note) return undefined;
  const { ofOrganization, organizationPage } = language.texts.contact;
  return {
    label: ofOrganization,
    parts: [{ text: note.text }, ...(note.url ? [{ text: organizationPage, href: note.url }] : [])],
  };
}

/** Whom to ask, as far as it was said. */
export function contactOf({ choices, language }: AdviceContext): Line | undefined {
  const { name, email, url } = choices?.contact ?? {};
  const { whom, helpPage } = language.texts.contact;
  const parts = [
    ...(name ? [{ text: name }] : []),
    ...(email ? [{ text: email, href: mailAddress(email) }] : []),
    ...(url ? [{ text: helpPage, href: url }] : []),
  ];
  return parts.length > 0 ? { label: whom, parts } : undefined;
}

/** Why approval is needed, where the request itself tells: it asks for what Microsoft's default leaves to administrators. */
export function managedPolicyOf(
  { rule, family, app }: ResolvedRule,
  { facts, language }: AdviceContext,
): string | undefined {
  // A family has a reason of its own.
  if (family !== undefined) return undefined;
  if (rule.managedPolicy && app.kind === 'known' && app.app.microsoft?.selfService)
    return language.texts.advice.selfService;
  const asked = rule.managedPolicy ? leftToAdmins(facts.scopes ?? []) : [];
  if (asked.length === 0) return undefined;
  return interpolate(language.texts.advice.managedPolicy, { scopes: asked.slice(0, 3).join(', ') });
}

/**
 * Those of the details by which support and administrators find the attempt again; an app's maker, who serves many
 * organizations, is told which one it was.
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
    [details.time, momentOf(facts, now, time)],
  ];
  const lines = rows.flatMap(([label, text]) => (text ? [{ label, text }] : []));
  return { lines, ...(code ? { code } : {}) };
}

/** Whether nothing says which app it is, and the person can still say it before a message names none. */
export function isUnnamed(
  { app, reportedApp, rule }: ResolvedRule,
  { host, asksApp }: AdviceContext,
): boolean {
  return app.kind !== 'known' && !reportedApp && !rule.tone && (host !== '' || asksApp === true);
}

/** The question which app it is, where nothing says so and the message to somebody else has to name it. */
export function choicesOf(resolved: ResolvedRule, context: AdviceContext): Advice['choices'] {
  const { rule, diagnosis } = resolved;
  const { apps, language } = context;
  const [first] = rule.who;
  if (!first || !isUnnamed(resolved, context) || first === 'you' || first === 'wait') return undefined;
  const { whichApp, advice } = language.texts;
  const vendor = diagnosis.rule.startsWith('google/') ? 'google' : 'microsoft';
  // Where a CRM refuses another app, that CRM is not the one that was being connected.
  const callers = [...apps].filter(([, app]) => !(rule.caller && isCalled(app, diagnosis)));
  const known = offeredApps(vendor, new Map(callers)).map(
    ({ id, name }): Action => ({ kind: 'app', label: name, app: id, event: 'choose-app' }),
  );
  return {
    question: namesInOnePiece(whichApp[first]),
    answers: [...known, { kind: 'message', label: advice.otherApp, event: 'message' }],
  };
}

/** What an advice is not sure of, or should be known before it is followed. */
export function cautionsOf(
  { rule, diagnosis, app, reportedApp, startsWithApproval, stillAsks }: ResolvedRule,
  context: AdviceContext,
  say: (sentence: string) => string,
): string[] {
  const { advice, addedBy } = context.language.texts;
  return [
    // What could let a stranger in comes before what could merely be wrong.
    ...(reportedApp?.differs ? [say(advice.saidDiffers)] : []),
    ...(startsWithApproval && app.kind === 'unknown' && !reportedApp?.differs
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

/** Where there is a link to be had although this advice has none. */
export function linkElsewhere(
  { app, reportedApp, startsWithApproval }: ResolvedRule,
  { host, language }: AdviceContext,
  asks: boolean,
  say: (sentence: string) => string,
): string[] {
  const { advice } = language.texts;
  if (!startsWithApproval) return [];
  if (app.kind === 'known') return linkOffer(app.app) === 'after-step' ? [say(advice.afterStep)] : [];
  // A pasted text is looked up right beside the admin link; who is asked which app it is need not hear it twice.
  return app.kind === 'none' && host && !reportedApp && !asks ? [advice.noApp] : [];
}

/** Why this is only likely: what it was inferred from. */
function likelyText({ matchedTokens }: Diagnosis, { host, language }: AdviceContext): string {
  const { likely, likelyByFlow, likelyByText } = language.texts.advice;
  if (!host) return likelyByText;
  return matchedTokens.some((token) => isKind(token, 'flow')) ? likelyByFlow : likely;
}

/** Where it is said so: Microsoft's own page for a code where that is all there is to go by, else the rule's source. */
export function sourceOf({ rule, diagnosis }: ResolvedRule, { language }: AdviceContext): Advice['source'] {
  const { advice, hint } = language.texts;
  const from = (text: string, href: string) => ({ label: `${hint.source}: `, parts: [{ text, href }] });
  const number = microsoftNumber(diagnosis.codes[0] ?? '');
  if (rule.kind === 'other' && number)
    return from(advice.explained, `https://login.microsoftonline.com/error?code=${number}`);
  const { title = '', url = '', dated, noted = '' } = rule.sources[0] ?? {};
  const blanks = { title, noted: inOnePiece(noted), dated: inOnePiece(dated ?? '') };
  return from(interpolate(dated ? advice.sourceDated : advice.sourceNoted, blanks), url);
}

/** A day in one piece: no line ends in it, and words from right to left do not turn it round. */
function inOnePiece(day: string): string {
  return `\u2066${day.replaceAll('-', '\u2011')}\u2069`;
}

/** A text about an admin: no line ends within the name of the product that makes clear which one. */
export function namesInOnePiece(text: string): string {
  return text.replace(
    /(Microsoft|Google)([ -])(?=365|Workspace)/g,
    (_, maker: string, joint: string) => maker + (joint === ' ' ? '\u00a0' : '\u2011'),
  );
}
