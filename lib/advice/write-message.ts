import { describeScope } from '../consent/scopes';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import type { Texts } from '../i18n/texts';
import { withoutMarks } from '../i18n/without-marks';
import {
  type AdminMessage,
  type Block,
  type BlockKind,
  inBold,
  isShort,
  shortenToFit,
} from './admin-message';
import type { MessageApp, MessageContent, Reference } from './message-content';
import { adminsAddress, onSite } from './site-address';

/** Portals that require a second factor; see {@link isInPortal}. */
const MFA_PORTALS = ['entra.microsoft.com', 'admin.microsoft.com'];

type Say = (sentence: string, more?: Record<string, string>) => string;

/** Writes the message for the person who can help: what happened, what is asked, where to go, what to check. */
export function writeMessage(content: MessageContent): AdminMessage {
  const { language, placeholders, long = false } = content;
  const say: Say = (sentence, more = {}) => interpolate(sentence, { ...placeholders, ...more });
  const blocks = long ? longBlocks(content, say) : shortBlocks(content, say);
  const message: AdminMessage = {
    lang: language.code,
    dir: language.dir,
    subject: withoutMarks(subjectOf(content, say), language.dir),
    blocks,
  };
  return long ? message : shortenToFit(message, isShort);
}

/** Returns the subject; with the code for the maker's support, which sorts by codes. */
function subjectOf(
  { occasion, app, reference: { code }, language: { texts } }: MessageContent,
  say: Say,
): string {
  const subject = say(texts.message.subject[occasion], app?.isUnnamed ? { app: texts.cases.someApp } : {});
  return occasion === 'vendor' && code ? `${subject} (${code})` : subject;
}

function shortBlocks(content: MessageContent, say: Say): Block[] {
  const { language, procedure, link, occasion, reference } = content;
  const { message: texts } = language.texts;
  // Opening the link is all there is to do, unless the app was approved before.
  const isEnough = link && occasion !== 'again';
  return [
    ...openingBlocks(content, say),
    ...(isEnough ? [] : [stepsBlock(content, say)]),
    ...linkBlocks(content, say),
    ...noteBlock('takes', say, texts.takes, procedure.takes),
    ...(reference.lines.length > 0 ? [factsInOneLine(texts.facts, reference.lines)] : []),
    ...closingBlocks(content, say),
  ];
}

function factsInOneLine(text: string, lines: Reference['lines']): Block {
  return { kind: 'facts', text, lines: [...lines], inOneLine: true, closeTo: 'takes' };
}

function longBlocks(content: MessageContent, say: Say): Block[] {
  const { language, procedure, link, details } = content;
  const { message: texts } = language.texts;
  const lines = details.map(({ label, value }) => ({ label, text: value }));
  return [
    ...openingBlocks(content, say),
    ...linkBlocks(content, say),
    stepsBlock(content, say),
    ...(link && link.scopes.length > 0 ? [permissionBlock(link.scopes, language, say)] : []),
    ...noteBlock('worked', say, texts.worked, procedure.check),
    ...noteBlock('takes', say, texts.takes, procedure.takes),
    ...noteBlock('fails', say, texts.fails, procedure.fails),
    ...(lines.length > 0 ? [{ kind: 'facts' as const, text: texts.facts, lines }] : []),
    ...closingBlocks(content, say),
  ];
}

function noteBlock(kind: BlockKind, say: Say, sentence: string, value: string | undefined): Block[] {
  return value ? [{ kind, text: say(sentence, { [kind]: value }) }] : [];
}

/** Returns the greeting, what happened and what is asked, and which app it is. */
function openingBlocks({ language, occasion, procedure, app }: MessageContent, say: Say): Block[] {
  const { message: texts, cases } = language.texts;
  const unnamed = app?.isUnnamed ? { app: cases.someApp } : {};
  const isInsider = occasion === 'vendor' || occasion === 'crm';
  const about = app ? (isInsider ? idForInsider : aboutApp)(app, language, say) : [];
  return [
    { kind: 'greeting', text: texts.greeting },
    {
      kind: 'need',
      text: `${say(texts.need[occasion], unnamed)} ${procedure.request ?? texts.requestVendor}`,
    },
    ...about.map((text): Block => ({ kind: 'app', text })),
  ];
}

/** Returns the app's id for its maker or the CRM's administrator, who know the app; says so if it is unverified. */
function idForInsider({ id }: MessageApp, { texts: { message } }: Language, say: Say): string[] {
  if (!id) return [];
  const line = id.trust === 'unverified' ? message.appFromPage : message.appListed;
  return [say(line, { clientId: inBold(id.value) })];
}

