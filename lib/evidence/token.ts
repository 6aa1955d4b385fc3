/**
 * The grammar of a token, the small plain string in which evidence and rules speak: `kind:value`. A page reports what
 * its words say as `heading#<key>` or `text#<key>`, where the key stands for a phrase (phrases.ts).
 */

/** Who may put a kind of token into evidence. */
type Origin =
  /** A page, and whatever else is read. */
  | 'page'
  /** A page as the key of a phrase, a pasted text as the phrase itself. */
  | 'words'
  /** Only a text that somebody pasted. */
  | 'pasted'
  /** Only the extension itself. */
  | 'own';

/**
 * Every kind, from the most specific to the least: what a machine wrote weighs more than what a person reads. A kind
 * without weight says nothing by itself.
 */
export const TOKEN_KINDS = {
  code: { weight: 6, origin: 'page' },
  param: { weight: 5, origin: 'page' },
  page: { weight: 4, origin: 'page' },
  path: { weight: 4, origin: 'page' },
  dom: { weight: 3, origin: 'page' },
  /** What earlier pages of a sign-in showed. */
  flow: { weight: 3, origin: 'own' },
  heading: { weight: 2, origin: 'words' },
  /** A known message that a text repeats without its number. */
  sentence: { weight: 2, origin: 'pasted' },
  text: { weight: 1, origin: 'words' },
  /** A vendor that a text names, or a mail server that a page quotes. */
  named: { weight: 0, origin: 'page' },
  site: { weight: 0, origin: 'own' },
} as const satisfies Record<string, { weight: number; origin: Origin }>;

export type TokenKind = keyof typeof TOKEN_KINDS;

/** The lightest token that a machine wrote on purpose: a diagnosis that rests on it is certain. */
export const CERTAIN_WEIGHT = TOKEN_KINDS.param.weight;

/** The heaviest token that is only words. */
export const WORDS_WEIGHT = TOKEN_KINDS.heading.weight;

/** What a token begins with that has the number of one of Microsoft's codes behind it. */
const MICROSOFT_CODE = 'AADSTS';

/** The token of a kind with a value. */
export function makeToken(kind: TokenKind, value: string): string {
  return `${kind}:${value}`;
}

/** A token's kind and value; nothing where it is no `kind:value`. */
export function parseToken(token: string): { kind: TokenKind; value: string } | undefined {
  const colon = token.indexOf(':');
  const kind = token.slice(0, Math.max(0, colon));
  return Object.hasOwn(TOKEN_KINDS, kind)
    ? { kind: kind as TokenKind, value: token.slice(colon + 1) }
    : undefined;
}

/** Whether a token is of a kind. */
export function isKind(token: string, kind: TokenKind): boolean {
  return token.startsWith(`${kind}:`);
}

/** How much a token weighs in a diagnosis. */
export function weightOf(token: string): number {
  const kind = parseToken(token)?.kind;
  return kind ? TOKEN_KINDS[kind].weight : 0;
}

/** The phrase that a rule looks for with this token, if it looks for one. */
export function phraseOf(token: string): string | undefined {
  const parsed = parseToken(token);
  return parsed && TOKEN_KINDS[parsed.kind].origin === 'words' ? parsed.value : undefined;
}

/** The token of a phrase's key that stands on a page. */
export function makePhraseToken(prominent: boolean, key: string): string {
  return `${prominent ? 'heading' : 'text'}#${key}`;
}

const PHRASE_TOKEN = /^(heading|text)#([=<>][A-Za-z0-9_-]{6})$/;

/** What a page's token says of its words: the phrase's key, and whether it was prominent. */
export function parsePhraseToken(token: string): { prominent: boolean; key: string } | undefined {
  const [, place, key] = PHRASE_TOKEN.exec(token) ?? [];
  return key ? { prominent: place === 'heading', key } : undefined;
}

/** The token of one of Microsoft's codes, by its number without the letters. */
export function microsoftToken(number: string): string {
  return makeToken('code', MICROSOFT_CODE + number);
}

/** The number of one of Microsoft's codes, from its token or from the code as a person writes it. */
export function microsoftNumber(tokenOrCode: string): string | undefined {
  return /^(?:code:)?AADSTS(\d+)$/.exec(tokenOrCode)?.[1];
}

/** The token of a code of anybody else, whose name stands before it. */
export function codeToken(vendor: string, code: string): string {
  return makeToken('code', `${vendor}/${code}`);
}

/** The token that stands for any code of a vendor. */
export function anyCodeToken(vendor: string): string {
  return codeToken(vendor, 'any');
}

/** The vendor whose code a token is: the word before its slash, and `microsoft` for its numbered ones. */
export function vendorOfCode(token: string): string | undefined {
  return microsoftNumber(token) ? 'microsoft' : /^code:([a-z-]+)\//.exec(token)?.[1];
}

/** A code as a person would write it, from its token; nothing where the token names no single code. */
export function codeOf(token: string): string | undefined {
  // `login-refused`: a name of our own for a refusal without a code.
  if (!isKind(token, 'code') || token.endsWith('/any') || token.endsWith('-refused')) return undefined;
  return token.slice('code:'.length).replace(/^[a-z-]+\//, '');
}

const PAGE_VALUE = /^[A-Za-z0-9/_.=-]{1,120}$/;

/** Whether a page may report this token: a kind it can know and a short value without control characters. */
export function isPageToken(token: string): boolean {
  const parsed = parseToken(token);
  if (!parsed) return PHRASE_TOKEN.test(token);
  return TOKEN_KINDS[parsed.kind].origin === 'page' && PAGE_VALUE.test(parsed.value);
}

/** Whether a rule may look for this token: any kind, and a value on one line. */
export function isRuleToken(token: string): boolean {
  return /^\S.*$/.test(parseToken(token)?.value ?? '');
}
