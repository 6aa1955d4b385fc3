import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { type ClientHttp2Session, connect, constants } from 'node:http2';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate';

/** What a resolver or Microsoft's discovery was asked. */
export interface AskedFor {
  host: string;
  /** Path and query, as they were sent. */
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
}

/** How a host behaves; `silent` takes the question and never answers. */
export type Manner = 'well' | 'silent' | 'refusing' | 'web page';

/**
 * Stands where the public resolvers and Microsoft's discovery stand: hands questions on to a real name server, byte for
 * byte, lets any page read the answer as they do, and keeps a list of all requests.
 */
export interface PublicServices {
  port: number;
  requests: AskedFor[];
  /** Hosts that do not behave well; all others do. */
  manners: Map<string, Manner>;
  close(): Promise<void>;
}

/** What the discovery answers: status and JSON by domain. */
export type Tenants = Readonly<Record<string, { status: number; body: object }>>;

/** Starts the services for these hosts, in front of the name server on `dnsPort`. */
export async function startPublicServices(
  hosts: readonly string[],
  dnsPort: number,
  tenants: Tenants,
): Promise<PublicServices> {
  const requests: AskedFor[] = [];
  const manners = new Map<string, Manner>();
  let session: ClientHttp2Session | undefined;
  // The name server hangs up after a while without questions.
  const dns = () => {
    if (!session || session.closed || session.destroyed) {
      session = connect(`https://localhost:${dnsPort}`, { rejectUnauthorized: false });
      session.on('error', () => {});
    }
    return session;
  };
  const server = createServer(await makeCertificate(hosts), (request, response) => {
    const { headers, method = '', url: path = '' } = request;
    const host = headers.host ?? '';
    requests.push({ host, path, method, headers });
    const manner = manners.get(host) ?? 'well';
    if (manner === 'silent') return;
    response.setHeader('access-control-allow-origin', '*');
    if (manner === 'refusing') return void response.writeHead(429).end();
    if (manner === 'web page') {
      return void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<h1>Welcome to the guest network</h1>');
    }
    if (path.startsWith('/dns-query?')) return void handOn(dns(), path, headers.accept ?? '', response);
    const tenant =
      tenants[/^\/([^/]+)\/v2\.0\/\.well-known\/openid-configuration$/.exec(path)?.[1] ?? ''] ?? UNKNOWN;
    response
      .writeHead(tenant.status, { 'content-type': 'application/json' })
      .end(JSON.stringify(tenant.body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    manners,
    close: () => closeBoth(server, session),
  };
}

const UNKNOWN = {
  status: 400,
  body: {
    error: 'invalid_tenant',
    error_description: 'AADSTS90002: Tenant not found.',
    error_codes: [90002],
  },
};

function handOn(dns: ClientHttp2Session, path: string, accept: string, response: ServerResponse): void {
  const asked = dns.request({ [constants.HTTP2_HEADER_PATH]: path, accept });
  asked.on('response', (headers) => {
    response.writeHead(Number(headers[':status']), { 'content-type': String(headers['content-type'] ?? '') });
    asked.pipe(response);
  });
  asked.on('error', () => response.destroy());
}

async function closeBoth(server: Server, dns: ClientHttp2Session | undefined): Promise<void> {
  dns?.destroy();
  server.closeAllConnections();
  await new Promise<void>((closed) => server.close(() => closed()));
}
