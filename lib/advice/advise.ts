import project from 'virtual:project';
import type { MicrosoftApp } from '../catalog/apps/schema';
import { RULES } from '../catalog/catalog';
import type { Rule, Who } from '../catalog/rules/schema';
import { consentLinkParts } from '../consent/build-link';
import type { Diagnosis } from '../diagnosis/diagnose';
import { siteNameOf } from '../evidence/watched-sites';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import { actionsOf, recipientRole } from './actions';
import { type AdminMessage, inBold, messageText } from './admin-message';
import type { Action, Advice, Procedure } from './advice';
import { appIdOf } from './app-id';
import {
  cautionsOf,
  choicesOf,
  contactOf,
  detailsOf,
  isUnnamed,
  linkElsewhere,
  managedPolicyOf,
  namesInOnePiece,
  noteOf,
  referenceOf,
  sourceOf,
} from './details';
import { namedApp, occasionOf, placeOf, timeHere } from './message-parts';
import { type AdviceContext, localizeRule, type ResolvedRule, resolveRule } from './resolve';
import { type MessageContent, writeMessage } from './write-message';

/**
 * Turns a diagnosis into Advice in the reader's language with every blank filled in.
 *
 * @throws RangeError if the diagnosis names a rule that does not exist.
 */
export function advise(diagnosis: Diagnosis, context: AdviceContext): Advice {
  const { language } = context;
  const { texts } = language;
  const resolved = resolveRule(diagnosis, context);
  const { link, stillAsks } = resolved;
  const told = localizeRule(resolved, context, language, 'signpost');
  const { rule, blanks, say, procedures } = told;
  const who = rule.who[0] ?? 'you';
  const choices = choicesOf(resolved, context);
  const message = messageOf(resolved, context, context.messageLanguage ?? language);
  const [caution, ...lesser] = cautionsOf(resolved, context, say);
  const elsewhere = linkElsewhere(resolved, context, choices !== undefined, say);
  const note = noteOf(diagnosis.rule, context);
  const contact = rule.tone ? undefined : contactOf(context);
  const details = detailsOf(resolved, context, language);
  // The approval page was seen, but not Microsoft's answer to it.
  const inferred = rule.tone === 'good' && diagnosis.certainty === 'likely';
  // A message that does not name the app is of little use.
  const actions = choices ? { secondary: [], more: [] } : buttonsOf(resolved, context, told, message);

  return {
    rule: diagnosis.rule,
    certainty: diagnosis.certainty,
    tone: rule.tone ?? 'problem',
    lang: language.code,
    dir: language.dir,
    chip: {
      who,
      text: namesInOnePiece(say(texts.who[inferred ? 'quiet' : (rule.tone ?? rule.endedBy ?? who)])),
    },
    title: say(inferred ? texts.advice.inferredApproval : rule.title),
    body: [say(inferred ? texts.advice.inferredApprovalWhat : rule.what)],
    why: [say(managedPolicyOf(resolved, context) ?? rule.why), say(rule.retry), ...lesser, ...elsewhere],
    cautions: caution ? [caution] : [],
    ...(note ? { note } : {}),
    ...(contact ? { contact } : {}),
    ...(choices ? { choices } : {}),
    ...actions,
    ...(rule.tone === 'good' && !inferred
      ? { primary: { kind: 'copy', label: texts.advice.copyReply, value: say(texts.advice.reply) } }
      : {}),
    ...(message ? { message: { lang: message.lang, dir: message.dir, text: messageText(message) } } : {}),
    ...(link ? { link: { url: link, parts: consentLinkParts(link) } } : {}),
    procedures: withoutTwice(procedures, actions.primary).map((procedure) =>
      forWhom(procedure, who, language, blanks),
    ),
    proceduresForReader: who === 'you' || who === 'wait' || stillAsks,
    proceduresHeading: say(texts.ways[who]),
    maybe: alternativesOf(rule, language, say),
    details,
    detailsText: supportText(details, language),
    source: sourceOf(resolved, context),
    labels: labelsOf(context),
  };
}

function buttonsOf(
  resolved: ResolvedRule,
  context: AdviceContext,
  { rule, procedures, blanks }: ReturnType<typeof localizeRule>,
  message: AdminMessage | undefined,
) {
  const { language } = context;
  return actionsOf({
    rule,
    who: rule.who[0] ?? 'you',
    procedures,
    link: resolved.link,
    message,
    blanks,
    language,
    knowsMaker: blanks.maker !== language.texts.advice.maker,
    unnamed: isUnnamed(resolved, context),
    to: context.choices?.contact.email,
  });
}

