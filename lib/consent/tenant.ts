import { CONSUMER_TENANT, parseDomain, parseGuid, toAscii } from '../evidence/formats';

/** The tenant of an admin consent link that stands for whichever organization the administrator signs in to. */
export const ANY_TENANT = 'organizations';

/**
 * Domains of personal mail services, with no organization behind them. A domain that is missing here only makes a link
 * that Microsoft refuses; one too many would shut an organization out.
 */
const CONSUMER_MAIL_DOMAINS: ReadonlySet<string> = new Set(
  `outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.com.br hotmail.com hotmail.co.uk hotmail.de
  hotmail.fr hotmail.it hotmail.es live.com live.co.uk live.de live.fr live.nl msn.com passport.com gmail.com
  googlemail.com icloud.com me.com mac.com yahoo.com yahoo.co.uk yahoo.co.jp yahoo.de yahoo.fr yahoo.it yahoo.es
  yahoo.com.br ymail.com rocketmail.com aol.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de
  proton.me protonmail.com pm.me mail.com mail.ru yandex.com yandex.ru wp.pl o2.pl onet.pl interia.pl libero.it
  virgilio.it laposte.net wanadoo.fr qq.com 163.com 126.com naver.com seznam.cz btinternet.com hey.com`.split(
    /\s+/,
  ),
);

/** Why the input names no organization. */
export type TenantProblem = 'email' | 'url' | 'tenant' | 'consumer' | 'consumerMail' | 'placeholder';

export type TenantParseResult =
  | { ok: true; tenant: string }
  | { ok: false; reason: TenantProblem; domain?: string };

/**
 * Parses an organization that a person typed: a tenant id (braces and spaces around it are ignored), a domain, or
 * nothing, which stands for {@link ANY_TENANT}.
 */
export function parseTenant(input: string): TenantParseResult {
  const text = input
    .slice(0, 500)
    .trim()
    .replace(/^["'<(]+|["'>)]+$/g, '')
    .trim();
  if (text === '') return { ok: true, tenant: ANY_TENANT };
  if (/^[{<[]?\s*(your[-_ ])?tenant[-_ ]?id\s*[}>\]]?$/i.test(text))
    return { ok: false, reason: 'placeholder' };
  const id = parseGuid(text.replace(/^\{\s*|\s*\}$/g, '').trim());
  if (id === CONSUMER_TENANT) return { ok: false, reason: 'consumer' };
  if (id) return { ok: true, tenant: id };
  const mailDomain = /^[^\s@]+@([^\s@]+)$/.exec(text)?.[1];
  if (mailDomain !== undefined) {
    const found = parseDomain(toAscii(mailDomain));
    if (found && CONSUMER_MAIL_DOMAINS.has(found))
      return { ok: false, reason: 'consumerMail', domain: found };
    return found ? { ok: false, reason: 'email', domain: found } : { ok: false, reason: 'tenant' };
  }
  if (/^https?:|[/?#\\]/i.test(text)) return { ok: false, reason: 'url' };
  const found = parseDomain(toAscii(text.replace(/\.$/, '')));
  if (found && CONSUMER_MAIL_DOMAINS.has(found)) return { ok: false, reason: 'consumerMail', domain: found };
  return found ? { ok: true, tenant: found } : { ok: false, reason: 'tenant' };
}
