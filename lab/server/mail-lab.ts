import { RECORD_TYPES, readMessage } from '../../lib/mailbox/dns-wire';
import { DISCOVERY_HOST, RESOLVER_IDS, RESOLVERS } from '../../lib/mailbox/resolvers';
import { NAMED, type NameServer, startNameServer } from './name-server';
import { type PublicServices, startPublicServices, type Tenants } from './public-services';

/** Records of domains for every case that the mailbox check knows, as lines of a zone file. */
const RECORDS = `
workspace.example.com. MX 1 aspmx.l.google.com.
workspace.example.com. MX 5 alt1.aspmx.l.google.com.
one-record.example.com. MX 1 smtp.google.com.
contoso.example.com. MX 0 contoso-example.mail.protection.outlook.com.
newer.example.com. MX 0 newer-example.l-v1.mx.microsoft.
given-away.example.com. MX 10 eu-smtp-inbound-1.mimecast.com.
given-away.example.com. MX 20 given--away-example.mail.protection.outlook.com.
alias.example.com. CNAME workspace.example.com.
gateway.example.com. MX 10 eu-smtp-inbound-1.mimecast.com.
gateway.example.com. TXT "v=spf1 include:eu._netblocks.mimecast.com -all"
filtered.example.com. MX 10 mx0a-001.pphosted.com.
filtered.example.com. TXT "unrelated" "text"
filtered.example.com. TXT "v=spf1 include:spf.prot" "ection.outlook.com include:other.example.com -all"
autodiscover.filtered.example.com. CNAME autodiscover.outlook.com.
filtered-google.example.com. MX 10 d1.ess.barracudanetworks.com.
filtered-google.example.com. TXT "v=spf1 include:_spf.google.com ~all"
forwarded.example.com. MX 10 route1.mx.cloudflare.net.
zoho.example.com. MX 10 mx.zoho.eu.
own.example.com. MX 10 mail.own.example.com.
look-alike.example.com. MX 10 aspmx.l.google.com.evil.example.com.
moving.example.com. MX 10 aspmx.l.google.com.
moving.example.com. MX 20 moving-example.mail.protection.outlook.com.
agency.example.com. MX 0 agency-example.mail.protection.outlook.com.
no-mail.example.com. MX 0 .
website.example.com. A 192.0.2.7
co.uk. NS ns.lab.test.
xn--bcher-kva.example.com. MX 1 aspmx.l.google.com.`;

/** Tenant id that the discovery returns. */
export const MAIL_TENANT = '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f';
const tenantIn = (sub: string | null) => ({
  status: 200,
  body: {
    issuer: `https://login.microsoftonline.com/${MAIL_TENANT}/v2.0`,
    tenant_region_scope: 'EU',
    tenant_region_sub_scope: sub,
  },
});
const TENANTS: Tenants = {
  'contoso.example.com': tenantIn(null),
  'filtered.example.com': tenantIn(null),
  'agency.example.com': tenantIn('DODCON'),
};

const BROKEN = 'broken.example.com';

/** The public services of the mailbox check, with a real name server for these domains. */
export interface MailLab {
  services: PublicServices;
  /** Ports of the hosts, for the browser. */
  ports: Record<string, number>;
  /** Returns the decoded DNS questions to the resolvers. */
  questions(): { host: string; name: string; type: string }[];
  close(): Promise<void>;
}

/** Starts the services. BIND must be installed. */
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
        const [question] = readMessage(Buffer.from(dns, 'base64url'))?.questions ?? [];
        const type = Object.entries(RECORD_TYPES).find(([, number]) => number === question?.type)?.[0];
        return question && type ? [{ host, name: question.name, type }] : [];
      }),
    async close() {
      await services.close();
      names.close();
    },
  };
}
