import project from 'virtual:project';
import { FAMILIES, REMEDIES, RULES } from '../catalog/catalog';
import { consentHost } from '../catalog/clouds';
import { readCode } from '../catalog/codes/microsoft';
import type { Remedy } from '../catalog/remedies/schema';
import type { Rule } from '../catalog/rules/schema';
import { buildConsentLink, canBuild, consentLinkParts } from '../consent/build-link';
import type { Apps } from '../consent/custom-apps';
import { type AppMatch, identifyApp, linkable } from '../consent/identify-app';
import { leftToAdmins } from '../consent/scopes';
import { ANY_TENANT } from '../consent/tenant';
import type { Diagnosis } from '../diagnosis/diagnose';
import type { Facts } from '../evidence/evidence';
import { microsoftNumber } from '../evidence/token';
import { siteNameOf } from '../evidence/watched-sites';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import type { EffectiveSettings } from '../settings/effective';
import { actionsOf, recipientRole } from './actions';
import { type AdminMessage, mailAddress, messageText, writeMessage } from './admin-message';
import type { Advice, Line, Procedure } from './advice';

/** What is known around a diagnosis: the reader's language, the facts of the page and of the flow before it. */
export interface AdviceContext {
  language: Language;
  /** The host the problem showed on; empty for pasted text. */
  host: string;
  facts: Facts;
  /** The apps that are known here; see `allApps`. */
  apps: Apps;
  /** What the person and the organization chose: the tenant where the page names none, whom to ask, own words. */
  choices?: Pick<EffectiveSettings, 'tenant' | 'contact' | 'notes'>;
  /** The app whose own pages this flow came from, by id, if there was one. */
  flowApp?: string;
  /** The moment, where the page tells none: ISO 8601. */
  now?: string;
  /** The language of messages to others; left out: the reader's. */
  messageLanguage?: Language;
  /** Whether an approval of the app has been seen before, so that being asked again needs another explanation. */
  approved?: boolean;
}

/** What to look at where something has been approved and is asked for all the same. */
export const STILL_ASKS = 'still-asks';

/** A diagnosis with everything it needs to be told in one language. */
interface ResolvedRule {
  rule: Rule;
  app: AppMatch;
  blanks: Record<string, string>;
  say: (sentence: string) => string;
  ways: Procedure[];
  link: string | undefined;
  details: Advice['details'];
  /** True where an approval did not end it. */
  stillAsks: boolean;
}

/** @throws RangeError if the diagnosis names a rule that does not exist. */
function resolveRule(diagnosis: Diagnosis, context: AdviceContext, ownOrg?: string): ResolvedRule {
  const english = RULES.get(diagnosis.rule);
  if (!english) throw new RangeError(`no rule ${diagnosis.rule}`);
  const { language } = context;
  const rule = { ...language.rule(diagnosis.rule, english), ...familyOf(diagnosis, language) };
  const vendor = diagnosis.rule.split('/')[0];
  const app = identifyApp(
    context.facts,
    vendor !== undefined && context.apps.has(vendor) ? vendor : context.flowApp,
    context.apps,
  );
  const blanks = placeholdersOf(app, context, vendor, ownOrg);
  const say = (sentence: string) => interpolate(sentence, blanks);
  const stillAsks = context.approved === true && !rule.tone && rule.remedies.includes(STILL_ASKS);
  const remedies = stillAsks ? [STILL_ASKS, ...rule.remedies] : rule.remedies;
  return {
    rule,
    app,
    blanks,
    say,
    ways: [...new Set(remedies)].map((id) => resolveRemedy(id, language, say)),
    link: linkOf(diagnosis.rule, app, context),
    details: detailsOf(diagnosis, app, context),
    stillAsks,
  };
}

/**
 * Turns a diagnosis into Advice in the reader's language with every blank filled in.
 *
 * @throws RangeError if the diagnosis names a rule that does not exist.
 */