/** Returns what an administrator has to know of the app: who named it, its id, or how to find the id. */
function aboutApp(app: MessageApp, { texts: { message } }: Language, say: Say): string[] {
  const { isUnnamed, isReported, id, log, ewsId, publishedId } = app;
  const inLog = isUnnamed
    ? { correlation: message.appInLog, time: message.appInLogByTime }
    : { correlation: message.appIdInLog, time: message.appIdInLogByTime };
  const published = publishedId ? { published: inBold(publishedId) } : undefined;
  const line = say('{app}') === say('{maker}') ? message.appSaid : message.appSaidAs;
  const isOtherThanEws = ewsId !== undefined && id?.value !== ewsId;
  const sentences = [
    ...(isReported ? [say(line)] : []),
    ...(id ? [say(idLine(app, message), { clientId: inBold(id.value), ...published })] : []),
    ...(isOtherThanEws ? [say(message.appEwsOnly, { clientId: inBold(ewsId) })] : []),
    ...(published && !id ? [say(message.appDiffers, published)] : []),
    ...(log && !publishedId ? [inLog[log]] : []),
  ];
  return sentences.length > 0 ? [sentences.join('\n')] : [];
}

/** Returns the sentence that gives the id, by how it is known and what it is needed for. */
function idLine({ id, needsId, ewsId, publishedId }: MessageApp, message: Texts['message']): string {
  if (id?.trust === 'unverified') {
    if (publishedId) return message.appDiffersId;
    return needsId ? message.appUnverified : message.appFromPage;
  }
  if (ewsId) return message.appByEws;
  return id?.trust === 'published' ? message.appId : message.appListed;
}

/** Returns the link, if there is one, and what to check about it before approving. */
function linkBlocks(
  { language, procedure, link, occasion, organization = language.texts.message.org }: MessageContent,
  say: Say,
): Block[] {
  if (!link) return [];
  const { url, host, clientId, publisher = '', scopes } = link;
  const { message: texts } = language.texts;
  const isAgain = occasion === 'again';
  const check = [
    ...(procedure.role && !isAgain ? [say(texts.role, { role: procedure.role })] : []),
    say(publisher ? texts.checkLink : texts.checkLinkUnnamed, { host, clientId, publisher }),
    ...(scopes.length === 0 ? [say(texts.everything)] : []),
  ];
  const hasReturn = new URL(url).searchParams.has('redirect_uri');
  return [
    { kind: 'link', text: say(isAgain ? texts.linkAgain : texts.link, { place: organization }), url },
    { kind: 'check', text: check.join(' ') },
    ...(hasReturn ? [] : [{ kind: 'after' as const, text: say(texts.noReturn) }]),
  ];
}

/** Returns the steps, with the account and role they require unless the link block says so. */
function stepsBlock({ language, procedure, organization, link, occasion }: MessageContent, say: Say): Block {
  const { message: texts } = language.texts;
  const isInLink = link && occasion !== 'again';
  const lines = procedure.steps.map((text) => ({ text }));
  // The maker knows who does it there.
  if (occasion === 'vendor') return { kind: 'steps', text: texts.howVendor, lines };
  const heading = [
    texts.how,
    ...(organization && !isInLink
      ? [say(isInPortal(procedure) ? texts.accountInPortal : texts.account, { place: organization })]
      : []),
    ...(procedure.role && !isInLink ? [say(texts.role, { role: procedure.role })] : []),
  ];
  return { kind: 'steps', text: heading.join(' '), lines };
}

/**
 * Whether the steps are taken in a portal that requires a second factor (Microsoft Learn: planning for mandatory
 * multifactor authentication for Azure and other admin portals, 2025-02-27, noted 2026-11-30).
 */
function isInPortal({ open }: MessageContent['procedure']): boolean {
  return open !== undefined && MFA_PORTALS.includes(new URL(open.href).hostname);
}

/** Returns the permissions of the link, each with what it allows and what such an app usually needs it for. */
function permissionBlock(scopes: readonly string[], language: Language, say: Say): Block {
  const { message: texts } = language.texts;
  const lines = scopes.map((scope) => {
    const { name, allows, why } = describeScope(scope, language, 'microsoft');
    const usually = why && interpolate(texts.permissionWhy, { why: say(why) });
    return { label: name, text: [allows, usually].filter(Boolean).join(' ') };
  });
  return { kind: 'permissions', text: say(texts.permissions), lines };
}

/** Returns the page that explains this message, if the build knows its address, and the sender, if given. */
function closingBlocks({ language, occasion, app, sender }: MessageContent, say: Say): Block[] {
  const { code, texts } = language;
  const url = onSite(adminsAddress(code));
  // A CRM's administrator looks the sender up among its users.
  const whose = occasion === 'crm' && !app?.isUnnamed ? texts.message.senderInCrm : texts.message.sender;
  return [
    ...(url ? [{ kind: 'about' as const, text: texts.message.about, url }] : []),
    ...(sender ? [{ kind: 'sender' as const, text: say(whose, { address: sender }) }] : []),
    { kind: 'thanks', text: texts.message.thanks, closeTo: 'sender' },
  ];
}
