import { decodeEntities } from '../../evidence/html-entities';
import { type FoundLink, isHtml, readHtml } from './html-links';
import { type MarkupParseResult, takeMarkup } from './markup-links';

/** Maximum length of a text, in characters; the rest is not read. */
const MAX_TEXT_LENGTH = 65_536;

/** What a permission looks like where somebody put blanks between them instead of `+` or `%20`. */
const AFTER_BLANK =
  /[ \t](?=(?:https:\/\/graph\.|openid|profile|email|offline_access|[A-Z][A-Za-z]{1,40}\.[A-Z]))/g;

/** Marks that turn the direction of the letters after them (U+202D, U+202E): what is seen is not what is there. */
const OVERRIDE = /[\u202d\u202e]/;

/**
 * An address as it is written, or as a program has made it harmless or encoded it: with its scheme, with a host and a
 * path, or with `www.`.
 */
const BARE =
  /(?:h(?:tt|xx)ps?:(?:[\\/]{1,3}|(?=[a-z0-9-]{1,63}\.[a-z]))|h(?:tt|xx)ps?\/\/|https?%3A%2F%2F|(?<![\w+.-])(?:[a-z][a-z0-9+.-]{1,15}:\/\/|javascript:|vbscript:|data:[a-z]{1,20}\/[a-z]))[^\s"<>`|]*|(?<![\w@.:/%=&?+-])[a-z0-9][a-z0-9.-]{2,253}\/[^\s"<>`|]*|(?<![\w@.:/-])www\.[a-z0-9.-]{3,253}/gi;
/** What can be the name of a host by itself, of which some programs make a link. */
const NAME = /(?<![\w@.:/%=&?+-])[a-z0-9][a-z0-9.-]{2,253}(?![\w/@-])/gi;
/** How a name in the internet ends. */
const TOP_LEVEL = /[a-z0-9-]\.[a-z]{2,24}$/i;

export interface FoundLinks {
  links: FoundLink[];
  /** Names of hosts that stand in the text without being an address. */
  names: string[];
  /** The text runs a script. */
  active: boolean;
  /** The text turns the direction of letters. */
  overridden: boolean;
  /** The text is longer than what was read of it. */
  cut: boolean;
}

/**
 * Finds every link in a pasted text: bare addresses, those that a mail program writes after the text they hide behind
 * (`shown <target>`), those of Markdown, chats, word processors and HTML. Takes linear time.
 */
export function findLinks(input: string): FoundLinks {
  const text = unfolded(input.slice(0, MAX_TEXT_LENGTH));
  const html = isHtml(text) ? readHtml(text) : undefined;
  const { links, rest } = readPlain(html ? html.rest : decodeEntities(withoutQuoteMarks(text)));
  return {
    links: [...(html?.links ?? []), ...links],
    names: namesIn(rest),
    active: html?.active ?? false,
    overridden: OVERRIDE.test(text),
    cut: input.length > MAX_TEXT_LENGTH,
  };
}

/** The text as it was before it was sent: mail encoding (RFC 2045, quoted-printable) cuts lines and replaces characters. */
function unfolded(input: string): string {
  const text = input.replaceAll('\r\n', '\n').replace(/\\u0026/gi, '&');
  if (!text.includes('=3D') || !/=\n|quoted-printable/i.test(text)) return text;
  return text.replaceAll('=\n', '').replace(/(?:=[0-9A-F]{2})+/g, (run) => {
    const bytes = run.split('=').slice(1);
    return new TextDecoder().decode(Uint8Array.from(bytes, (hex) => Number.parseInt(hex, 16)));
  });
}

/** A text without the marks before the lines of a quoted mail. */
function withoutQuoteMarks(text: string): string {
  return text.replace(/^[ \t]{0,8}(?:>[ \t]?){1,20}/gm, '');
}

/** Lines without the blanks around them; one that begins with parameters goes on with the address before it. */
function joined(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const plain = lines
    .filter(Boolean)
    .join('\n')
    .replaceAll(/\n(?=[?&])/g, '')
    // In angle brackets a line break is not part of the address (RFC 3986, appendix C).
    .replace(/<h(?:tt|xx)ps?:[^<>]{1,8000}>/gi, (bracket) => bracket.replaceAll('\n', ''))
    .replace(/([/=])<([a-z][a-z _-]{1,30})>/gi, '$1{$2}');
  return trimmed(plain);
}

/** A text without what cannot be seen at its ends, as word processors leave it there. */
function trimmed(text: string): string {
  return withoutEnd(text.replace(/^[\p{Cf}\s]+/u, ''), /[\p{Cf}\s]/u);
}

/** A text without the letters of a kind at its end; a pattern for all of them at once would take its time. */
function withoutEnd(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function readPlain(input: string): MarkupParseResult {
  const text = joined(input);
  if (addressesIn(text)[0] === text) return { links: [{ target: withoutProse(text), shown: [] }], rest: '' };
  const spaced = /^https?:\/\/[^\s?]*\?[^\n<>"]*$/i.test(text) ? text.replace(AFTER_BLANK, '+') : text;
  const marked = takeMarkup(spaced);
  const { links, rest } = takeBrackets(marked.rest);
  const bare: FoundLink[] = [];
  const left = rest.replace(BARE, (found) => {
    if (!isAddress(found)) return found;
    bare.push({ target: endOf(found), shown: [] });
    return ' ';
  });
  return { links: [...marked.links, ...links, ...bare], rest: left };
}

/** Outlook and other programs write a link as `shown <target>` where there is no markup. */
function takeBrackets(text: string): MarkupParseResult {
  const links: FoundLink[] = [];
  let rest = '';
  let last = 0;
  for (const found of text.matchAll(/<(?:url:)?((?:[a-z][a-z0-9+.-]{1,20}:|\/\/)[^<>\n]*)>/gi)) {
    const before = text.slice(last, found.index).trimEnd();
    let start = before.length;
    while (start > 0 && /\S/.test(before.charAt(start - 1))) start--;
    const shown = addressIn(before.slice(start));
    links.push({ target: found[1] ?? '', shown: shown ? [shown] : [] });
    rest += shown ? before.slice(0, start) : before;
    rest += '\n';
    last = found.index + found[0].length;
  }
  return { links, rest: rest + text.slice(last) };
}

/** The address in what a reader sees of a link; nothing where the link shows words. */
export function addressIn(shown: string): string | undefined {
  const text = shown.trim();
  const [found] = addressesIn(text);
  if (found) return endOf(found);
  return namesIn(text)[0] === text ? text : undefined;
}

function addressesIn(text: string): string[] {
  return (text.match(BARE) ?? []).filter(isAddress);
}

/** Whether something is an address: without a scheme it must begin with the name of a host. */
function isAddress(found: string): boolean {
  return /^[a-z][a-z0-9+.-]*(?::|%3A|\/\/)/i.test(found) || TOP_LEVEL.test(found.split('/')[0] ?? '');
}

function namesIn(text: string): string[] {
  return (text.match(NAME) ?? [])
    .map((name) => name.replace(/\.$/, ''))
    .filter((name) => TOP_LEVEL.test(name));
}

/** An address without what closes the sentence or the bracket around it; three dots stay, since they tell of a cut. */
function endOf(found: string): string {
  const address = withoutProse(found);
  return address.endsWith('...') ? address : withoutEnd(address, /[.,;:!)\]'>*\p{Cf}]/u);
}

/** An address up to the first letter that it would encode, unless it plainly goes on after that. */
function withoutProse(found: string): string {
  const host = /^(?:[a-z]+:[\\/]{0,3}|[a-z]+\/\/)?[^/?#\\]*/i.exec(found)?.[0].length ?? 0;
  const foreign = found.slice(host).search(/[^\p{ASCII}\p{Cf}…]/u);
  if (foreign < 0 || /[&=?%]/.test(found.slice(host + foreign))) return found;
  return found.slice(0, host + foreign);
}
