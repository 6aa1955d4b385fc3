import { parseDomain, toAscii } from '../evidence/formats';

/** Why no e-mail domain could be read from what a person typed. */
export type MailDomainProblem = 'ip' | 'single' | 'url' | 'internal' | 'form';

export type MailDomainParseResult =
  | {
      ok: true;
      domain: string;
      /** A whole address was typed. */
      cut: boolean;
      /** Written in its own script. */
      converted: boolean;
    }
  | { ok: false; reason: MailDomainProblem | 'empty' };

/**
 * Names that mean something in one's own network only, or nothing at all; nobody outside is asked about them. Reserved:
 * RFC 6761 (test, invalid, example, localhost), 6762 (local, and the names that networks use like it), 7686 (onion),
 * 8375 (home.arpa), 9476 (alt); ICANN (internal).
 */
const INTERNAL =
  /(?:^|\.)(?:local|localhost|localdomain|lan|internal|intranet|corp|home|private|home\.arpa|test|invalid|example|onion|alt)$/;

/**
 * Reads the domain of a mailbox from what a person typed: a domain, or a whole address, of which only the part after
 * the @ is taken. An internationalised name becomes its ASCII form, `xn--…`.
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
  // The full stops of East Asian keyboards count as dots in a domain name.
  const typed = text
    .slice(at + 1)
    .trim()
    .replace(/[\u3002\uff0e\uff61]/g, '.')
    .replace(/\.$/, '');
  if (isIpAddress(typed)) return { ok: false, reason: 'ip' };
  const ascii = toAscii(typed).toLowerCase();
  if (INTERNAL.test(ascii)) return { ok: false, reason: 'internal' };
  if (/^[\p{L}\p{M}\p{N}-]+$/u.test(typed)) return { ok: false, reason: 'single' };
  const found = parseDomain(ascii);
  if (!found) return { ok: false, reason: 'form' };
  return { ok: true, domain: found, cut: at >= 0, converted: found !== typed.toLowerCase() };
}

/** An IPv4 or IPv6 address, also in the brackets of an address literal. */
function isIpAddress(text: string): boolean {
  const bare = text.replace(/^\[(?:ipv6:)?|\]$/gi, '');
  return /^(?:\d{1,10}\.){1,3}\d{1,10}$/.test(bare) || /^[0-9a-f]*:[0-9a-f:.]*$/i.test(bare);
}

const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gov|gouv|govt|mil|ne|net|nom|or|org|plc|ltd|sch)\.[a-z]{2}$/;

/** Whether a name looks like the shared ending of many domains, such as `co.uk`, with the own part left out. */
export function looksLikePublicSuffix(name: string): boolean {
  return SECOND_LEVEL.test(name);
}
