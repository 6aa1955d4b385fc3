import { decodeEntities } from '../../evidence/html-entities';
import { type FoundLink, isHtml, readHtml } from './html-links';
import { type MarkupParseResult, takeMarkup } from './markup-links';

/** Maximum length of a text, in characters; the rest is not read. */
const MAX_TEXT_LENGTH = 65_536;

/** Matches a space before a permission, where a link has spaces instead of `+` or `%20`. */
const SPACE_BEFORE_SCOPE =
  /[ \t](?=(?:https:\/\/graph\.|openid|profile|email|offline_access|[A-Z][A-Za-z]{1,40}\.[A-Z]))/g;

/** Matches the marks that override the direction of text (U+202D, U+202E), so that it reads as something else. */
const BIDI_OVERRIDE = /[\u202d\u202e]/;

/**
 * Matches an address with a scheme, with a host and a path, or with `www.`; also one that a program has defused (`hxxp:`)
 * or percent-encoded.
 */
const BARE_ADDRESS =
  /(?:h(?:tt|xx)ps?:(?:[\\/]{1,3}|(?=[a-z0-9-]{1,63}\.[a-z]))|h(?:tt|xx)ps?\/\/|https?%3A%2F%2F|(?<![\w+.-])(?:[a-z][a-z0-9+.-]{1,15}:\/\/|javascript:|vbscript:|data:[a-z]{1,20}\/[a-z]))[^\s"<>`|]*|(?<![\w@.:/%=&?+-])[a-z0-9][a-z0-9.-]{2,253}\/[^\s"<>`|]*|(?<![\w@.:/-])www\.[a-z0-9.-]{3,253}/gi;
/** Matches what may be the name of a host on its own; some programs make a link of it. */
const HOST_NAME = /(?<![\w@.:/%=&?+-])[a-z0-9][a-z0-9.-]{2,253}(?![\w/@-])/gi;
/** Matches the end of a host name: a dot and a top-level domain. */
const TOP_LEVEL_DOMAIN = /[a-z0-9-]\.[a-z]{2,24}$/i;

export interface FoundLinks {
  links: FoundLink[];
  /** Host names in the text that are not part of an address. */
  hostNames: string[];
  /** Whether the text runs a script. */
  runsScript: boolean;
  /** Whether the text overrides the direction of letters. */
  hasBidiOverride: boolean;
  /** Whether the text is longer than what was read of it. */
  isTruncated: boolean;
}

/**
 * Finds every link in a pasted text: bare addresses, links that a mail program writes as `shown <target>`, and links of
 * Markdown, chats, word processors and HTML. Takes linear time.
 */
export function findLinks(input: string): FoundLinks {
  const text = decodeMail(input.slice(0, MAX_TEXT_LENGTH));
  const html = isHtml(text) ? readHtml(text) : undefined;
  const { links, rest } = readPlainText(html ? html.rest : decodeEntities(withoutQuoteMarks(text)));
  return {
    links: [...(html?.links ?? []), ...links],
    hostNames: hostNamesIn(rest),
    runsScript: html?.runsScript ?? false,
    hasBidiOverride: BIDI_OVERRIDE.test(text),
    isTruncated: input.length > MAX_TEXT_LENGTH,
  };
}

/** Decodes quoted-printable mail (RFC 2045), which cuts lines and replaces characters. */
function decodeMail(input: string): string {
  const text = input.replaceAll('\r\n', '\n').replace(/\\u0026/gi, '&');
  if (!text.includes('=3D') || !/=\n|quoted-printable/i.test(text)) return text;
  return text.replaceAll('=\n', '').replace(/(?:=[0-9A-F]{2})+/g, (run) => {
    const bytes = run.split('=').slice(1);
    return new TextDecoder().decode(Uint8Array.from(bytes, (hex) => Number.parseInt(hex, 16)));
  });
}

/** Removes the quote marks at the starts of lines of a quoted mail. */
function withoutQuoteMarks(text: string): string {
  return text.replace(/^[ \t]{0,8}(?:>[ \t]?){1,20}/gm, '');
}

/** Trims the lines and joins an address with a next line that begins with parameters. */
function joinLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const plain = lines
    .filter(Boolean)
    .join('\n')
    .replaceAll(/\n(?=[?&])/g, '')
    // In angle brackets a line break is not part of the address (RFC 3986, appendix C).
    .replace(/<h(?:tt|xx)ps?:[^<>]{1,8000}>/gi, (bracket) => bracket.replaceAll('\n', ''))
    .replace(/([/=])<([a-z][a-z _-]{1,30})>/gi, '$1{$2}');
  return trimInvisible(plain);
}

/** Removes invisible characters, which word processors leave, from both ends of a text. */
function trimInvisible(text: string): string {
  return trimEndOf(text.replace(/^[\p{Cf}\s]+/u, ''), /[\p{Cf}\s]/u);
}

/** Removes characters of a kind from the end of a text; one pattern for all of them would be slow. */
function trimEndOf(text: string, kind: RegExp): string {
  let end = text.length;
  while (end > 0 && kind.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function readPlainText(input: string): MarkupParseResult {
  const text = joinLines(input);
  if (addressesIn(text)[0] === text) return { links: [{ target: withoutProse(text), shown: [] }], rest: '' };
  const spaced = /^https?:\/\/[^\s?]*\?[^\n<>"]*$/i.test(text) ? text.replace(SPACE_BEFORE_SCOPE, '+') : text;
  const markup = takeMarkup(spaced);
  const { links, rest } = takeBracketedLinks(markup.rest);
  const bare: FoundLink[] = [];
  const left = rest.replace(BARE_ADDRESS, (found) => {
    if (!isAddress(found)) return found;
    bare.push({ target: trimAddressEnd(found), shown: [] });
    return ' ';
  });
  return { links: [...markup.links, ...links, ...bare], rest: left };
}

/** Takes out links written as `shown <target>`, as Outlook and other programs do in plain text. */
function takeBracketedLinks(text: string): MarkupParseResult {
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

/** Returns the address that a link shows; undefined if it shows words. */
export function addressIn(shown: string): string | undefined {
  const text = shown.trim();
  const [found] = addressesIn(text);
  if (found) return trimAddressEnd(found);
  return hostNamesIn(text)[0] === text ? text : undefined;
}

function addressesIn(text: string): string[] {
  return (text.match(BARE_ADDRESS) ?? []).filter(isAddress);
}

/** Whether a match is an address: it has a scheme, or begins with a host name. */
function isAddress(found: string): boolean {
  return /^[a-z][a-z0-9+.-]*(?::|%3A|\/\/)/i.test(found) || TOP_LEVEL_DOMAIN.test(found.split('/')[0] ?? '');
}

function hostNamesIn(text: string): string[] {
  return (text.match(HOST_NAME) ?? [])
    .map((name) => name.replace(/\.$/, ''))
    .filter((name) => TOP_LEVEL_DOMAIN.test(name));
}

/** Removes punctuation that closes the sentence or bracket around an address; three dots stay: they mean truncation. */
function trimAddressEnd(found: string): string {
  const address = withoutProse(found);
  return address.endsWith('...') ? address : trimEndOf(address, /[.,;:!)\]'>*\p{Cf}]/u);
}

/** Cuts an address at the first character that it would have to encode, unless parameters or escapes follow. */
function withoutProse(found: string): string {
  const host = /^(?:[a-z]+:[\\/]{0,3}|[a-z]+\/\/)?[^/?#\\]*/i.exec(found)?.[0].length ?? 0;
  const foreign = found.slice(host).search(/[^\p{ASCII}\p{Cf}…]/u);
  if (foreign < 0 || /[&=?%]/.test(found.slice(host + foreign))) return found;
  return found.slice(0, host + foreign);
}
