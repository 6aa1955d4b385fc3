/**
 * The grammar of a token, the short plain string that evidence and rules consist of: `kind:value`. A page reports its
 * phrases as `heading#<key>` or `text#<key>`, where the key stands for a phrase (phrases.ts).
 */

/** Where tokens of a kind may come from. */
type Origin =
  /** From pages and from pasted text. */
  | 'page'
  /** From pages as `kind#<key>`, from pasted text as the phrase itself. */
  | 'words'
  /** Only from pasted text. */
  | 'pasted'
  /** Only from the extension itself. */
  | 'own';

/**
 * All kinds of tokens, from the most specific to the least. Codes written by machines weigh more than words written for
 * people. A kind of weight 0 is no evidence by itself.
 */
export const TOKEN_KINDS = {
  code: { weight: 6, origin: 'page' },
  param: { weight: 5, origin: 'page' },
  page: { weight: 4, origin: 'page' },
  path: { weight: 4, origin: 'page' },
  dom: { weight: 3, origin: 'page' },
  /** Something that earlier pages of the same sign-in showed. */
  flow: { weight: 3, origin: 'own' },
  heading: { weight: 2, origin: 'words' },
  /** A known message that a text quotes without its number. */
  sentence: { weight: 2, origin: 'pasted' },
  text: { weight: 1, origin: 'words' },
  /** A vendor that a text names, or a mail server that a page quotes. */
  named: { weight: 0, origin: 'page' },
  site: { weight: 0, origin: 'own' },
} as const satisfies Record<string, { weight: number; origin: Origin }>;

export type TokenKind = keyof typeof TOKEN_KINDS;

/** Least weight of a token that makes a diagnosis certain. */
export const CERTAIN_WEIGHT = TOKEN_KINDS.param.weight;

/** Greatest weight of a token that rests on words alone. */
export const WORDS_WEIGHT = TOKEN_KINDS.heading.weight;

/** Prefix of Microsoft's code numbers. */
const MICROSOFT_CODE = 'AADSTS';

/** Makes a token. */
export function makeToken(kind: TokenKind, value: string): string {
  return `${kind}:${value}`;
}

/** Splits a token into kind and value; returns undefined if it is no `kind:value`. */
export function parseToken(token: string): { kind: TokenKind; value: string } | undefined {
  const colon = token.indexOf(':');
  const kind = token.slice(0, Math.max(0, colon));
  return Object.hasOwn(TOKEN_KINDS, kind)
    ? { kind: kind as TokenKind, value: token.slice(colon + 1) }
    : undefined;
}

/** Whether a token is of a given kind. */
export function isKind(token: string, kind: TokenKind): boolean {
  return token.startsWith(`${kind}:`);
}

/** Returns the value of a token of a given kind; undefined for one of another kind. */
export function tokenValue(token: string, kind: TokenKind): string | undefined {
  return isKind(token, kind) ? token.slice(kind.length + 1) : undefined;
}

/** Returns the weight of a token in a diagnosis; 0 for a string that is no token. */
export function weightOf(token: string): number {
  const kind = parseToken(token)?.kind;
  return kind ? TOKEN_KINDS[kind].weight : 0;
}

/** Returns the phrase of a rule's `heading:` or `text:` token. */
export function phraseOf(token: string): string | undefined {
  const parsed = parseToken(token);
  return parsed && TOKEN_KINDS[parsed.kind].origin === 'words' ? parsed.value : undefined;
}

/** Makes the token with which a page reports a phrase. */
export function makePhraseToken(prominent: boolean, key: string): string {
  return `${prominent ? 'heading' : 'text'}#${key}`;
}

const PHRASE_TOKEN = /^(heading|text)#([=<>][A-Za-z0-9_-]{6})$/;

/** Parses the token of a phrase on a page: the phrase's key, and whether it was prominent. */
export function parsePhraseToken(token: string): { prominent: boolean; key: string } | undefined {
  const [, place, key] = PHRASE_TOKEN.exec(token) ?? [];
  return key ? { prominent: place === 'heading', key } : undefined;
}

/** Returns a Microsoft code (`AADSTS50105`) from its number. */
export function microsoftCode(number: string): string {
  return MICROSOFT_CODE + number;
}

/** Makes the token of a Microsoft code from its number. */
export function microsoftToken(number: string): string {
  return makeToken('code', MICROSOFT_CODE + number);
}

/** Returns the number of a Microsoft code, from its token (`code:AADSTS50105`) or the code itself (`AADSTS50105`). */
export function microsoftNumber(tokenOrCode: string): string | undefined {
  return /^(?:code:)?AADSTS(\d+)$/.exec(tokenOrCode)?.[1];
}

/** Makes the token of a code of any other vendor: `code:<vendor>/<code>`. */
export function codeToken(vendor: string, code: string): string {
  return makeToken('code', `${vendor}/${code}`);
}

/** Makes the token that stands for any code of a vendor. */
export function anyCodeToken(vendor: string): string {
  return codeToken(vendor, 'any');
}

/** Returns the vendor of a code token: the word before its slash, or `microsoft` for a numbered code. */
export function vendorOfCode(token: string): string | undefined {
  return microsoftNumber(token) ? 'microsoft' : /^code:([a-z-]+)\//.exec(token)?.[1];
}

/** Returns the code of a token as the vendor writes it; undefined if the token names no single code. */
export function codeOf(token: string): string | undefined {
  // A name such as `login-refused` is Signpost's own, for a refusal without a code.
  if (!isKind(token, 'code') || token.endsWith('/any') || token.endsWith('-refused')) return undefined;
  return token.slice('code:'.length).replace(/^[a-z-]+\//, '');
}

const PAGE_VALUE = /^[A-Za-z0-9/_.=-]{1,120}$/;

/** Whether a page may report this token: the key of a phrase, or a kind of origin `page` with a short ASCII value. */
export function isPageToken(token: string): boolean {
  const parsed = parseToken(token);
  if (!parsed) return PHRASE_TOKEN.test(token);
  return TOKEN_KINDS[parsed.kind].origin === 'page' && PAGE_VALUE.test(parsed.value);
}

/** Whether a rule may look for this token: any kind with a non-empty value on one line. */
export function isRuleToken(token: string): boolean {
  return /^\S.*$/.test(parseToken(token)?.value ?? '');
}
