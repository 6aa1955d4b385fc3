import { describeScope } from '../consent/scopes';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import { type AdminMessage, type Block, type BlockKind, isShort, keepWhile, plain } from './admin-message';
import type { Procedure } from './advice';
import { adminsAddress, onSite } from './site-address';

/** Why somebody is written to: to approve an app, to approve it again, or about any other problem, by who has to act. */
export type Occasion = 'approval' | 'again' | 'problem' | 'crm' | 'vendor';

/** Whose word an app's id is: its maker's, a list's or a person's here, or only the page's. */
export type IdStanding = 'published' | 'listed' | 'unverified';

/** The app as far as a message has to say more of it than its name. */
export interface NamedApp {
  /** Whether nobody can say what it is called, and if so whether the sign-in log can. */
  isUnnamed: boolean;
  isLogged: boolean;
  /** Whether its name is the sender's word. */
  isSaid: boolean;
  /** Its id, and whose word that is. */
  id?: { value: string; standing: IdStanding };
  /** Whether that id stands for the connection by Exchange Web Services only. */
  isByEws: boolean;
  /** Whether the page shows another id than the maker of that app publishes. */
  differs: boolean;
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
  way: Pick<Procedure, 'title' | 'steps' | 'role' | 'check' | 'takes' | 'fails' | 'request'>;
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
  const { language, way, link, occasion, reference } = content;
  const { message: texts } = language.texts;
  // A link is all there is to do, unless it has been approved once.
  const isEnough = link && occasion !== 'again';
  return [
    ...openingBlocks(content, say),
    ...(isEnough ? [] : [stepsBlock(content, say)]),
    ...linkBlocks(content, say),
    ...noteBlock('takes', say, texts.takes, way.takes),
    ...(reference.lines.length > 0 ? [factsInOneLine(texts.facts, reference.lines)] : []),
    ...closingBlocks(content, say),
  ];
}

function factsInOneLine(text: string, lines: Reference['lines']): Block {
  return { kind: 'facts', text, lines: [...lines], inOneLine: true, closeTo: 'takes' };
}

function longBlocks(content: MessageContent, say: Say): Block[] {
  const { language, way, link, details } = content;
  const { message: texts } = language.texts;
  const lines = details.map(({ label, value }) => ({ label, text: value }));
  return [
    ...openingBlocks(content, say),
    ...linkBlocks(content, say),
    stepsBlock(content, say),
    ...(link && link.scopes.length > 0 ? [permissionBlock(link.scopes, language, say)] : []),
    ...noteBlock('worked', say, texts.worked, way.check),
    ...noteBlock('takes', say, texts.takes, way.takes),
    ...noteBlock('fails', say, texts.fails, way.fails),
    ...(lines.length > 0 ? [{ kind: 'facts' as const, text: texts.facts, lines }] : []),
    ...closingBlocks(content, say),
  ];
}

function noteBlock(kind: BlockKind, say: Say, sentence: string, value: string | undefined): Block[] {
  return value ? [{ kind, text: say(sentence, { [kind]: value }) }] : [];
}

/** The greeting, what happened and what is asked, and which app it is. */
function openingBlocks({ language, occasion, way, app }: MessageContent, say: Say): Block[] {
  const { message: texts, cases } = language.texts;
  const unnamed = app?.isUnnamed ? { app: cases.someApp } : {};
  const request = occasion === 'vendor' ? texts.requestVendor : (way.request ?? texts.request);
  const isInsider = occasion === 'vendor' || occasion === 'crm';
  const about = app ? (isInsider ? idForInsider : aboutApp)(app, language, say) : [];
  return [
    { kind: 'greeting', text: texts.greeting },
    { kind: 'need', text: `${say(texts.need[occasion], unnamed)} ${request}` },
    ...about.map((text): Block => ({ kind: 'app', text })),
  ];
}

/** Who makes the app or runs it knows it: the id is all there is to say, and where it was read if nobody has checked it. */
function idForInsider({ id }: NamedApp, { texts: { message } }: Language, say: Say): string[] {
  if (!id) return [];
  const line = id.standing === 'unverified' ? message.appFromPage : message.appListed;
  return [say(line, { clientId: id.value })];
}

/** What an administrator has to be told of the app: whose word its name is, and its id. */
function aboutApp(
  { isUnnamed, isLogged, isSaid, id, isByEws, differs }: NamedApp,
  { texts }: Language,
  say: Say,
): string[] {
  const {
    appSaid,
    appId,
    appListed,
    appUnverified,
    appByEws,
    appDiffers,
    appDiffersId,
    appInLog,
    appIdInLog,
  } = texts.message;
  const unproved = differs ? appDiffersId : appUnverified;
  const idLine = { published: appId, listed: appListed, unverified: unproved };
  const sentences = [
    ...(isSaid ? [say(appSaid)] : []),
    ...(id ? [say(idLine[id.standing], { clientId: id.value })] : []),
    ...(isByEws ? [say(appByEws)] : []),
    ...(differs && !id ? [say(appDiffers)] : []),
    ...(isLogged && !id && !differs ? [isUnnamed ? appInLog : appIdInLog] : []),
  ];
  return sentences.length > 0 ? [sentences.join('\n')] : [];
}

/** The link on a line of its own, if there is one, and what to check about it before anything is approved. */
function linkBlocks(
  { language, way, link, occasion, place = language.texts.message.org }: MessageContent,
  say: Say,
): Block[] {
  if (!link) return [];
  const { url, host, clientId, publisher = '', scopes } = link;
  const { message: texts } = language.texts;
  const isAgain = occasion === 'again';
  const check = [
    ...(way.role && !isAgain ? [say(texts.role, { role: way.role })] : []),
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
function stepsBlock({ language, way, place, link, occasion }: MessageContent, say: Say): Block {
  const { message: texts } = language.texts;
  const isSaid = link && occasion !== 'again';
  const heading = [
    occasion === 'vendor' ? texts.howVendor : way.request ? texts.how : `${way.title.replace(/[.!]$/, '')}.`,
    ...(place && !isSaid ? [say(texts.account, { place })] : []),
    ...(way.role && !isSaid ? [say(texts.role, { role: way.role })] : []),
  ];
  return { kind: 'steps', text: heading.join(' '), lines: way.steps.map((text) => ({ text })) };
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
function closingBlocks(
  { language: { code, texts }, occasion, app, sender }: MessageContent,
  say: Say,
): Block[] {
  const url = onSite(adminsAddress(code));
  // Who runs a CRM looks for a user of it.
  const whose = occasion === 'crm' && !app?.isUnnamed ? texts.message.senderInCrm : texts.message.sender;
  return [
    ...(url ? [{ kind: 'about' as const, text: texts.message.about, url }] : []),
    ...(sender ? [{ kind: 'sender' as const, text: say(whose, { address: sender }) }] : []),
    { kind: 'thanks', text: texts.message.thanks, closeTo: 'sender' },
  ];
}
