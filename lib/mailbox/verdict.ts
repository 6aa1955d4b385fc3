import type { MxRecord } from './dns-message';
import { looksLikePublicSuffix } from './parse-mail-domain';
import type { HidingKind, MailboxKind, MailKind, MailProvider } from './provider-table';
import { providerOf } from './providers';

/** A mail server of the domain, and what its name reveals. */
export interface MailServer {
  host: string;
  provider?: string;
  kind?: MailKind;
}

/** A weak sign of the mailbox vendor: the SPF record, or the alias under which Outlook looks for its settings. */
export interface WeakSignal {
  from: 'spf' | 'autodiscover';
  vendor: 'microsoft' | 'google';
}

/** Conclusion from the DNS records; each has a title and a reason in the texts. */
export type Verdict =
  | MailKind
  | 'probablyMicrosoft'
  | 'probablyGoogle'
  | 'mixed'
  | 'own'
  | 'nullMx'
  | 'noMx'
  | 'addressOnly'
  | 'ending'
  | 'noDomain';

export interface MailFinding {
  verdict: Verdict;
  hosts: MailServer[];
  signals: WeakSignal[];
  /** Provider named in the reason. */
  provider?: string;
  /** Set if an unknown server is preferred, so that the verdict rests on less preferred ones. */
  doubt?: true;
}

/** A provider that runs mailboxes, unlike a filter or forwarder in front of them. */
type MailboxProvider = MailProvider & { kind: MailboxKind };

const HIDING_KINDS: readonly string[] = ['gateway', 'forwarder', 'app'] satisfies HidingKind[];
/** Kinds that share the sign-in and the button of another kind. */
const KIND_FAMILY: Partial<Record<MailboxKind, MailboxKind>> = { gmail: 'google', outlookCom: 'microsoft' };

/** Classifies a domain without MX records. */
export function classifyNoMx(domain: string, hasAddress: boolean): MailFinding {
  const verdict = looksLikePublicSuffix(domain) ? 'ending' : hasAddress ? 'addressOnly' : 'noMx';
  return { hosts: [], signals: [], verdict };
}

/**
 * Classifies a domain by its MX records, which are sorted by preference. Returns undefined if they do not decide it. Mail
 * goes to the server with the lowest preference value (RFC 5321 section 5.1). If that server is unknown, the servers behind
 * it only suggest where the mailboxes are. A filter or forwarder in front is normal and raises no doubt.
 */
export function classifyMx(mx: readonly MxRecord[]): MailFinding | undefined {
  const finding = { hosts: [], signals: [] };
  const servers = mx
    .filter(({ host }) => host !== '')
    .map((server) => ({ ...server, provider: providerOf(server.host) }));
  if (servers.length === 0) return { ...finding, verdict: 'nullMx' };
  const mailboxes = servers.filter((one): one is typeof one & { provider: MailboxProvider } =>
    isMailboxProvider(one.provider),
  );
  const [first, ...others] = mailboxes;
  if (!first) return undefined;
  const hosts = describeServers(servers.map(({ host }) => host));
  const family = providerFamily(first.provider);
  if (others.some((other) => providerFamily(other.provider) !== family))
    return { ...finding, hosts, verdict: 'mixed' };
  const best = (mailboxes.find(({ provider }) => !provider.guess) ?? first).provider;
  const isDoubtful = servers.some(({ provider, preference }) => !provider && preference < first.preference);
  return {
    ...finding,
    hosts,
    verdict: verdictOf(best, isDoubtful),
    provider: best.name,
    ...(isDoubtful ? { doubt: true as const } : {}),
  };
}

/** Classifies a domain whose mail servers are unknown or hide the mailbox provider: by the weak signals, if they agree. */
export function classifySignals(mx: readonly MxRecord[], signals: readonly WeakSignal[]): MailFinding {
  const hosts = describeServers(mx.map(({ host }) => host).filter(Boolean));
  const vendors = new Set(signals.map(({ vendor }) => vendor));
  const hiding = hosts.find(({ kind }) => kind !== undefined);
  const base = { hosts, signals: [...signals], ...(hiding?.provider ? { provider: hiding.provider } : {}) };
  const [only] = vendors;
  if (only && vendors.size === 1) {
    return { ...base, verdict: only === 'microsoft' ? 'probablyMicrosoft' : 'probablyGoogle' };
  }
  return { ...base, verdict: hiding?.kind ?? 'own' };
}

/** Returns the vendors that the domain's SPF record includes. */
export function spfSignals(txt: readonly string[]): WeakSignal[] {
  const words = txt
    .filter((text) => /^v=spf1\s/i.test(text))
    .flatMap((text) => text.slice(0, 4_000).toLowerCase().split(/\s+/));
  const has = (name: string) => words.some((word) => /^\+?include:/.test(word) && word.endsWith(`:${name}`));
  const signals: WeakSignal[] = [];
  if (has('spf.protection.outlook.com')) signals.push({ from: 'spf', vendor: 'microsoft' });
  if (has('_spf.google.com')) signals.push({ from: 'spf', vendor: 'google' });
  return signals;
}

/** Returns the vendor that the alias (CNAME) of `autodiscover.<domain>` points to. */
export function autodiscoverSignals(cname: string | undefined): WeakSignal[] {
  return cname && (cname === 'outlook.com' || cname.endsWith('.outlook.com'))
    ? [{ from: 'autodiscover', vendor: 'microsoft' }]
    : [];
}

function describeServers(servers: readonly string[]): MailServer[] {
  return servers.slice(0, 12).map((host) => {
    const provider = providerOf(host);
    return provider ? { host, provider: provider.name, kind: provider.kind } : { host };
  });
}

function isMailboxProvider(provider: MailProvider | undefined): provider is MailboxProvider {
  return provider !== undefined && !HIDING_KINDS.includes(provider.kind);
}

/** Identifies who runs a mailbox: all of Google, all of Microsoft's worldwide cloud, else each provider by its name. */
function providerFamily({ kind, name }: MailboxProvider): string {
  const family = KIND_FAMILY[kind] ?? kind;
  return family === 'google' || family === 'microsoft' ? family : name;
}

/** Returns the verdict for a provider; an uncertain one has a verdict of its own only for Google and Microsoft. */
function verdictOf(provider: MailboxProvider, isDoubtful: boolean): Verdict {
  const family = providerFamily(provider);
  const isGuess = provider.guess || isDoubtful;
  if (isGuess && family === 'google') return 'probablyGoogle';
  if (isGuess && family === 'microsoft') return 'probablyMicrosoft';
  return provider.kind;
}
