import { parseDomain, toAscii } from '../evidence/formats';

/** Reason why the input contains no usable mail domain. */
export type MailDomainProblem = 'ip' | 'single' | 'url' | 'internal' | 'form';

export type MailDomainParseResult =
  | {
      ok: true;
      domain: string;
      /** Whether a whole address was typed. */
      hadLocalPart: boolean;
      /** Whether the domain was internationalized, so that `domain` is its ASCII form. */
      wasIdn: boolean;
    }
  | { ok: false; reason: MailDomainProblem | 'empty' };

/**
 * Matches names that have no meaning on the public internet, so no resolver is asked about them. Reserved by RFC 6761
 * (test, invalid, example, localhost), 6762 (local, and other names that private networks use), 7686 (onion), 8375
 * (home.arpa), 9476 (alt) and ICANN (internal).
 */
const INTERNAL_NAME =
  /(?:^|\.)(?:local|localhost|localdomain|lan|internal|intranet|corp|home|private|home\.arpa|test|invalid|example|onion|alt)$/;

/**
 * Parses the domain of a mailbox from what a person typed: a domain, or a whole address, of which only the part after the
 * @ is used. An internationalized name becomes its ASCII form, `xn--…`.
 */
export function parseMailDomain(input: string): MailDomainParseResult {
  const text = input
    .slice(0, 500)
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^["'<(]+|["'>),;]+$/g, '')
    .trim();
  if (text === '') return { ok: false, reason: 'empty' };
  if (/[/?#\\]/.test(text)) return { ok: false, reason: 'url' };
  const at = text.lastIndexOf('@');
  // The full stops of East Asian keyboards count as dots.
  const typed = text
    .slice(at + 1)
    .trim()
    .replace(/[\u3002\uff0e\uff61]/g, '.')
    .replace(/\.$/, '');
  if (isIpAddress(typed)) return { ok: false, reason: 'ip' };
  const ascii = toAscii(typed).toLowerCase();
  if (INTERNAL_NAME.test(ascii)) return { ok: false, reason: 'internal' };
  if (/^[\p{L}\p{M}\p{N}-]+$/u.test(typed)) return { ok: false, reason: 'single' };
  const found = parseDomain(ascii);
  if (!found) return { ok: false, reason: 'form' };
  return { ok: true, domain: found, hadLocalPart: at >= 0, wasIdn: found !== typed.toLowerCase() };
}

/** Whether a text is an IPv4 or IPv6 address, also in the brackets of an address literal. */
function isIpAddress(text: string): boolean {
  const bare = text.replace(/^\[(?:ipv6:)?|\]$/gi, '');
  return /^(?:\d{1,10}\.){1,3}\d{1,10}$/.test(bare) || /^[0-9a-f]*:[0-9a-f:.]*$/i.test(bare);
}

const SECOND_LEVEL_SUFFIX =
  /^(?:ac|co|com|edu|gob|gov|gouv|govt|mil|ne|net|nom|or|org|plc|ltd|sch)\.[a-z]{2}$/;

/** Whether a name looks like a public suffix such as `co.uk`, under which anybody can register a domain. */
export function looksLikePublicSuffix(name: string): boolean {
  return SECOND_LEVEL_SUFFIX.test(name);
}
