import type { MxRecord } from './dns-message';
import { looksLikePublicSuffix } from './parse-mail-domain';
import type { HidingKind, MailboxKind, MailKind, MailProvider } from './provider-table';
import { providerOf } from './providers';

/** A mail server of the domain, and what its name tells. */
export interface SeenHost {
  host: string;
  provider?: string;
  kind?: MailKind;
}

/** Whom a weak sign names: the list of permitted senders (SPF), or where Outlook looks for its settings. */
export interface WeakSignal {
  from: 'spf' | 'autodiscover';
  names: 'microsoft' | 'google';
}

/** What follows from the records; each has a title and a reason in the texts. */
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
  hosts: SeenHost[];
  hints: WeakSignal[];
  /** Named in the reason. */
  provider?: string;
  /** Servers that come first are nobody's we know, so the verdict rests on others. */
  doubt?: true;
}

/** The provider of a server that says where the mailboxes are. */
type MailboxProvider = MailProvider & { kind: MailboxKind };

const HIDING: readonly string[] = ['gateway', 'forwarder', 'app'] satisfies HidingKind[];
/** The same sign-in and the same button. */
const FAMILY: Partial<Record<MailboxKind, MailboxKind>> = { gmail: 'google', outlookCom: 'microsoft' };

/** What follows where a domain names no mail server. */
export function classifyNoMx(domain: string, hasAddress: boolean): MailFinding {
  const verdict = looksLikePublicSuffix(domain) ? 'ending' : hasAddress ? 'addressOnly' : 'noMx';
  return { hosts: [], hints: [], verdict };
}

/**
 * What the mail servers of a domain say, the preferred ones first; nothing where they do not settle it. Mail goes to
 * the servers with the lowest number (RFC 5321 section 5.1): where nobody knows those, what stands behind them says
 * where the mailboxes may be, no more. Filters and forwarders stand in front of mailboxes and are no reason to doubt.
 */
export function classifyMx(mx: readonly MxRecord[]): MailFinding | undefined {
  const finding = { hosts: [], hints: [] };
  const servers = mx.filter(({ host }) => host !== '');
  if (servers.length === 0) return { ...finding, verdict: 'nullMx' };
  const seen = servers.map((server) => ({ ...server, provider: providerOf(server.host) }));
  const mailboxes = seen.filter((one): one is typeof one & { provider: MailboxProvider } =>
    isMailboxProvider(one.provider),
  );
  const [first, ...others] = mailboxes;
  if (!first) return undefined;
  const hosts = describeServers(servers.map(({ host }) => host));
  const house = providerFamily(first.provider);
  if (others.some((other) => providerFamily(other.provider) !== house))
    return { ...finding, hosts, verdict: 'mixed' };
  const best = (mailboxes.find(({ provider }) => !provider.guess) ?? first).provider;
  const isDoubtful = seen.some(({ provider, preference }) => !provider && preference < first.preference);
  return {
    ...finding,
    hosts,
    verdict: verdictOf(best, isDoubtful),
    provider: best.name,
    ...(isDoubtful ? { doubt: true as const } : {}),
  };
}

/** What is left to say where the servers' names hide the host or are nobody's: the weak signs, if they agree. */
export function classifySignals(mx: readonly MxRecord[], hints: readonly WeakSignal[]): MailFinding {
  const hosts = describeServers(mx.map(({ host }) => host).filter(Boolean));
  const named = new Set(hints.map(({ names }) => names));
  const hiding = hosts.find(({ kind }) => kind !== undefined);
  const base = { hosts, hints: [...hints], ...(hiding?.provider ? { provider: hiding.provider } : {}) };
  const [only] = named;
  if (only && named.size === 1) {
    return { ...base, verdict: only === 'microsoft' ? 'probablyMicrosoft' : 'probablyGoogle' };
  }
  return { ...base, verdict: hiding?.kind ?? 'own' };
}

/** What the list of permitted senders names; more than one may stand in it. */
export function spfSignals(txt: readonly string[]): WeakSignal[] {
  const words = txt
    .filter((text) => /^v=spf1\s/i.test(text))
    .flatMap((text) => text.slice(0, 4_000).toLowerCase().split(/\s+/));
  const has = (name: string) => words.some((word) => /^\+?include:/.test(word) && word.endsWith(`:${name}`));
  const hints: WeakSignal[] = [];
  if (has('spf.protection.outlook.com')) hints.push({ from: 'spf', names: 'microsoft' });
  if (has('_spf.google.com')) hints.push({ from: 'spf', names: 'google' });
  return hints;
}

/** What the alias of `autodiscover.<domain>` names. */
export function autodiscoverSignals(cname: string | undefined): WeakSignal[] {
  return cname && (cname === 'outlook.com' || cname.endsWith('.outlook.com'))
    ? [{ from: 'autodiscover', names: 'microsoft' }]
    : [];
}

function describeServers(servers: readonly string[]): SeenHost[] {
  return servers.slice(0, 12).map((host) => {
    const provider = providerOf(host);
    return provider ? { host, provider: provider.name, kind: provider.kind } : { host };
  });
}

function isMailboxProvider(provider: MailProvider | undefined): provider is MailboxProvider {
  return provider !== undefined && !HIDING.includes(provider.kind);
}

/** Whose house a mailbox is in; two providers with the same kind of mailbox are two houses. */
function providerFamily({ kind, name }: MailboxProvider): string {
  const family = FAMILY[kind] ?? kind;
  return family === 'google' || family === 'microsoft' ? family : name;
}

/** A guess about one of the two big houses is said as one. */
function verdictOf(provider: MailboxProvider, isDoubtful: boolean): Verdict {
  const house = providerFamily(provider);
  const isGuess = provider.guess || isDoubtful;
  if (isGuess && house === 'google') return 'probablyGoogle';
  if (isGuess && house === 'microsoft') return 'probablyMicrosoft';
  return provider.kind;
}
