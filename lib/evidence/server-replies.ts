import { codeToken, makeToken } from './token';

/** SMTP's number with its enhanced status (RFC 3463): `535 5.7.8`, `550-5.4.5`, `(535, b'5.7.8`, `#550 5.7.60`. */
const SMTP = /(?<![\w.])([45]\d\d)(?:[ -]|, ?b?["'])[#<]?([45](?:\.\d{1,3}){2})(?!\.?\d)/g;
/** What IMAP and POP servers refuse: the response code, if there is one (RFC 5530, 2449, 3206), and their words. */
const REFUSAL =
  /(?<![\w-])(NO|BAD|BYE|-ERR)\b ?(?:\[([A-Z/-]{3,24})(?: [^\]\n]{0,300})?\] ?)?(?=([^\n]{0,100}))/g;
/** Whose mail server it is, by its name. */
const SERVERS = [
  ['google', /gsmtp|(?:imap|smtp)\.gmail\.com/i],
  ['microsoft', /\.prod\.outlook\.com|office365\.com/i],
] as const;

/**
 * An answer with which a mail server refuses something: the codes as tokens write them, without a slash; for IMAP and POP
 * the answer itself (`NO`) and what is said behind the code.
 */
type Reply = readonly [
  protocol: 'smtp' | 'imap' | 'pop',
  codes: string[],
  answer?: string | undefined,
  words?: string | undefined,
];

/** The answers of mail servers that a text quotes. */
export function repliesIn(text: string): Reply[] {
  return [
    ...Array.from(text.matchAll(SMTP), ([, ...codes]): Reply => ['smtp', codes]),
    ...Array.from(
      text.matchAll(REFUSAL),
      ([, answer, code, words]): Reply => [
        answer === '-ERR' ? 'pop' : 'imap',
        code ? [code.replace('/', '-')] : [],
        answer,
        words,
      ],
    ),
  ];
}

/** The vendors whose mail servers a text names. */
export function serversNamed(text: string): string[] {
  return SERVERS.flatMap(([name, own]) => (own.test(text) ? name : []));
}

/** What every answer has; most texts of a page have nothing of it. */
const SIGN = /NO|B[AY]|ERR|[45]\d\d[ ,-]/;

/** The codes of mail servers' answers that a page quotes, and whose servers it says they are. */
export function replyTokens(text: string): string[] {
  if (!SIGN.test(text)) return [];
  const found = repliesIn(text).flatMap(([protocol, codes]) =>
    codes.map((code) => codeToken(protocol, code)),
  );
  return found.length ? [...found, ...serversNamed(text).map((name) => makeToken('named', name))] : found;
}
