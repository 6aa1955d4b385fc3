import { describeScope } from '../consent/scopes';
import { interpolate } from '../i18n/interpolate';
import type { Language } from '../i18n/language';
import { adminsAddress, onSite } from './site-address';

/** What goes into the message for the person who can help. All values are ready for display. */
export interface MessageContent {
  language: Language;
  blanks: Readonly<Record<string, string>>;
  /** The procedure the other person follows. */
  way: {
    title: string;
    steps: readonly string[];
    role?: string;
    check: string;
    takes?: string;
    fails?: string;
  };
  /** The admin consent link of a known app with what there is to check about it; no scopes: all that is registered. */
  link?: { url: string; host: string; clientId: string; publisher?: string; scopes: readonly string[] };
  details: readonly { label: string; value: string }[];
}

/** The parts of a message, each of which stands for itself. */
export type BlockKind =
  | 'greeting'
  | 'need'
  | 'role'
  | 'link'
  | 'check'
  | 'steps'
  | 'permissions'
  | 'worked'
  | 'takes'
  | 'fails'
  | 'facts'
  | 'about'
  | 'sender'
  | 'thanks';

/** One part of a message: a paragraph, or a heading with lines below it. Menu names stand between `**`. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** An address on a line of its own. */
  url?: string;
  /** Steps have no label, permissions and facts do. */
  lines?: { label?: string; text: string }[];
}

/** A message as data: the text to copy, the mail and the page to print are made of the same blocks. */
export interface AdminMessage {
  lang: string;
  dir: 'ltr' | 'rtl';
  subject: string;
  blocks: Block[];
}

/** Writes the message for the administrator (or the app's maker): what happened, what to do, how to check it. */
export function writeMessage({ language, blanks, way, link, details }: MessageContent): AdminMessage {
  const texts = language.texts.message;
  const say = (sentence: string, more: Record<string, string> = {}) =>
    interpolate(sentence, { ...blanks, ...more });
  const note = (kind: BlockKind, sentence: string, value: string | undefined): Block[] =>
    value ? [{ kind, text: say(sentence, { [kind]: value }) }] : [];
  const blocks: Block[] = [
    { kind: 'greeting', text: texts.greeting },
    { kind: 'need', text: say(texts.need, { title: way.title.replace(/[.!]$/, '') }) },
    ...note('role', texts.role, way.role),
    // Early, since a mail program may cut the end off.
    ...(link ? linkBlocks(link, say, texts) : []),
    { kind: 'steps', text: texts.steps, lines: way.steps.map((text) => ({ text })) },
    ...(link ? [permissionBlock(link.scopes, language, say)] : []),
    ...note('worked', texts.worked, way.check),
    ...note('takes', texts.takes, way.takes),
    ...note('fails', texts.fails, way.fails),
    ...(details.length > 0
      ? [
          {
            kind: 'facts' as const,
            text: texts.facts,
            lines: details.map(({ label, value }) => ({ label, text: value })),
          },
        ]
      : []),
    ...aboutBlocks(language),
    { kind: 'thanks', text: texts.thanks },
  ];
  return {
    lang: language.code,
    dir: language.dir,
    subject: plain(say(link ? texts.subject : texts.subjectOther), language.dir),
    blocks,
  };
}

/** Where whoever gets the message can read what it is; nothing where the build knows no such page. */
function aboutBlocks({ code, texts }: Language): Block[] {
  const url = onSite(adminsAddress(code));
  return url ? [{ kind: 'about', text: texts.message.about, url }] : [];
}

type Say = (sentence: string, more?: Record<string, string>) => string;

function linkBlocks(
  { url, host, clientId, publisher }: NonNullable<MessageContent['link']>,
  say: Say,
  texts: Language['texts']['message'],
): Block[] {
  const known = { host, clientId, publisher: publisher ?? '' };
  return [
    { kind: 'link', text: say(texts.link), url },
    { kind: 'check', text: say(publisher ? texts.checkLink : texts.checkLinkUnnamed, known) },
  ];
}

