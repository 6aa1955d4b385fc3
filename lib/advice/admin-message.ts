/** The parts of a message, each of which stands for itself. */
export type BlockKind =
  | 'greeting'
  | 'need'
  | 'app'
  | 'link'
  | 'check'
  | 'after'
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
  /** The lines stand in one, behind the text: a page lays them out, since a time turns round among Arabic words. */
  inOneLine?: true;
  /** Stands right below a block of this kind, without an empty line. */
  closeTo?: BlockKind;
}

/** A message as data: the text to copy, the mail and the page to print are made of the same blocks. */
export interface AdminMessage {
  lang: string;
  dir: 'ltr' | 'rtl';
  subject: string;
  blocks: Block[];
}

/** The whole message as plain text. */
export function messageText({ blocks, dir }: AdminMessage): string {
  return blocks
    .map((block, at) => {
      const before = blocks[at - 1]?.kind;
      const gap = before === undefined ? '' : block.closeTo === before ? '\n' : '\n\n';
      return gap + blockText(block, dir);
    })
    .join('');
}

function blockText({ kind, text, url, lines = [], inOneLine }: Block, dir: AdminMessage['dir']): string {
  if (inOneLine) {
    const line = lines.map(({ label = '', text: said }) => `${label} ${said}`.trim()).join(' · ');
    return plain(`${text} ${line}`, dir);
  }
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
export function plain(sentence: string, dir: AdminMessage['dir']): string {
  const parts = sentence.split('**');
  if (dir === 'ltr') return parts.join('');
  return parts.map((part, at) => (at % 2 === 0 || isCopied(part) ? part : `\u2068${part}\u2069`)).join('');
}

/** An identifier set apart, so that it can be seen and is not turned round among words from right to left. */
export function inBold(identifier: string): string {
  return `**${identifier}**`;
}

/** Addresses, permissions, headers and codes: what is copied from a message must hold no unseen characters. */
function isCopied(name: string): boolean {
  return /^[\x21-\x7e]+$/.test(name) && /[-._:/=@\d]/.test(name);
}

/** What a message is never without. */
const ALWAYS: readonly BlockKind[] = ['greeting', 'need', 'app', 'link', 'sender', 'thanks'];

/** What else goes in while there is room, the most important first. */
const WHILE_ROOM: readonly BlockKind[] = [
  'check',
  'steps',
  'facts',
  'after',
  'takes',
  'about',
  'worked',
  'permissions',
  'fails',
];

/** The message as far as it fits: whole blocks only, and the link in any case. The one way in which one is made shorter. */
export function keepWhile(message: AdminMessage, fits: (message: AdminMessage) => boolean): AdminMessage {
  const only = (kinds: readonly BlockKind[]): AdminMessage => ({
    ...message,
    blocks: message.blocks.filter(({ kind }) => kinds.includes(kind)),
  });
  let kept = ALWAYS;
  for (const kind of WHILE_ROOM) if (fits(only([...kept, kind]))) kept = [...kept, kind];
  return only(kept);
}

/** Maximum number of lines of a short message. */
const MAX_SHORT_LINES = 20;

/** Whether a message is as short as one is by default. */
export function isShort(message: AdminMessage): boolean {
  return messageText(message).split('\n').length <= MAX_SHORT_LINES;
}

/** Maximum length of a `mailto:` address, in characters; mail programs take about 2,000. */
const MAX_MAILTO_LENGTH = 1_900;

/** A `mailto:` address without a message. */
export function mailAddress(to: string): string {
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}`;
}

/** The message as far as it fits into a mail address. */
export function forMail(message: AdminMessage, to = ''): AdminMessage {
  return keepWhile(message, (shorter) => mailWith(shorter, to).length <= MAX_MAILTO_LENGTH);
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