function labelsOf({ host, language: { texts } }: AdviceContext): Advice['labels'] {
  return { ...texts.hint, independent: interpolate(texts.hint.independent, { site: siteNameOf(host) }) };
}

/** The details as one text, with the version of whoever read them. */
function supportText(details: Advice['details'], { texts }: Language): string {
  const version = interpolate(texts.project.version, { version: project.version });
  return [...details.map(({ label, value }) => `${label}: ${value}`), version].join('\n');
}

/** Without a button that leads where the main one already leads. */
function withoutTwice(procedures: Procedure[], primary: Action | undefined): Procedure[] {
  return procedures.map(({ open, ...rest }) => (open && open !== primary ? { ...rest, open } : rest));
}

/** A way that is not for whoever acts first says whose it is: its title may stand alone, before a fold. */
function forWhom(
  procedure: Procedure,
  first: Who,
  { texts }: Language,
  blanks: Record<string, string>,
): Procedure {
  const whose = actorOf(procedure.who);
  if (whose === actorOf(first)) return procedure;
  return { ...procedure, title: interpolate(texts.forWhom[whose], { ...blanks, title: procedure.title }) };
}

/** Whoever only has to wait is the reader. */
function actorOf(who: Who): Exclude<Who, 'wait'> {
  return who === 'wait' ? 'you' : who;
}

function alternativesOf(
  { maybe = [] }: Rule,
  language: Language,
  say: (sentence: string) => string,
): Advice['maybe'] {
  return maybe.map(({ rule, tell }) => {
    const named = RULES.get(rule);
    return { rule, title: named ? say(language.rule(rule, named).title) : rule, tell: say(tell) };
  });
}

/** What the sender chose for a message. */
export interface MessageOptions {
  /** With everything that can be said, not only what is needed. */
  long?: boolean;
  /** With the app's id from the page's address, which nobody has verified. */
  withId?: boolean;
  /** The sender's own address. */
  address?: string;
}

/**
 * The message for the person who can help, in the context's language; nothing where nobody else has to act.
 *
 * @throws RangeError if the diagnosis names a rule that does not exist.
 */
export function messageFor(
  diagnosis: Diagnosis,
  context: AdviceContext,
  options: MessageOptions = {},
): AdminMessage | undefined {
  return messageOf(resolveRule(diagnosis, context), context, context.language, options);
}

function messageOf(
  resolved: ResolvedRule,
  context: AdviceContext,
  language: Language,
  { long = false, withId = false, address }: MessageOptions = {},
): AdminMessage | undefined {
  const { rule: english, app, link } = resolved;
  const found = appIdOf(resolved.diagnosis.rule, app, context.facts);
  const id = found?.standing === 'unverified' && !withId ? undefined : found;
  const { blanks: told, procedures } = localizeRule(
    resolved,
    context,
    language,
    'sender',
    id && inBold(id.value),
  );
  const helper = recipientRole(english);
  const procedure = procedures.find(({ who }) => who === helper);
  if (!procedure || !helper || english.tone) return undefined;
  const known = app.kind === 'known' ? app.app.microsoft : undefined;
  const place = placeOf(helper, context, language, address);
  const occasion = occasionOf(helper, procedure.remedy, resolved);
  // Who runs the CRM or makes the app knows it by the name that people use.
  const product = app.kind === 'known' && (occasion === 'crm' || occasion === 'vendor');
  const blanks = product ? { ...told, app: app.app.name } : told;
  return writeMessage({
    language,
    blanks,
    occasion,
    procedure,
    app: namedApp(resolved, context, procedure.remedy, id),
    ...(place ? { place } : {}),
    details: detailsOf(resolved, context, language, timeHere),
    reference: referenceOf(resolved, context, language, timeHere, occasion === 'vendor'),
    ...(address ? { sender: address } : {}),
    long,
    ...(link && known ? { link: linkIn(link, known) } : {}),
  });
}

/** A link as a message shows it: an older one asks for everything, whatever its app documents. */
function linkIn(url: string, known: MicrosoftApp): NonNullable<MessageContent['link']> {
  return { ...known, url, host: new URL(url).host, scopes: known.version === 1 ? [] : known.scopes };
}
