import { codeToken, makeToken } from './token';

/** Matches an SMTP reply code with its enhanced status (RFC 3463): `535 5.7.8`, `550-5.4.5`, `(535, b'5.7.8`, `#550 5.7.60`. */
const SMTP_REPLY = /(?<![\w.])([45]\d\d)(?:[ -]|, ?b?["'])[#<]?([45](?:\.\d{1,3}){2})(?!\.?\d)/g;
/** Matches a refusal of an IMAP or POP server: its status, response code if any (RFC 5530, 2449, 3206), and text. */
const IMAP_OR_POP_REFUSAL =
  /(?<![\w-])(NO|BAD|BYE|-ERR)\b ?(?:\[([A-Z/-]{3,24})(?: [^\]\n]{0,300})?\] ?)?(?=([^\n]{0,100}))/g;
/** Vendors of mail servers, by the names of the servers. */
const SERVER_PATTERNS = [
  ['google', /gsmtp|(?:imap|smtp)\.gmail\.com/i],
  ['microsoft', /\.prod\.outlook\.com|office365\.com/i],
] as const;

/**
 * A reply with which a mail server refuses something. The codes are written as in tokens, with `-` for a slash. For IMAP
 * and POP it includes the status (`NO`) and the text behind the code.
 */
type Reply = readonly [
  protocol: 'smtp' | 'imap' | 'pop',
  codes: string[],
  status?: string | undefined,
  text?: string | undefined,
];

/** Returns the replies of mail servers that a text quotes. */
export function findReplies(text: string): Reply[] {
  return [
    ...Array.from(text.matchAll(SMTP_REPLY), ([, ...codes]): Reply => ['smtp', codes]),
    ...Array.from(
      text.matchAll(IMAP_OR_POP_REFUSAL),
      ([, status, code, words]): Reply => [
        status === '-ERR' ? 'pop' : 'imap',
        code ? [code.replace('/', '-')] : [],
        status,
        words,
      ],
    ),
  ];
}

/** Returns the vendors whose mail servers a text names. */
export function findServerVendors(text: string): string[] {
  return SERVER_PATTERNS.flatMap(([vendor, pattern]) => (pattern.test(text) ? vendor : []));
}

/** Matches part of every reply: a cheap test that rules out most texts of a page. */
const POSSIBLE_REPLY = /NO|B[AY]|ERR|[45]\d\d[ ,-]/;

/** Returns tokens of the mail servers' replies that a page quotes: their codes, and the vendors of the servers. */
export function replyTokens(text: string): string[] {
  if (!POSSIBLE_REPLY.test(text)) return [];
  const found = findReplies(text).flatMap(([protocol, codes]) =>
    codes.map((code) => codeToken(protocol, code)),
  );
  return found.length
    ? [...found, ...findServerVendors(text).map((vendor) => makeToken('named', vendor))]
    : found;
}
