import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};

/** A server of static files as a web host runs one: compressed, and with nothing set that a host may not offer. */
export interface SiteServer {
  /** The folder's address, with a slash at its end. */
  address: string;
  /** What was asked for, in order, with the bytes that went out. */
  requests: { path: string; status: number; bytes: number }[];
  close(): Promise<void>;
}

/** Serves a folder on this machine below a path, on a free port where none is named. */
export async function serveSite(folder: string, { path = '/', port = 0 } = {}): Promise<SiteServer> {
  const requests: SiteServer['requests'] = [];
  const packed = new Map<string, { found: Buffer; body: Buffer }>();
  // Web hosts compress a file once.
  const pack = (file: string, found: Buffer): Buffer => {
    const before = packed.get(file);
    if (before?.found.equals(found)) return before.body;
    const body = gzipSync(found);
    packed.set(file, { found, body });
    return body;
  };
  const server = createServer(async (incoming, response) => {
    const asked = decodeURIComponent(new URL(incoming.url ?? '/', 'http://site').pathname);
    const file = asked.startsWith(path) ? asked.slice(path.length).replace(/(^|\/)$/, '$1index.html') : '';
    const found =
      file && !normalize(file).startsWith('..')
        ? await readFile(join(folder, file)).catch(() => undefined)
        : undefined;
    const body = found ? pack(file, found) : Buffer.alloc(0);
    const status = found ? 200 : 404;
    requests.push({ path: asked, status, bytes: body.length });
    response.writeHead(status, {
      'cache-control': 'max-age=600',
      ...(found
        ? { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip' }
        : {}),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  // What is done with it ends by itself.
  server.unref();
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    requests,
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
