import * as z from 'zod/mini';
import { CLOUDS, cloudOf, WORLDWIDE } from '../catalog/clouds';
import { CONSUMER_TENANT, parseGuid } from '../evidence/formats';
import type { CloudId } from '../evidence/sign-in-hosts';
import { type DnsAnswer, type DnsQuestion, decodeAnswer, encodeQuestion } from './dns-message';
import { DISCOVERY_HOST, RESOLVERS, type ResolverId } from './resolvers';
import {
  autodiscoverSignals,
  classifyMx,
  classifyNoMx,
  classifySignals,
  type MailFinding,
  spfSignals,
} from './verdict';

/** Why a question has no usable answer; each has a sentence in the texts. */
export type AskFailure = 'timeout' | 'unreachable' | 'refused' | 'unreadable' | 'servfail';

/** The Microsoft organization that owns the domain, if there is one. */
export type TenantFinding =
  | { state: 'found'; id: string; cloud: CloudId }
  | { state: 'personal' | 'none' | Exclude<AskFailure, 'servfail'> };

/** What the check found out. */
export interface MailboxAnswer {
  domain: string;
  mail: MailFinding | { verdict: AskFailure };
  /** Nothing where Microsoft was not asked. */
  tenant?: TenantFinding;
}

export interface MailboxQuestion {
  /** From `readMailDomain`; the one thing that is sent. */
  domain: string;
  resolver: ResolverId;
  /** Whether Microsoft is asked for the tenant, too. */
  microsoft: boolean;
}

/** How long one question may take, in milliseconds. */
const TIME_LIMIT = 6_000;
/** A DNS message cannot be longer; the discovery document has about 2 kB. */
const SIZE_LIMIT = 65_535;

/**
 * Asks the resolver who takes the domain's mail, and Microsoft which tenant owns the domain. Only the domain is sent:
 * no cookie, no referrer, nothing kept by the browser. Never rejects but for `signal`.
 *
 * @param signal ends the check where nobody waits for it any more; the promise then rejects
 */
export async function checkMailbox(question: MailboxQuestion, signal: AbortSignal): Promise<MailboxAnswer> {
  const { domain, resolver, microsoft } = question;
  const [mail, tenant] = await Promise.all([
    findMail(domain, resolver, signal),
    microsoft ? findTenant(domain, signal) : undefined,
  ]);
  signal.throwIfAborted();
  return { domain, mail, ...(tenant ? { tenant } : {}) };
}

async function findMail(
  domain: string,
  resolver: ResolverId,
  signal: AbortSignal,
): Promise<MailboxAnswer['mail']> {
  const ask = (question: DnsQuestion) => askResolver(question, resolver, signal);
  const answer = await ask({ name: domain, type: 'MX' });
  if (answer.state === 'noDomain') return { verdict: 'noDomain', hosts: [], hints: [] };
  if (answer.state !== 'answered') return { verdict: answer.state };
  if (answer.mx.length === 0) return findAddress(domain, ask);
  const settled = classifyMx(answer.mx);
  if (settled) return settled;
  // The servers' names hide the host or are nobody's; two weak signs may still tell.
  const [txt, alias] = await Promise.all([
    ask({ name: domain, type: 'TXT' }),
    ask({ name: `autodiscover.${domain}`, type: 'CNAME' }),
  ]);
  return classifySignals(answer.mx, [
    ...(txt.state === 'answered' ? spfSignals(txt.txt) : []),
    ...(alias.state === 'answered' ? autodiscoverSignals(alias.cname) : []),
  ]);
}

/** Without a mail server of its own a domain takes mail at its address, if it has one (RFC 5321 section 5.1). */
async function findAddress(
  domain: string,
  ask: (question: DnsQuestion) => Promise<DnsAnswer | { state: AskFailure }>,
): Promise<MailFinding> {
  const answers = await Promise.all([ask({ name: domain, type: 'A' }), ask({ name: domain, type: 'AAAA' })]);
  return classifyNoMx(
    domain,
    answers.some((answer) => answer.state === 'answered' && answer.hasAddress),
  );
}

async function askResolver(
  question: DnsQuestion,
  resolver: ResolverId,
  signal: AbortSignal,
): Promise<DnsAnswer | { state: AskFailure }> {
  const type = 'application/dns-message';
  const url = `${RESOLVERS[resolver].url}?dns=${encodeQuestion(question)}`;
  const got = await get(url, type, signal);
  if (got.state !== 'got') return got;
  if (got.status !== 200) return { state: 'refused' };
  if (got.type !== type) return { state: 'unreadable' };
  return decodeAnswer(got.bytes, question);
}

/** The issuer names the tenant and its cloud; the rest of the document is not looked at. */
const discoverySchema = z.object({
  issuer: z.string().check(z.maxLength(200)),
  tenant_region_sub_scope: z.nullish(z.string().check(z.maxLength(40))),
});
const noTenantSchema = z.object({ error: z.literal('invalid_tenant') });

const ISSUER = /^https:\/\/([a-z.]{1,60})\/([0-9a-f-]{36})\/v2\.0$/;

async function findTenant(domain: string, signal: AbortSignal): Promise<TenantFinding> {
  const got = await get(
    `https://${DISCOVERY_HOST}/${domain}/v2.0/.well-known/openid-configuration`,
    'application/json',
    signal,
  );
  if (got.state !== 'got') return got;
  const json = jsonOf(got.bytes);
  if (got.status === 400 || got.status === 404) {
    return { state: noTenantSchema.safeParse(json).success ? 'none' : 'refused' };
  }
  if (got.status !== 200) return { state: 'refused' };
  const read = discoverySchema.safeParse(json);
  const [, host = '', named] = (read.success && ISSUER.exec(read.data.issuer)) || [];
  const cloud = cloudOf(host);
  const id = parseGuid(named);
  if (!read.success || !id || !cloud) return { state: 'unreadable' };
  if (id === CONSUMER_TENANT) return { state: 'personal' };
  return { state: 'found', id, cloud: cloudOfTenant(cloud.id, read.data.tenant_region_sub_scope) };
}

/** The issuer names the cloud; the worldwide one also speaks for tenants that sign in elsewhere, and says so. */
function cloudOfTenant(issuer: CloudId, subScope: string | null | undefined): CloudId {
  if (issuer !== WORLDWIDE.id || !subScope) return issuer;
  return CLOUDS.find(({ subScopes }) => subScopes.includes(subScope))?.id ?? issuer;
}

type Got =
  | { state: 'got'; status: number; type: string; bytes: Uint8Array }
  | { state: 'timeout' | 'unreachable' | 'unreadable' };

async function get(url: string, accept: string, signal: AbortSignal): Promise<Got> {
  const limit = AbortSignal.timeout(TIME_LIMIT);
  try {
    const response = await fetch(url, {
      headers: { accept },
      signal: AbortSignal.any([limit, signal]),
      mode: 'cors',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    const bytes = await readBounded(response);
    if (!bytes) return { state: 'unreadable' };
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
    return { state: 'got', status: response.status, type: type.trim().toLowerCase(), bytes };
  } catch {
    return { state: limit.aborted ? 'timeout' : 'unreachable' };
  }
}

/** The body, unless it is longer than any honest answer. */
async function readBounded(response: Response): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(SIZE_LIMIT);
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (length + part.value.length > SIZE_LIMIT) {
      await reader?.cancel();
      return undefined;
    }
    bytes.set(part.value, length);
    length += part.value.length;
  }
  return bytes.subarray(0, length);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
