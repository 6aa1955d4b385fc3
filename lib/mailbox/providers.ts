import { type MailProvider, PROVIDERS } from './provider-table';

interface Pattern {
  /** From the top-level domain down. */
  labels: readonly string[];
  exact: boolean;
  provider: MailProvider;
}

/** The most exact pattern first. */
const PATTERNS: readonly Pattern[] = PROVIDERS.flatMap((provider) =>
  provider.servers.map((server) => ({
    labels: server.replace('=', '').split('.').reverse(),
    exact: server.startsWith('='),
    provider,
  })),
).sort((one, other) => other.labels.length - one.labels.length);

/** Whose mail server this is, as far as its name tells: compared label by label, so look-alikes are nobody's. */
export function providerOf(host: string): MailProvider | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.').reverse();
  return PATTERNS.find(
    ({ labels: wanted, exact }) =>
      (exact ? labels.length === wanted.length : labels.length >= wanted.length) &&
      wanted.every((label, at) => label === '*' || label === labels[at]),
  )?.provider;
}
