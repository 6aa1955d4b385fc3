import { interpolate } from '../../../lib/i18n/interpolate';
import type { Language } from '../../../lib/i18n/language';
import type { MailboxAnswer, TenantFinding } from '../../../lib/mailbox/check';
import type { HidingKind } from '../../../lib/mailbox/providers';
import { RESOLVERS, type ResolverId } from '../../../lib/mailbox/resolvers';
import type { SeenHost } from '../../../lib/mailbox/verdict';

export { checkMailbox, type MailboxAnswer, type MailboxQuestion } from '../../../lib/mailbox/check';
export { parseMailDomain } from '../../../lib/mailbox/parse-domain';
export { DISCOVERY_HOST, RESOLVER_IDS, RESOLVERS, type ResolverId } from '../../../lib/mailbox/resolvers';

/** An answer in words, ready to draw. */
export interface SaidAnswer {
  title: string;
  why: string;
  /** Said where servers were found. */
  limit?: string;
  servers: { host: string; says: string }[];
  signs: { from: string; names: string }[];
  tenant?: { says: string; id?: string; usable: boolean };
}

/** The words for an answer. */
export function sayAnswer(answer: MailboxAnswer, resolver: ResolverId, language: Language): SaidAnswer {
  const words = language.texts.mailbox;
  const { mail, domain, tenant } = answer;
  const found = 'hosts' in mail ? mail : undefined;
  const blanks = {
    domain,
    resolver: RESOLVERS[resolver].name,
    ...(found?.provider ? { provider: found.provider } : {}),
  };
  const verdict = words.verdicts[mail.verdict];
  const hosts = found?.hosts ?? [];
  return {
    title: interpolate(verdict.title, blanks),
    why: interpolate(found?.doubt ? `${verdict.why} ${words.doubt}` : verdict.why, blanks),
    ...(hosts.length > 0 ? { limit: words.limit } : {}),
    servers: hosts.map((server) => ({ host: server.host, says: sayServer(server, language) })),
    signs: (found?.hints ?? []).map(({ from, names }) => ({
      from: words[from],
      names: names === 'microsoft' ? 'Microsoft 365' : 'Google Workspace',
    })),
    ...(tenant ? { tenant: sayTenant(tenant, language) } : {}),
  };
}

function sayServer({ kind, provider }: SeenHost, language: Language): string {
  const { roles } = language.texts.mailbox;
  if (!kind || !provider) return roles.unknown;
  return kind in roles ? interpolate(roles[kind as HidingKind], { provider }) : provider;
}

function sayTenant(tenant: TenantFinding, language: Language): NonNullable<SaidAnswer['tenant']> {
  const words = language.texts.mailbox.tenants;
  if (tenant.state !== 'found') return { says: words[tenant.state], usable: false };
  const says = { global: words.found, us: words.usGov, china: words.china }[tenant.cloud];
  return { says, id: tenant.id, usable: tenant.cloud === 'global' };
}
