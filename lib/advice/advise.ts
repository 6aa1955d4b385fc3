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
  linkNotes,
  managedPolicyOf,
  noteOf,
  referenceOf,
  sourceOf,
  withUnbreakableNames,
} from './details';
import { type LocalizedRule, localizeRule } from './localize-rule';
import type { MessageContent } from './message-content';
import { accountOrganization, localTime, messageApp, occasionOf } from './message-parts';
import { type AdviceContext, type ResolvedRule, resolveRule } from './resolve';
import { writeMessage } from './write-message';

/**
 * Turns a diagnosis into Advice in the reader's language, with every placeholder filled in.
 *
 * @throws RangeError if the diagnosis names a rule that does not exist.
 */
export function advise(diagnosis: Diagnosis, context: AdviceContext): Advice {
  const { language } = context;
  const { texts } = language;
  const resolved = resolveRule(diagnosis, context);
  const { link, stillAsks } = resolved;
  const localized = localizeRule(resolved, context, language, 'signpost');
  const { rule, placeholders, say, procedures } = localized;
  const who = rule.who[0] ?? 'you';
  const choices = choicesOf(resolved, context);
  const message = messageOf(resolved, context, context.messageLanguage ?? language);
  const [mainCaution, ...otherCautions] = cautionsOf(resolved, context, say);
  const notesOnLink = linkNotes(resolved, context, choices !== undefined, say);
  const note = noteOf(diagnosis.rule, context);
  const contact = rule.tone ? undefined : contactOf(context);
  const details = detailsOf(resolved, context, language);
  // The approval page was seen, but not Microsoft's answer to it.
  const inferred = rule.tone === 'good' && diagnosis.certainty === 'likely';
  // A message that does not name the app is of little use, so the question comes first.
  const actions = choices ? { secondary: [], more: [] } : buttonsOf(resolved, context, localized, message);

  return {
    rule: diagnosis.rule,
    certainty: diagnosis.certainty,
    tone: rule.tone ?? 'problem',
    lang: language.code,
    dir: language.dir,
    chip: {
      who,
      text: withUnbreakableNames(say(texts.who[inferred ? 'quiet' : (rule.tone ?? rule.endedBy ?? who)])),
    },
    title: say(inferred ? texts.advice.inferredApproval : rule.title),
    body: [say(inferred ? texts.advice.inferredApprovalWhat : rule.what)],
    why: [
      say(managedPolicyOf(resolved, context) ?? rule.why),
      say(rule.retry),
      ...otherCautions,
      ...notesOnLink,
    ],
    cautions: mainCaution ? [mainCaution] : [],
    ...(note ? { note } : {}),
    ...(contact ? { contact } : {}),
    ...(choices ? { choices } : {}),
    ...actions,
    ...(rule.tone === 'good' && !inferred
      ? { primary: { kind: 'copy', label: texts.advice.copyReply, value: say(texts.advice.reply) } }
      : {}),
    ...(message ? { message: { lang: message.lang, dir: message.dir, text: messageText(message) } } : {}),
    ...(link ? { link: { url: link, parts: consentLinkParts(link) } } : {}),
    procedures: withoutRepeatedButton(procedures, actions.primary).map((procedure) =>
      withActor(procedure, who, language, placeholders),
    ),
    forReader: who === 'you' || who === 'wait' || stillAsks,
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
  { rule, procedures, placeholders }: LocalizedRule,
  message: AdminMessage | undefined,
) {
  const { language } = context;
  return actionsOf({
    rule,
    who: rule.who[0] ?? 'you',
    procedures,
    link: resolved.link,
    message,
    placeholders,
    language,
    knowsMaker: placeholders.maker !== language.texts.advice.maker,
    unnamed: isUnnamed(resolved, context),
    to: context.settings?.contact.email,
  });
}

function labelsOf({ host, language: { texts } }: AdviceContext): Advice['labels'] {
  return { ...texts.hint, independent: interpolate(texts.hint.independent, { site: siteNameOf(host) }) };
}

/** Returns the details and the version of Signpost as one text. */
function supportText(details: Advice['details'], { texts }: Language): string {
  const version = interpolate(texts.project.version, { version: project.version });
  return [...details.map(({ label, value }) => `${label}: ${value}`), version].join('\n');
}

/** Returns the procedures without the button that repeats the main action. */
function withoutRepeatedButton(procedures: Procedure[], primary: Action | undefined): Procedure[] {
  return procedures.map(({ open, ...rest }) => (open && open !== primary ? { ...rest, open } : rest));
}

/** Adds to the title who carries the procedure out, unless that is who acts first: a folded title is read alone. */
function withActor(
  procedure: Procedure,
  first: Who,
  { texts }: Language,
  placeholders: Record<string, string>,
): Procedure {
  const whose = actorOf(procedure.who);
  if (whose === actorOf(first)) return procedure;
  return {
    ...procedure,
    title: interpolate(texts.forWhom[whose], { ...placeholders, title: procedure.title }),
  };
}

/** Returns who acts; only the reader waits. */
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

/** The sender's choices for a message. */
export interface MessageOptions {
  /** Whether to include everything, not only what is needed. */
  long?: boolean;
  /** Whether to include the app's id from the page's address, which nobody has verified. */
  withId?: boolean;
  /** The sender's own address. */
  address?: string;
}

/**
 * Returns the message for the person who can help, in the context's language; undefined if nobody else has to act.
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
  const id = found?.trust === 'unverified' && !withId ? undefined : found;
  const { placeholders: names, procedures } = localizeRule(
    resolved,
    context,
    language,
    'sender',
    id && inBold(id.value),
  );
  const recipient = recipientRole(english);
  const procedure = procedures.find(({ who }) => who === recipient);
  if (!procedure || !recipient || english.tone) return undefined;
  const known = app.kind === 'known' ? app.app.microsoft : undefined;
  const organization = accountOrganization(recipient, context, language, address);
  const occasion = occasionOf(recipient, procedure.remedy, resolved);
  // The CRM's administrator and the app's maker know it by its everyday name.
  const usesProductName = app.kind === 'known' && (occasion === 'crm' || occasion === 'vendor');
  const placeholders = usesProductName ? { ...names, app: app.app.name } : names;
  return writeMessage({
    language,
    placeholders,
    occasion,
    procedure,
    app: messageApp(resolved, context, procedure.remedy, id),
    ...(organization ? { organization } : {}),
    details: detailsOf(resolved, context, language, localTime),
    reference: referenceOf(resolved, context, language, localTime, occasion === 'vendor'),
    ...(address ? { sender: address } : {}),
    long,
    ...(link && known ? { link: linkIn(link, known) } : {}),
  });
}

/** Returns the link as a message shows it; a v1 link asks for everything, whatever the app documents. */
function linkIn(url: string, known: MicrosoftApp): NonNullable<MessageContent['link']> {
  return { ...known, url, host: new URL(url).host, scopes: known.version === 1 ? [] : known.scopes };
}
