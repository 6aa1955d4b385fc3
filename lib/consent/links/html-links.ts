import { decodeEntities } from '../../evidence/html-entities';

/** A link in a text: its target, and what a reader sees of it. */
export interface FoundLink {
  target: string;
  /** What is shown for the link: its text and its tooltip; empty if only the address is shown. */
  shown: string[];
}

export interface HtmlParseResult {
  links: FoundLink[];
  /** Everything outside of links, as plain text. */
  rest: string;
  /** Whether the markup has scripts, event handlers or a base address, so that links may lead elsewhere. */
  runsScript: boolean;
}

/** Matches the start of a comment or of an element that occurs in mails, but no placeholder such as `<tenant-id>`. */
const HTML_ELEMENT =
  /<(?:\/?(?:a|area|base|b|body|br|button|center|div|em|font|form|h[1-6]|head|html|i|iframe|img|input|li|link|meta|ol|p|script|small|span|strong|style|svg|table|tbody|td|th|tr|u|ul)[\s/>]|!--)/i;
const TAG_NAME = /^\/?[a-z][a-z0-9:-]{0,20}(?=[\s/>])/i;
/** Matches the elements that do not separate words. */
const INLINE_ELEMENT = /^(?:a|b|em|font|i|small|span|strong|u)$/;
const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'background', 'poster', 'data', 'ping'];
/** Maximum length of a tag, in characters; a longer one is read as text. */
const MAX_TAG_LENGTH = 20_000;
/** Maximum number of unclosed tags; after one more the rest is read as text, so that the time stays linear. */
const MAX_BROKEN_TAGS = 20;

/** Whether a text holds HTML. */
export function isHtml(text: string): boolean {
  return HTML_ELEMENT.test(text);
}

/**
 * Finds the links in HTML, as a mail program would: their targets and what they show. Takes linear time and runs or loads
 * nothing; broken markup is read as text.
 */
export function readHtml(html: string): HtmlParseResult {
  const reader = new HtmlReader();
  let at = 0;
  let broken = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start < 0 || broken > MAX_BROKEN_TAGS) break;
    reader.text(html.slice(at, start));
    if (html.startsWith('<!--', start)) {
      const end = html.indexOf('-->', start);
      reader.comment(html.slice(start + 4, end < 0 ? html.length : end));
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = TAG_NAME.exec(html.slice(start + 1, start + 24))?.[0];
    const end = name === undefined ? -1 : endOfTag(html, start);
    if (name === undefined || end < 0) {
      if (name !== undefined) broken++;
      reader.text('<');
      at = start + 1;
      continue;
    }
    reader.tag(name.toLowerCase(), html.slice(start + 1 + name.length, end));
    at = end + 1;
  }
  reader.text(html.slice(at));
  return reader.result();
}

/** Returns the position of the `>` that ends a tag, not one in quotes; -1 if there is none. */
function endOfTag(html: string, start: number): number {
  let quote = '';
  const last = Math.min(html.length, start + MAX_TAG_LENGTH);
  for (let at = start; at < last; at++) {
    const letter = html.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at;
  }
  return -1;
}

class HtmlReader {
  readonly #links: FoundLink[] = [];
  #rest = '';
  #runsScript = false;
  #open: { target: string; shown: string[]; text: string } | undefined;
  #isStyle = false;

  text(text: string): void {
    if (this.#isStyle) return;
    if (this.#open) this.#open.text += text;
    else this.#rest += text;
  }

  /** Reads a comment, which the reader of a mail does not see. */
  comment(text: string): void {
    this.#rest += `\n${text}\n`;
  }

  tag(name: string, attributes: string): void {
    if (name.endsWith('style')) this.#isStyle = name === 'style';
    if (name === 'script' || name === 'base') this.#runsScript = true;
    if (name === 'a' || name === '/a') this.#close();
    const plain = name.replace('/', '');
    if (!INLINE_ELEMENT.test(plain)) this.text('\n');
    if (name.startsWith('/')) return;
    const values = attributesOf(attributes);
    if ([...values.keys()].some((key) => /^on[a-z]|^srcdoc$/.test(key))) this.#runsScript = true;
    if (name === 'a') this.#start(values);
    else this.#attributeLinks(name, values);
  }

  #start(values: ReadonlyMap<string, string>): void {
    const target = values.get('href') ?? values.get('xlink:href');
    if (target === undefined) return;
    const shown = [values.get('title'), values.get('originalsrc')].filter((one) => one !== undefined);
    this.#open = { target, shown, text: '' };
  }

  #attributeLinks(name: string, values: ReadonlyMap<string, string>): void {
    for (const key of ADDRESS_ATTRIBUTES) {
      const target = values.get(key);
      if (target !== undefined) this.#links.push({ target, shown: [] });
    }
    const content = name === 'meta' ? values.get('content') : undefined;
    const target = content && /\burl\s?=\s?['"]?([^'"\s]+)/i.exec(content)?.[1];
    if (target) this.#links.push({ target, shown: [] });
  }

  #close(): void {
    if (!this.#open) return;
    const { target, shown, text } = this.#open;
    this.#open = undefined;
    this.#links.push({ target, shown: [decodeEntities(text), ...shown] });
    // A space keeps the words before and after it apart.
    this.#rest += ' ';
  }

  result(): HtmlParseResult {
    this.#close();
    return { links: this.#links, rest: decodeEntities(this.#rest), runsScript: this.#runsScript };
  }
}

/** Returns the attributes of a tag by lower-case name; of duplicates the first counts, as in a browser. */
function attributesOf(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(
    /([^\s=>"'/]+)(?:\s{0,20}=\s{0,20}("[^"]*"|'[^']*'|[^\s>"']+))?/g,
  )) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, decodeEntities(value.replace(/^["']|["']$/g, '')).trim());
  }
  return values;
}