export function advise(diagnosis: Diagnosis, context: AdviceContext): Advice {
  const { language } = context;
  const { texts } = language;
  const { rule, app, blanks, say, ways, link, details, stillAsks } = resolveRule(diagnosis, context);
  const who = rule.who[0] ?? 'you';
  const message = messageFor(diagnosis, { ...context, language: context.messageLanguage ?? language });
  const to = context.choices?.contact.email;
  const actions = actionsOf({ rule, who, ways, link, message, blanks, language, ...(to ? { to } : {}) });
  const note = noteOf(diagnosis.rule, context);
  const contact = rule.tone ? undefined : contactOf(context);
  const source = rule.sources[0];
  const managed = managedPolicy(diagnosis, context);
  const explained = explanationOf(diagnosis);
  // The approval page was seen, but not Microsoft's answer to it.
  const inferred = rule.tone === 'good' && diagnosis.certainty === 'likely';

  return {
    rule: diagnosis.rule,
    certainty: diagnosis.certainty,
    tone: rule.tone ?? 'problem',
    lang: language.code,
    dir: language.dir,
    chip: { who, text: say(rule.tone ? texts.who[rule.tone] : texts.who[who]) },
    title: say(inferred ? texts.advice.inferredApproval : rule.title),
    body: [inferred ? texts.advice.inferredApprovalWhat : rule.what, managed ?? rule.why, rule.retry].map(
      say,
    ),
    cautions: [
      ...(diagnosis.certainty === 'likely' && !rule.tone && !rule.fallback
        ? [likelyText(diagnosis, context)]
        : []),
      ...(stillAsks ? [texts.advice.stillAsks] : []),
      ...(startsWithApproval(diagnosis.rule) && app.kind === 'unknown' ? [texts.advice.unknownApp] : []),
      // A pasted text is looked up right beside the admin link.
      ...(startsWithApproval(diagnosis.rule) && app.kind === 'none' && context.host
        ? [texts.advice.noApp]
        : []),
      ...(app.kind === 'known' && app.addedBy && !rule.tone ? [say(texts.addedBy[app.addedBy])] : []),
    ],
    ...(note ? { note } : {}),
    ...(contact ? { contact } : {}),
    ...actions,
    ...(rule.tone === 'good' && !inferred
      ? { primary: { kind: 'copy', label: texts.advice.copyReply, value: say(texts.advice.reply) } }
      : {}),
    ...(message ? { message: { lang: message.lang, dir: message.dir, text: messageText(message) } } : {}),
    ...(link ? { link: { url: link, parts: consentLinkParts(link) } } : {}),
    ways,
    waysAreYours: who === 'you' || who === 'wait' || stillAsks,
    waysHeading: say(texts.ways[who]),
    maybe: (rule.maybe ?? []).map((other) => {
      const named = RULES.get(other.rule);
      return {
        rule: other.rule,
        title: named ? say(language.rule(other.rule, named).title) : other.rule,
        tell: say(other.tell),
      };
    }),
    details,
    detailsText: [
      ...details.map(({ label, value }) => `${label}: ${value}`),
      interpolate(texts.project.version, { version: project.version }),
    ].join('\n'),
    source: explained
      ? { text: texts.advice.explained, url: explained }
      : {
          text: interpolate(texts.advice.checked, {
            title: source?.title ?? '',
            date: inOnePiece(source?.checked ?? ''),
          }),
          url: source?.url ?? '',
        },
    labels: {
      ...texts.hint,
      independent: interpolate(texts.hint.independent, { site: siteNameOf(context.host) }),
    },
  };
}

/** Why this is only likely: what it was inferred from. */
function likelyText({ matchedTokens }: Diagnosis, { host, language }: AdviceContext): string {
  const { likely, likelyByFlow, likelyByText } = language.texts.advice;
  if (!host) return likelyByText;
  return matchedTokens.some((token) => token.startsWith('flow:')) ? likelyByFlow : likely;
}

/** A day in one piece: no line ends in it, and words from right to left do not turn it round. */
function inOnePiece(day: string): string {
  return `\u2066${day.replaceAll('-', '\u2011')}\u2069`;
}

/**
 * The message for the person who can help, in `around.language`; nothing where nobody else has to act.
 *
 * @throws RangeError if the diagnosis names a rule that does not exist.
 */
export function messageFor(diagnosis: Diagnosis, context: AdviceContext): AdminMessage | undefined {
  const { language } = context;
  const { rule, app, blanks, ways, link, details } = resolveRule(
    diagnosis,
    context,
    language.texts.message.org,
  );
  const helper = recipientRole(rule);
  const way = ways.find(({ who }) => who === helper);
  if (!way || rule.tone) return undefined;
  const known = app.kind === 'known' ? app.app.microsoft : undefined;
  return writeMessage({
    language,
    blanks,
    way,
    details,
    ...(link && known ? { link: { ...known, url: link, host: new URL(link).host } } : {}),
  });
}

/** A remedy in the reader's language, for an app. */
export function remedyFor(id: string, context: AdviceContext): Procedure {
  const app = identifyApp(context.facts, context.flowApp, context.apps);
  const blanks = placeholdersOf(app, context, undefined);
  return resolveRemedy(id, context.language, (sentence) => interpolate(sentence, blanks));
}

/** What to say of a code without a rule of its own: the words for codes of its kind. */
function familyOf({ rule, codes }: Diagnosis, language: Language): Partial<Rule> {
  if (rule !== 'microsoft/other') return {};
  const id = codes
    .map((code) => readCode(microsoftNumber(code) ?? '')?.family)
    .find((family) => family !== undefined);
  const english = id === undefined ? undefined : FAMILIES.get(id);
  return id !== undefined && english ? language.family(id, english) : {};
}

/** Microsoft's own page for a code, where that is all there is to go by. */
function explanationOf({ rule, codes }: Diagnosis): string | undefined {
  const number = microsoftNumber(codes[0] ?? '');
  return rule === 'microsoft/other' && number
    ? `https://login.microsoftonline.com/error?code=${number}`
    : undefined;
}

