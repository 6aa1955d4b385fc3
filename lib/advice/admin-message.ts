import { withoutMarks } from '../i18n/without-marks';

/** The kinds of blocks; each can be left out without harm to the others. */
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

/** One part of a message: a paragraph, or a heading with lines below it. Menu names are enclosed in `**`. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** An address on a line of its own. */
  url?: string;
  /** Lines below the text; permissions and facts have labels, steps have none. */
  lines?: { label?: string; text: string }[];
  /** Puts the lines after the text, in one line. Pages lay them out themselves: Arabic text would reorder a time. */
  inOneLine?: true;
  /** Leaves out the empty line above if the block before is of this kind. */
  closeTo?: BlockKind;
}

/** A message as data, from which the text to copy, the mail and the page to print are made. */
export interface AdminMessage {
  lang: string;
  dir: 'ltr' | 'rtl';
  subject: string;
  blocks: Block[];
}

/** Returns the whole message as plain text. */
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
    const line = lines.map(({ label = '', text: value }) => `${label} ${value}`.trim()).join(' · ');
    return withoutMarks(`${text} ${line}`, dir);
  }
  const marked = lines.map(({ label, text: value }, at) => {
    if (kind === 'steps') return `${at + 1}. ${value}`;
    const line = label && value ? `${label}: ${value}` : (label ?? value);
    return kind === 'permissions' ? `- ${line}` : line;
  });
  return withoutMarks([text, ...(url ? [url] : []), ...marked].join('\n'), dir);
}

/** Marks an identifier, so that it stands out and is not reordered in right-to-left text. */
export function inBold(identifier: string): string {
  return `**${identifier}**`;
}

/** Blocks that a message always keeps. */
const REQUIRED_BLOCKS: readonly BlockKind[] = ['greeting', 'need', 'app', 'link', 'sender', 'thanks'];

/** Blocks that a message keeps while there is room, the most important first. */
const OPTIONAL_BLOCKS: readonly BlockKind[] = [
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

/** Shortens a message by whole blocks until it fits. The link always stays. Nothing else shortens messages. */
export function shortenToFit(message: AdminMessage, fits: (message: AdminMessage) => boolean): AdminMessage {
  const only = (kinds: readonly BlockKind[]): AdminMessage => ({
    ...message,
    blocks: message.blocks.filter(({ kind }) => kinds.includes(kind)),
  });
  let kept = REQUIRED_BLOCKS;
  for (const kind of OPTIONAL_BLOCKS) if (fits(only([...kept, kind]))) kept = [...kept, kind];
  return only(kept);
}

/** Maximum number of lines of a short message. */
const MAX_SHORT_LINES = 20;

/** Whether a message has at most the default number of lines. */
export function isShort(message: AdminMessage): boolean {
  return messageText(message).split('\n').length <= MAX_SHORT_LINES;
}

/** Maximum length of a `mailto:` address, in characters; mail programs take about 2,000. */
const MAX_MAILTO_LENGTH = 1_900;

/** Returns a `mailto:` address without a message. */
export function mailAddress(to: string): string {
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}`;
}

/** Shortens a message until it fits into a `mailto:` address. */
export function shortenForMail(message: AdminMessage, to = ''): AdminMessage {
  return shortenToFit(message, (shorter) => toMailto(shorter, to).length <= MAX_MAILTO_LENGTH);
}

/** Returns the message as a `mailto:` address, shortened by {@link shortenForMail}. */
export function mailto(message: AdminMessage, to = ''): string {
  return toMailto(shortenForMail(message, to), to);
}

function toMailto(message: AdminMessage, to: string): string {
  const body = messageText(message).replaceAll('\n', '\r\n');
  return `${mailAddress(to)}?subject=${encodeQueryValue(message.subject)}&body=${encodeQueryValue(body)}`;
}

/** Percent-encodes a query value, except the frequent `:`, `/` and `,`, which a query may hold (RFC 3986). */
function encodeQueryValue(text: string): string {
  return encodeURIComponent(text).replace(/%3A|%2F|%2C/g, decodeURIComponent);
}
