import { decode } from '@leichtgewicht/dns-packet';
import { DISCOVERY_HOST, RESOLVER_IDS, RESOLVERS } from '../../lib/mailbox/resolvers';
import { NAMED, type NameServer, startNameServer } from './name-server';
import { type PublicServices, startPublicServices, type Tenants } from './public-services';

/** Domains with mail in every way the check knows, as lines of a zone file. */
const RECORDS = `
workspace.example. MX 1 aspmx.l.google.com.
workspace.example. MX 5 alt1.aspmx.l.google.com.
one-record.example. MX 1 smtp.google.com.
contoso.example. MX 0 contoso-example.mail.protection.outlook.com.
newer.example. MX 0 newer-example.l-v1.mx.microsoft.
given-away.example. MX 10 eu-smtp-inbound-1.mimecast.com.
given-away.example. MX 20 given--away-example.mail.protection.outlook.com.
alias.example. CNAME workspace.example.
gateway.example. MX 10 eu-smtp-inbound-1.mimecast.com.
gateway.example. TXT "v=spf1 include:eu._netblocks.mimecast.com -all"
filtered.example. MX 10 mx0a-001.pphosted.com.
filtered.example. TXT "unrelated" "text"
filtered.example. TXT "v=spf1 include:spf.prot" "ection.outlook.com include:other.example -all"
autodiscover.filtered.example. CNAME autodiscover.outlook.com.
filtered-google.example. MX 10 d1.ess.barracudanetworks.com.
filtered-google.example. TXT "v=spf1 include:_spf.google.com ~all"
forwarded.example. MX 10 route1.mx.cloudflare.net.
zoho.example. MX 10 mx.zoho.eu.
own.example. MX 10 mail.own.example.
look-alike.example. MX 10 aspmx.l.google.com.evil.example.
moving.example. MX 10 aspmx.l.google.com.
moving.example. MX 20 moving-example.mail.protection.outlook.com.
agency.example. MX 0 agency-example.mail.protection.outlook.com.
no-mail.example. MX 0 .
website.example. A 192.0.2.7
co.uk. NS ns.lab.test.
xn--bcher-kva.example. MX 1 aspmx.l.google.com.`;

/** The organization that the discovery names. */
export const MAIL_TENANT = '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f';
const found = (sub: string | null) => ({
  status: 200,
  body: {
    issuer: `https://login.microsoftonline.com/${MAIL_TENANT}/v2.0`,
    tenant_region_scope: 'EU',
    tenant_region_sub_scope: sub,
  },
});
const TENANTS: Tenants = {
  'contoso.example': found(null),
  'filtered.example': found(null),
  'agency.example': found('DODCON'),
};

const BROKEN = 'broken.example';

/** The public services of the mailbox check, answered by a real name server with these domains. */
export interface MailLab {
  services: PublicServices;
  /** For the browser: the hosts with their ports. */
  ports: Record<string, number>;
  /** What the resolvers were asked, read from the questions themselves. */
  questions(): { host: string; name: string; type: string }[];
  close(): Promise<void>;
}

/** Starts it all; BIND must be installed. */
export async function startMailLab(): Promise<MailLab> {
  if (!NAMED) throw new Error('BIND (named) is not installed.');
  const names: NameServer = await startNameServer(NAMED, RECORDS, BROKEN);
  const hosts = [...RESOLVER_IDS.map((id) => new URL(RESOLVERS[id].url).host), DISCOVERY_HOST];
  const services = await startPublicServices(hosts, names.port, TENANTS);
  return {
    services,
    ports: Object.fromEntries(hosts.map((host) => [host, services.port])),
    questions: () =>
      services.requests.flatMap(({ host, path }) => {
        const dns = new URLSearchParams(path.split('?')[1]).get('dns');
        if (dns === null) return [];
        const [question] = decode(Buffer.from(dns, 'base64url')).questions ?? [];
        return question ? [{ host, name: question.name, type: question.type }] : [];
      }),
    async close() {
      await services.close();
      names.close();
    },
  };
}