function placeholdersOf(
  app: AppMatch,
  context: AdviceContext,
  vendor: string | undefined,
  ownOrg?: string,
): Record<string, string> {
  const { advice } = context.language.texts;
  const tenant = tenantOf(context);
  const known = app.kind === 'known' ? app.app : undefined;
  // Google shows a product by its own name; in Entra it has the name of its registration.
  const name = vendor === 'google' ? known?.name : (known?.microsoft?.name ?? known?.name);
  const named = tenant?.includes('.') ? tenant : undefined;
  return { app: name ?? advice.app, maker: known?.name ?? advice.maker, org: named ?? ownOrg ?? advice.org };
}

/** The organization: as the page names it, else as it was chosen. */
function tenantOf({ facts, choices }: AdviceContext): string | undefined {
  return facts.tenant ?? (choices?.tenant || undefined);
}

/** What the organization says itself about this problem. */
function noteOf(rule: string, { choices, language }: AdviceContext): Line | undefined {
  const note = choices?.notes.get(rule);
  if (!note) return undefined;
  const { ofOrganization, organizationPage } = language.texts.contact;
  return {
    label: ofOrganization,
    parts: [{ text: note.text }, ...(note.url ? [{ text: organizationPage, href: note.url }] : [])],
  };
}

/** Whom to ask, as far as it was said. */
function contactOf({ choices, language }: AdviceContext): Line | undefined {
  const { name, email, url } = choices?.contact ?? {};
  const { whom, helpPage } = language.texts.contact;
  const parts = [
    ...(name ? [{ text: name }] : []),
    ...(email ? [{ text: email, href: mailAddress(email) }] : []),
    ...(url ? [{ text: helpPage, href: url }] : []),
  ];
  return parts.length > 0 ? { label: whom, parts } : undefined;
}

function resolveRemedy(id: string, language: Language, say: (sentence: string) => string): Procedure {
  const english = REMEDIES.get(id);
  if (!english) throw new RangeError(`no remedy ${id}`);
  const remedy: Remedy = language.remedy(id, english);
  return {
    remedy: id,
    title: say(remedy.title),
    who: remedy.who,
    steps: remedy.steps.map(say),
    check: say(remedy.check),
    ...(remedy.role ? { role: say(remedy.role) } : {}),
    ...(remedy.takes ? { takes: say(remedy.takes) } : {}),
    ...(remedy.fails ? { fails: say(remedy.fails) } : {}),
    ...(remedy.action?.kind === 'open'
      ? { open: { label: say(remedy.action.label), url: remedy.action.url } }
      : {}),
  };
}

/** Whether approving the app is what an administrator does first about this. */
export function startsWithApproval(id: string): boolean {
  const first = RULES.get(id)
    ?.remedies.map((id) => REMEDIES.get(id))
    .find((remedy) => remedy?.who === 'm365-admin');
  return first?.action?.kind === 'consent-link';
}

/** Why approval is needed, where the request itself tells: it asks for what Microsoft's default leaves to administrators. */
function managedPolicy({ rule }: Diagnosis, { facts, language }: AdviceContext): string | undefined {
  if (rule !== 'microsoft/admin-approval-required' && rule !== 'microsoft/admin-consent-requested')
    return undefined;
  const asked = leftToAdmins(facts.scopes ?? []);
  if (asked.length === 0) return undefined;
  return interpolate(language.texts.advice.managedPolicy, { scopes: asked.slice(0, 3).join(', ') });
}

/** The consent link: only for an app we know, and only where approving it is the remedy. */
function linkOf(rule: string, app: AppMatch, context: AdviceContext): string | undefined {
  const microsoft = app.kind === 'known' ? linkable(app.app) : undefined;
  if (!microsoft || !startsWithApproval(rule)) return undefined;
  const tenant = tenantOf(context) ?? ANY_TENANT;
  const link = { host: consentHost(context.host), tenant, app: microsoft };
  return canBuild(link) ? buildConsentLink(link) : undefined;
}

function detailsOf(
  diagnosis: Diagnosis,
  app: AppMatch,
  { facts, host, language, now }: AdviceContext,
): Advice['details'] {
  const { details } = language.texts;
  const known = app.kind === 'known' ? app.app.microsoft : undefined;
  const microsoft = !diagnosis.rule.startsWith('google/') && facts.clientId !== undefined ? known : undefined;
  const rows: [string, string | undefined][] = [
    [details.code, diagnosis.codes.join(', ') || undefined],
    [details.codeName, readCode(microsoftNumber(diagnosis.codes[0] ?? '') ?? '')?.name],
    [details.app, microsoft?.name],
    [details.clientId, microsoft?.clientId],
    [details.publisher, microsoft?.publisher],
    [details.tenant, facts.tenant],
    [details.correlationId, facts.correlationId],
    [details.requestId, facts.requestId],
    [details.page, host || undefined],
    [details.time, facts.time ?? now],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
