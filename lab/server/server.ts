import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { loadScreens, type Screen } from '../screens';
import { makeCertificate } from './certificate';
import { connectButtons, screenButtons } from './flows';
import { headersOf } from './headers';
import { HOSTS } from './hosts';
import { type Answer, makeRoutes, type Organization, type Request } from './routes';
import { renderPage } from './shells';

/** A running lab. */
export interface Lab {
  port: number;
  /** Requests so far, such as `GET https://…`. */
  requests: string[];
  /** Host names to map to the port. */
  hosts: string[];
  close(): Promise<void>;
}

/** A test's own document; its headers are added to those of its host. */
export interface ExtraPage {
  url: string;
  html: string;
  headers?: Record<string, string>;
}

export interface LabOptions extends Organization {
  /** Documents besides the screens, e.g. saved pages. */
  extraPages?: ExtraPage[];
}

/** Starts the lab on a free port of this machine. */
export async function startLab({ extraPages = [], ...organization }: LabOptions = {}): Promise<Lab> {
  const answer = makeAnswers(loadScreens(), extraPages, organization);
  const requests: string[] = [];
  const server = createServer(await makeCertificate(HOSTS), async (incoming, response) => {
    const request = await readRequest(incoming);
    if (request.url.pathname === '/favicon.ico') return void response.writeHead(204).end();
    // Chromium itself asks Google with this request whether somebody is signed in.
    if (request.url.pathname !== '/ListAccounts') requests.push(`${request.method} ${request.url.href}`);
    send(response, request, answer(request));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    hosts: [...new Set([...HOSTS, ...extraPages.map(({ url }) => new URL(url).host)])],
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

/** Returns what a server sees of an address: host, path and query. */
const keyOf = (url: string | URL) => {
  const { host, pathname, search } = new URL(url);
  return host + pathname + search;
};

/** Matches screens whose links depend on the flow. The routes also serve their own addresses. */
const FLOW_SCREEN = /^healthy\/(microsoft-(sign-in|admin-consent)|google-identifier|hubspot-settings)$/;

function makeAnswers(
  screens: Screen[],
  extraPages: ExtraPage[],
  organization: Organization,
): (request: Request) => Answer {
  const extra = new Map(extraPages.map((page) => [keyOf(page.url), page]));
  const byUrl = new Map(screens.map((screen) => [keyOf(screen.url), screen]));
  const routes = makeRoutes(screens, organization);
  return (request) => {
    const key = keyOf(request.url);
    if (request.method === 'GET') {
      const own = extra.get(key);
      if (own) return { status: 200, html: own.html, ...(own.headers ? { headers: own.headers } : {}) };
      const screen = byUrl.get(key);
      if (screen?.redirect) return { location: screen.redirect };
      if (screen && !FLOW_SCREEN.test(screen.id)) {
        return {
          status: 200,
          html: renderPage(screen, request.nonce, { ...screenButtons('lab'), ...connectButtons(null) }),
        };
      }
    }
    return (
      routes(request) ?? {
        status: 404,
        html: '<!doctype html><title>404</title><h1>Not a page of the lab</h1>',
      }
    );
  };
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  let body = '';
  for await (const chunk of incoming) body += String(chunk);
  return {
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url ?? '/', `https://${incoming.headers.host}`),
    form: new URLSearchParams(body),
    nonce: randomBytes(16).toString('base64url'),
  };
}

function send(response: ServerResponse, request: Request, answer: Answer): void {
  if ('location' in answer) return void response.writeHead(302, { location: answer.location }).end();
  const headers = { ...headersOf(request.url.host, request.nonce), ...answer.headers };
  response.writeHead(answer.status, headers).end(answer.html);
}
