import { describeScope } from '../consent/scopes';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import type { Texts } from '../i18n/texts';
import {
  type AdminMessage,
  type Block,
  type BlockKind,
  inBold,
  isShort,
  keepWhile,
  plain,
} from './admin-message';
import type { Procedure } from './advice';
import type { AppId } from './app-id';
import { adminsAddress, onSite } from './site-address';

/** Why somebody is written to: to approve an app, to approve it again, or about any other problem, by who has to act. */
export type Occasion = 'approval' | 'again' | 'problem' | 'crm' | 'vendor';

/** The app as far as a message has to say more of it than its name. */
export interface NamedApp {
  /** Whether nobody can say what it is called. */
  isUnnamed: boolean;
  /** Whether its name is the sender's word. */
  isReported: boolean;
  /** Whether it has to be found in a portal's list, or let in. */
  isSought: boolean;
  /** Its id, and whose word that is. */
  id?: AppId;
  /** By what the sign-in log shows the app, where it is looked for and nothing says its id. */
  log?: 'correlation' | 'time';
  /** The one id its maker publishes, where that stands for the connection by Exchange Web Services only. */
  ewsId?: string;
  /** The id its maker publishes, where the page shows another one. */
  differs?: string;
}

/** What finds the attempt again: the error's code for those who sort by it, and lines with all there is. */
export interface Reference {
  code?: string;
  lines: readonly { label: string; text: string }[];
}

/** What goes into the message for the person who can help. All values are ready for display. */
export interface MessageContent {
  language: Language;
  blanks: Readonly<Record<string, string>>;
  occasion: Occasion;
  /** The procedure the other person follows. */
  procedure: Pick<Procedure, 'open' | 'steps' | 'role' | 'check' | 'takes' | 'fails' | 'request'>;
  app?: NamedApp;
  /** Of which organization an administrator account is needed; left out where none is. */
  place?: string;
  /** The admin consent link of a known app with what there is to check about it; no scopes: all that is registered. */
  link?: { url: string; host: string; clientId: string; publisher?: string; scopes: readonly string[] };
  details: readonly { label: string; value: string }[];
  reference: Reference;
  /** The sender's address, which only the sender can add. */
  sender?: string;
  /** With everything that can be said; left out: in at most twenty lines. */
  long?: boolean;
}

/** Portals whose enforcement Microsoft has dated. */
const MFA_PORTALS = ['entra.microsoft.com', 'admin.microsoft.com'];

type Say = (sentence: string, more?: Record<string, string>) => string;

/** Writes the message for whoever can help: what happened, what is asked, where to go, what to check. */
export function writeMessage(content: MessageContent): AdminMessage {
  const { language, blanks, long = false } = content;
  const say: Say = (sentence, more = {}) => interpolate(sentence, { ...blanks, ...more });
  const blocks = long ? longBlocks(content, say) : shortBlocks(content, say);
  const message: AdminMessage = {
    lang: language.code,
    dir: language.dir,
    subject: plain(subjectOf(content, say), language.dir),
    blocks,
  };
  return long ? message : keepWhile(message, isShort);
}

/** The maker's support sorts by codes. */
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
  // A link is all there is to do, unless it has been approved once.
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

/** The greeting, what happened and what is asked, and which app it is. */
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

/** Who makes the app or runs it knows it: the id is all there is to say, and where it was read if nobody has checked it. */
function idForInsider({ id }: NamedApp, { texts: { message } }: Language, say: Say): string[] {
  if (!id) return [];
  const line = id.standing === 'unverified' ? message.appFromPage : message.appListed;
  return [say(line, { clientId: inBold(id.value) })];
}

