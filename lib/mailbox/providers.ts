import { type MailProvider, PROVIDERS } from './provider-table';

interface Pattern {
  /** Labels of the server's name, the top-level domain first. */
  labels: readonly string[];
  exact: boolean;
  provider: MailProvider;
}

/** All patterns, the longest first. */
const PATTERNS: readonly Pattern[] = PROVIDERS.flatMap((provider) =>
  provider.servers.map((server) => ({
    labels: server.replace('=', '').split('.').reverse(),
    exact: server.startsWith('='),
    provider,
  })),
).sort((one, other) => other.labels.length - one.labels.length);

/** Returns the provider of a mail server, by its name. Names are compared label by label, so look-alikes do not match. */
export function providerOf(host: string): MailProvider | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.').reverse();
  return PATTERNS.find(
    ({ labels: wanted, exact }) =>
      (exact ? labels.length === wanted.length : labels.length >= wanted.length) &&
      wanted.every((label, at) => label === '*' || label === labels[at]),
  )?.provider;
}
