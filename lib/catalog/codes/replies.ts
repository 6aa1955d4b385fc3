import { codeToken } from '../../evidence/token';

/**
 * What mail servers answer, as the standards name it: the response codes of IMAP (RFC 5530 and some servers' own) and the
 * statuses of SMTP (RFC 3463 and its registry). Which problem a code stands for is said by the rules.
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

/** Mail programs' own numbers for a refused password. */
export const PROGRAM_NUMBERS: ReadonlySet<string> = new Set([
  '0x800ccc92',
  '0x80042108',
  '0x800ccc90',
  '0x800ccc18',
]);

/** Statuses of SMTP that only one vendor's servers give: they name it. */
const VENDOR_STATUSES = {
  google: '5.7.14',
  microsoft: '5.7.3 5.7.30 5.7.57 5.7.60 5.7.139 5.2.251 5.2.252 5.2.253 5.2.254 5.7.705 5.7.708 5.7.750',
};

const vendors: ReadonlyMap<string, string> = new Map(
  Object.entries(VENDOR_STATUSES).flatMap(([vendor, statuses]) =>
    statuses.split(' ').map((status) => [codeToken('smtp', status), vendor] as const),
  ),
);

/** The vendor whose servers alone give a code, from its token. */
export function vendorOfReply(token: string): string | undefined {
  return vendors.get(token);
}