/** What an administrator has to be told of the app: whose word its name is, its id, and how to find that where it is not known. */
function aboutApp(app: NamedApp, { texts: { message } }: Language, say: Say): string[] {
  const { isUnnamed, isReported, id, log, ewsId, differs } = app;
  const inLog = isUnnamed
    ? { correlation: message.appInLog, time: message.appInLogByTime }
    : { correlation: message.appIdInLog, time: message.appIdInLogByTime };
  const published = differs ? { published: inBold(differs) } : undefined;
  const line = say('{app}') === say('{maker}') ? message.appSaid : message.appSaidAs;
  const isOtherThanEws = ewsId !== undefined && id?.value !== ewsId;
  const sentences = [
    ...(isReported ? [say(line)] : []),
    ...(id ? [say(idLine(app, message), { clientId: inBold(id.value), ...published })] : []),
    ...(isOtherThanEws ? [say(message.appEwsOnly, { clientId: inBold(ewsId) })] : []),
    ...(published && !id ? [say(message.appDiffers, published)] : []),
    ...(log && !differs ? [inLog[log]] : []),
  ];
  return sentences.length > 0 ? [sentences.join('\n')] : [];
}

/** The sentence that tells an id, by whose word it is and what is to be done with it. */
function idLine({ id, isSought, ewsId, differs }: NamedApp, message: Texts['message']): string {
  if (id?.standing === 'unverified') {
    if (differs) return message.appDiffersId;
    return isSought ? message.appUnverified : message.appFromPage;
  }
  if (ewsId) return message.appByEws;
  return id?.standing === 'published' ? message.appId : message.appListed;
}

/** The link on a line of its own, if there is one, and what to check about it before anything is approved. */
function linkBlocks(
  { language, procedure, link, occasion, place = language.texts.message.org }: MessageContent,
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
    { kind: 'link', text: say(isAgain ? texts.linkAgain : texts.link, { place }), url },
    { kind: 'check', text: check.join(' ') },
    ...(hasReturn ? [] : [{ kind: 'after' as const, text: say(texts.noReturn) }]),
  ];
}

/** The steps, with whose account and which role they take unless a link says that already. */
function stepsBlock({ language, procedure, place, link, occasion }: MessageContent, say: Say): Block {
  const { message: texts } = language.texts;
  const isInLink = link && occasion !== 'again';
  const lines = procedure.steps.map((text) => ({ text }));
  // The maker's own people know who does it there.
  if (occasion === 'vendor') return { kind: 'steps', text: texts.howVendor, lines };
  const heading = [
    texts.how,
    ...(place && !isInLink
      ? [say(isInPortal(procedure) ? texts.accountInPortal : texts.account, { place })]
      : []),
    ...(procedure.role && !isInLink ? [say(texts.role, { role: procedure.role })] : []),
  ];
  return { kind: 'steps', text: heading.join(' '), lines };
}

/**
 * Whether the steps are taken in a portal that lets in nobody without a second factor (Microsoft Learn: planning for
 * mandatory multifactor authentication for Azure and other admin portals, 2025-02-27, noted 2026-11-30).
 */
function isInPortal({ open }: MessageContent['procedure']): boolean {
  return open !== undefined && MFA_PORTALS.includes(new URL(open.href).hostname);
}

/** What the link asks for, permission by permission: its name, what it allows, and what such an app usually wants it for. */
function permissionBlock(scopes: readonly string[], language: Language, say: Say): Block {
  const { message: texts } = language.texts;
  const lines = scopes.map((scope) => {
    const { name, allows, why } = describeScope(scope, language, 'microsoft');
    const usually = why && interpolate(texts.permissionWhy, { why: say(why) });
    return { label: name, text: [allows, usually].filter(Boolean).join(' ') };
  });
  return { kind: 'permissions', text: say(texts.permissions), lines };
}

/** Where it is said what this message is, as far as the build knows such a page; who sends it, if that was said. */
function closingBlocks({ language, occasion, app, sender }: MessageContent, say: Say): Block[] {
  const { code, texts } = language;
  const url = onSite(adminsAddress(code));
  // Who runs a CRM looks for a user of it.
  const whose = occasion === 'crm' && !app?.isUnnamed ? texts.message.senderInCrm : texts.message.sender;
  return [
    ...(url ? [{ kind: 'about' as const, text: texts.message.about, url }] : []),
    ...(sender ? [{ kind: 'sender' as const, text: say(whose, { address: sender }) }] : []),
    { kind: 'thanks', text: texts.message.thanks, closeTo: 'sender' },
  ];
}
