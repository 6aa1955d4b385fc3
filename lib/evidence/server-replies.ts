import { codeToken, makeToken } from './token';

/** SMTP's number with its enhanced status (RFC 3463): `535 5.7.8`, `550-5.4.5`. */
const SMTP = /\b([45]\d\d)[ -]([45]\.\d{1,3}\.\d{1,3})\b/g;
/** IMAP's refusal with a response code (RFC 5530): `NO [AUTHENTICATIONFAILED]`. */
const IMAP = /\b(?:NO|BAD|BYE) \[([A-Z]{5,24})\]/g;
/** Whose mail server it is: by its name, or by a status that nobody else answers with. */
const SERVERS: readonly (readonly [string, RegExp])[] = [
  ['google', /gsmtp|(?:imap|smtp)\.gmail\.com|\b5\.7\.14\b/i],
  ['microsoft', /\.prod\.outlook\.com|office365\.com|\b5\.7\.(?:30|57|60|139)\b/i],
];

/** The codes of a mail server's answer that a page quotes, and whose server it says it is. */
export function replyTokens(text: string): string[] {
  const found = [
    ...[...text.matchAll(SMTP)].flatMap(([, reply = '', status = '']) => [
      codeToken('smtp', reply),
      codeToken('smtp', status),
    ]),
    ...[...text.matchAll(IMAP)].map(([, code = '']) => codeToken('imap', code)),
  ];
  if (found.length === 0) return found;
  return [...found, ...SERVERS.flatMap(([name, own]) => (own.test(text) ? makeToken('named', name) : []))];
}
