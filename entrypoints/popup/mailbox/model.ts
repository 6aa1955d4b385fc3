import { interpolate } from '../../../lib/i18n/interpolate';
import type { Language } from '../../../lib/i18n/language';
import type { MailboxAnswer, MailboxQuestion, TenantFinding } from '../../../lib/mailbox/check';
import type { HidingKind } from '../../../lib/mailbox/provider-table';
import { RESOLVERS, type ResolverId } from '../../../lib/mailbox/resolvers';
import type { MailServer } from '../../../lib/mailbox/verdict';

export { checkMailbox, type MailboxAnswer, type MailboxQuestion } from '../../../lib/mailbox/check';
export { parseMailDomain } from '../../../lib/mailbox/parse-mail-domain';
export { DISCOVERY_HOST, RESOLVER_IDS, RESOLVERS, type ResolverId } from '../../../lib/mailbox/resolvers';

/** A question that was asked. */
export interface AskedQuestion extends MailboxQuestion {
  /** Left out until it arrives. */
  answer?: MailboxAnswer;
}

/** The texts of an answer, ready to draw. */
export interface MailboxAnswerTexts {
  title: string;
  why: string;
  /** What the check cannot find out; given where servers were found. */
  limit?: string;
  servers: { host: string; says: string }[];
  signals: { from: string; names: string }[];
  tenant?: { says: string; id?: string; usable: boolean };
}

/** Describes an answer in the reader's language. */
export function describeAnswer(
  answer: MailboxAnswer,
  resolver: ResolverId,
  language: Language,
): MailboxAnswerTexts {
  const t = language.texts.mailbox;
  const { mail, domain, tenant } = answer;
  const found = 'hosts' in mail ? mail : undefined;
  const placeholders = {
    domain,
    resolver: RESOLVERS[resolver].name,
    ...(found?.provider ? { provider: found.provider } : {}),
  };
  const verdict = t.verdicts[mail.verdict];
  const hosts = found?.hosts ?? [];
  return {
    title: interpolate(verdict.title, placeholders),
    why: interpolate(found?.doubt ? `${verdict.why} ${t.doubt}` : verdict.why, placeholders),
    ...(hosts.length > 0 ? { limit: t.limit } : {}),
    servers: hosts.map((server) => ({ host: server.host, says: describeServer(server, language) })),
    signals: (found?.signals ?? []).map(({ from, vendor }) => ({
      from: t[from],
      names: vendor === 'microsoft' ? 'Microsoft 365' : 'Google Workspace',
    })),
    ...(tenant ? { tenant: describeTenant(tenant, language) } : {}),
  };
}

function describeServer({ kind, provider }: MailServer, language: Language): string {
  const { roles } = language.texts.mailbox;
  if (!kind || !provider) return roles.unknown;
  return kind in roles ? interpolate(roles[kind as HidingKind], { provider }) : provider;
}

function describeTenant(
  tenant: TenantFinding,
  language: Language,
): NonNullable<MailboxAnswerTexts['tenant']> {
  const t = language.texts.mailbox.tenants;
  if (tenant.state !== 'found') return { says: t[tenant.state], usable: false };
  const says = { global: t.found, us: t.usGov, china: t.china }[tenant.cloud];
  return { says, id: tenant.id, usable: tenant.cloud === 'global' };
}
