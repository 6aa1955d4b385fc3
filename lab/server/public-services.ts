import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { type ClientHttp2Session, connect, constants } from 'node:http2';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from './certificate';

/** A request to a resolver or to Microsoft's discovery. */
export interface ServiceRequest {
  host: string;
  /** Path and query. */
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
}

/** Behavior of a host; `silent` accepts requests and never answers. */
export type Behavior = 'well' | 'silent' | 'refusing' | 'web page';

/**
 * Replaces the public resolvers and Microsoft's discovery. Forwards DNS questions unchanged to a real name server, allows
 * any origin to read the answers as the real services do, and records all requests.
 */
export interface PublicServices {
  port: number;
  requests: ServiceRequest[];
  /** Hosts that misbehave. */
  behaviors: Map<string, Behavior>;
  close(): Promise<void>;
}

/** Answers of the discovery by domain. */
export type Tenants = Readonly<Record<string, { status: number; body: object }>>;

/** Starts the services for these hosts, in front of the name server on `dnsPort`. */
export async function startPublicServices(
  hosts: readonly string[],
  dnsPort: number,
  tenants: Tenants,
): Promise<PublicServices> {
  const requests: ServiceRequest[] = [];
  const behaviors = new Map<string, Behavior>();
  let session: ClientHttp2Session | undefined;
  // The name server closes idle connections.
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
    const behavior = behaviors.get(host) ?? 'well';
    if (behavior === 'silent') return;
    response.setHeader('access-control-allow-origin', '*');
    if (behavior === 'refusing') return void response.writeHead(429).end();
    if (behavior === 'web page') {
      return void response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<h1>Welcome to the guest network</h1>');
    }
    if (path.startsWith('/dns-query?')) return void forward(dns(), path, headers.accept ?? '', response);
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
    behaviors,
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

function forward(dns: ClientHttp2Session, path: string, accept: string, response: ServerResponse): void {
  const question = dns.request({ [constants.HTTP2_HEADER_PATH]: path, accept });
  question.on('response', (headers) => {
    response.writeHead(Number(headers[':status']), { 'content-type': String(headers['content-type'] ?? '') });
    question.pipe(response);
  });
  question.on('error', () => response.destroy());
}

async function closeBoth(server: Server, dns: ClientHttp2Session | undefined): Promise<void> {
  dns?.destroy();
  server.closeAllConnections();
  await new Promise<void>((closed) => server.close(() => closed()));
}
