/**
 * What mail servers answer, as the standards name it: the response codes of IMAP (RFC 5530 and some servers' own) and
 * POP (RFC 2449, RFC 3206), and the reply codes of SMTP that speak of signing in or of the mailbox (RFC 4954, RFC 3463
 * and its registry). Which problem a code stands for is said by the rules.
 */

/** Response codes of IMAP that nobody uses for anything else: they speak wherever they stand in brackets, or alone. */
export const IMAP_TELLING: ReadonlySet<string> = new Set([
  'AUTHENTICATIONFAILED',
  'AUTHORIZATIONFAILED',
  'PRIVACYREQUIRED',
  'CONTACTADMIN',
  'OVERQUOTA',
  'SERVERBUG',
  'WEBALERT',
  'INUSE',
  'NOPERM',
]);

/** Response codes of IMAP that are ordinary words, too: only in a server's answer. */
export const IMAP_ORDINARY: ReadonlySet<string> = new Set(['UNAVAILABLE', 'EXPIRED', 'LIMIT']);

/** Response codes of POP, with their slash as tokens write it. */
export const POP_CODES: Readonly<Record<string, string>> = {
  AUTH: 'AUTH',
  'SYS/TEMP': 'SYS-TEMP',
  'SYS/PERM': 'SYS-PERM',
  'IN-USE': 'IN-USE',
  'LOGIN-DELAY': 'LOGIN-DELAY',
};

/** Mail programs' own numbers for a refused password. */
export const PROGRAM_NUMBERS: Readonly<Record<string, string>> = {
  '0x800ccc92': 'pop/login-refused',
  '0x80042108': 'pop/login-refused',
  '0x800ccc90': 'pop/login-refused',
  '0x800ccc18': 'pop/login-refused',
};

/** Statuses that only Exchange Online gives: they name Microsoft. */
export const EXCHANGE_STATUSES: ReadonlySet<string> = new Set([
  '5.7.3',
  '5.7.30',
  '5.7.57',
  '5.7.60',
  '5.7.139',
  '5.2.251',
  '5.2.252',
  '5.2.253',
  '5.2.254',
  '5.7.705',
  '5.7.708',
  '5.7.750',
]);