/** What the link asks for; without a list of permissions it is everything the app has registered. */
function permissionBlock(scopes: readonly string[], language: Language, say: Say): Block {
  const texts = language.texts.message;
  if (scopes.length === 0) return { kind: 'permissions', text: say(texts.everything) };
  const lines = scopes.map((scope) => permissionLine(scope, language, say));
  return { kind: 'permissions', text: say(texts.permissions), lines };
}

/** A permission in a line: its name, what it allows, and what such an app usually wants it for. */
function permissionLine(scope: string, language: Language, say: Say) {
  const { name, allows, why } = describeScope(scope, language, 'microsoft');
  const usually = why && interpolate(language.texts.message.permissionWhy, { why: say(why) });
  return { label: name, text: [allows, usually].filter(Boolean).join(' ') };
}

/** The message with the sender's address, which only the sender can add. */
export function withSender(message: AdminMessage, address: string, language: Language): AdminMessage {
  const sender: Block = { kind: 'sender', text: interpolate(language.texts.message.sender, { address }) };
  return {
    ...message,
    blocks: message.blocks.flatMap((block) => (block.kind === 'thanks' ? [sender, block] : [block])),
  };
}

/** The whole message as plain text. */
export function messageText({ blocks, dir }: AdminMessage): string {
  return blocks.map((block) => blockText(block, dir)).join('\n\n');
}

function blockText({ kind, text, url, lines = [] }: Block, dir: AdminMessage['dir']): string {
  const marked = lines.map(({ label, text: said }, at) => {
    if (kind === 'steps') return `${at + 1}. ${said}`;
    const line = label && said ? `${label}: ${said}` : (label ?? said);
    return kind === 'permissions' ? `- ${line}` : line;
  });
  return plain([text, ...(url ? [url] : []), ...marked].join('\n'), dir);
}

/**
 * A sentence without the marks around menu names. Between words written from right to left a Latin name would lose
 * its question mark to the other side, so it stands in an isolate there (U+2068 … U+2069).
 */
function plain(sentence: string, dir: AdminMessage['dir']): string {
  const parts = sentence.split('**');
  if (dir === 'ltr') return parts.join('');
  return parts.map((part, at) => (at % 2 === 0 || isCopied(part) ? part : `\u2068${part}\u2069`)).join('');
}

/** Addresses, permissions, headers and codes: what is copied from a message must hold no unseen characters. */
function isCopied(name: string): boolean {
  return /^[\x21-\x7e]+$/.test(name) && /[-._:/=@\d]/.test(name);
}

/** Mail programs take about 2,000 characters of a `mailto:` address. */
const MAILTO_LIMIT = 1_900;

/** A `mailto:` address without a message. */
export function mailAddress(to: string): string {
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}`;
}

/** What a mail is never without. */
const ALWAYS: readonly BlockKind[] = ['greeting', 'need', 'link', 'sender', 'thanks'];

/** What else goes in while there is room, the most important first. */
const WHILE_ROOM: readonly BlockKind[] = [
  'facts',
  'check',
  'about',
  'steps',
  'role',
  'worked',
  'permissions',
  'fails',
  'takes',
];

/** The message as far as it fits into a mail address: whole blocks only, and the link in any case. */
export function forMail(message: AdminMessage, to = ''): AdminMessage {
  const only = (kinds: readonly BlockKind[]): AdminMessage => ({
    ...message,
    blocks: message.blocks.filter(({ kind }) => kinds.includes(kind)),
  });
  let kept = ALWAYS;
  for (const kind of WHILE_ROOM) {
    if (mailWith(only([...kept, kind]), to).length <= MAILTO_LIMIT) kept = [...kept, kind];
  }
  return only(kept);
}

/** The message as a `mailto:` address, shortened by {@link forMail}. */
export function mailto(message: AdminMessage, to = ''): string {
  return mailWith(forMail(message, to), to);
}

function mailWith(message: AdminMessage, to: string): string {
  const body = messageText(message).replaceAll('\n', '\r\n');
  return `${mailAddress(to)}?subject=${encode(message.subject)}&body=${encode(body)}`;
}

/** Percent-encodes a text for a mail address but for marks that a query may hold (RFC 3986): they are many. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%3A|%2F|%2C/g, decodeURIComponent);
}
