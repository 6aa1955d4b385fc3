import { codeToken } from '../../evidence/token';

/**
 * Codes in mail servers' answers: IMAP response codes (RFC 5530 and some servers' own) and SMTP enhanced status codes
 * (RFC 3463 and its registry). The rules tell which problem a code means.
 */

/** IMAP response codes that have no other meaning, so that they count in brackets and alone, wherever they stand. */
export const UNAMBIGUOUS_IMAP_CODES: ReadonlySet<string> = new Set([
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

/** IMAP response codes that are ordinary words, too, so that they count only in a server's answer. */
export const AMBIGUOUS_IMAP_CODES: ReadonlySet<string> = new Set(['UNAVAILABLE', 'EXPIRED', 'LIMIT']);

/** Error numbers of mail programs for a refused password. */
export const PASSWORD_ERROR_NUMBERS: ReadonlySet<string> = new Set([
  '0x800ccc92',
  '0x80042108',
  '0x800ccc90',
  '0x800ccc18',
]);

/** SMTP status codes that only one vendor's servers give, by vendor. */
const VENDOR_STATUSES = {
  google: '5.7.14',
  microsoft: '5.7.3 5.7.30 5.7.57 5.7.60 5.7.139 5.2.251 5.2.252 5.2.253 5.2.254 5.7.705 5.7.708 5.7.750',
};

const vendorsByToken: ReadonlyMap<string, string> = new Map(
  Object.entries(VENDOR_STATUSES).flatMap(([vendor, statuses]) =>
    statuses.split(' ').map((status) => [codeToken('smtp', status), vendor] as const),
  ),
);

/** Returns the vendor whose servers alone give a code, given the code's token. */
export function vendorOfReply(token: string): string | undefined {
  return vendorsByToken.get(token);
}
