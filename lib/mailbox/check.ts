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

/** Reason why a query has no usable answer; each has a sentence in the texts. */
export type QueryFailure = 'timeout' | 'unreachable' | 'refused' | 'unreadable' | 'servfail';

/** The Microsoft organization that owns the domain, if there is one. */
export type TenantFinding =
  | { state: 'found'; id: string; cloud: CloudId }
  | { state: 'personal' | 'none' | Exclude<QueryFailure, 'servfail'> };

/** Result of the check. */
export interface MailboxAnswer {
  domain: string;
  mail: MailFinding | { verdict: QueryFailure };
  /** Missing if Microsoft was not asked. */
  tenant?: TenantFinding;
}

export interface MailboxQuestion {
  /** A domain from `parseMailDomain`; nothing else is sent. */
  domain: string;
  resolver: ResolverId;
  /** Whether to ask Microsoft for the tenant, too. */
  microsoft: boolean;
}

/** Time limit for one query, in milliseconds. */
const TIMEOUT_MS = 6_000;
/** Maximum size of a response body: that of a DNS message. The discovery document has about 2 kB. */
const MAX_BYTES = 65_535;

/**
 * Asks the resolver for the domain's mail servers, and Microsoft for the tenant that owns the domain. Only the domain is
 * sent: no cookies and no referrer, and the browser caches nothing.
 *
 * @param signal aborts the check; the promise rejects only then
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
  if (answer.state === 'noDomain') return { verdict: 'noDomain', hosts: [], signals: [] };
  if (answer.state !== 'answered') return { verdict: answer.state };
  if (answer.mx.length === 0) return findAddress(domain, ask);
  const finding = classifyMx(answer.mx);
  if (finding) return finding;
  // The servers are unknown or hide the mailbox provider; two weak signals may still reveal it.
  const [txt, alias] = await Promise.all([
    ask({ name: domain, type: 'TXT' }),
    ask({ name: `autodiscover.${domain}`, type: 'CNAME' }),
  ]);
  return classifySignals(answer.mx, [
    ...(txt.state === 'answered' ? spfSignals(txt.txt) : []),
    ...(alias.state === 'answered' ? autodiscoverSignals(alias.cname) : []),
  ]);
}

/** Classifies a domain without MX records: it takes mail at its own address, if it has one (RFC 5321 section 5.1). */
async function findAddress(
  domain: string,
  ask: (question: DnsQuestion) => Promise<DnsAnswer | { state: QueryFailure }>,
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
): Promise<DnsAnswer | { state: QueryFailure }> {
  const type = 'application/dns-message';
  const url = `${RESOLVERS[resolver].url}?dns=${encodeQuestion(question)}`;
  const result = await fetchBytes(url, type, signal);
  if (result.state !== 'received') return result;
  if (result.status !== 200) return { state: 'refused' };
  if (result.type !== type) return { state: 'unreadable' };
  return decodeAnswer(result.bytes, question);
}

/** The parts of the discovery document that are read: the issuer names the tenant, and both name its cloud. */
const discoverySchema = z.object({
  issuer: z.string().check(z.maxLength(200)),
  tenant_region_sub_scope: z.nullish(z.string().check(z.maxLength(40))),
});
const noTenantSchema = z.object({ error: z.literal('invalid_tenant') });

const ISSUER_PATTERN = /^https:\/\/([a-z.]{1,60})\/([0-9a-f-]{36})\/v2\.0$/;

async function findTenant(domain: string, signal: AbortSignal): Promise<TenantFinding> {
  const result = await fetchBytes(
    `https://${DISCOVERY_HOST}/${domain}/v2.0/.well-known/openid-configuration`,
    'application/json',
    signal,
  );
  if (result.state !== 'received') return result;
  const json = parseJson(result.bytes);
  if (result.status === 400 || result.status === 404) {
    return { state: noTenantSchema.safeParse(json).success ? 'none' : 'refused' };
  }
  if (result.status !== 200) return { state: 'refused' };
  const parsed = discoverySchema.safeParse(json);
  const [, host = '', tenantId] = (parsed.success && ISSUER_PATTERN.exec(parsed.data.issuer)) || [];
  const cloud = cloudOf(host);
  const id = parseGuid(tenantId);
  if (!parsed.success || !id || !cloud) return { state: 'unreadable' };
  if (id === CONSUMER_TENANT) return { state: 'personal' };
  return { state: 'found', id, cloud: cloudOfTenant(cloud.id, parsed.data.tenant_region_sub_scope) };
}

/**
 * Returns the cloud of a tenant. The issuer names it, except that the worldwide cloud also answers for tenants of other
 * clouds, which it marks by a sub-scope.
 */
function cloudOfTenant(issuer: CloudId, subScope: string | null | undefined): CloudId {
  if (issuer !== WORLDWIDE.id || !subScope) return issuer;
  return CLOUDS.find(({ subScopes }) => subScopes.includes(subScope))?.id ?? issuer;
}

type HttpResult =
  | { state: 'received'; status: number; type: string; bytes: Uint8Array }
  | { state: 'timeout' | 'unreachable' | 'unreadable' };

async function fetchBytes(url: string, accept: string, signal: AbortSignal): Promise<HttpResult> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      headers: { accept },
      signal: AbortSignal.any([timeout, signal]),
      mode: 'cors',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    const bytes = await readBounded(response);
    if (!bytes) return { state: 'unreadable' };
    const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
    return { state: 'received', status: response.status, type: type.trim().toLowerCase(), bytes };
  } catch {
    return { state: timeout.aborted ? 'timeout' : 'unreachable' };
  }
}

/** Reads the body; returns undefined if it is longer than {@link MAX_BYTES}. */
async function readBounded(response: Response): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(MAX_BYTES);
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    if (length + part.value.length > MAX_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    bytes.set(part.value, length);
    length += part.value.length;
  }
  return bytes.subarray(0, length);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
