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

/** A server of static files like a simple web host's: compressed, without special headers. */
export interface SiteServer {
  /** Address of the folder, with a slash at the end. */
  address: string;
  /** Requests so far, with the bytes of each response. */
  requests: { path: string; status: number; bytes: number }[];
  close(): Promise<void>;
}

/** Serves a folder on this machine below a path, by default on a free port. */
export async function serveSite(folder: string, { path = '/', port = 0 } = {}): Promise<SiteServer> {
  const requests: SiteServer['requests'] = [];
  const compressed = new Map<string, { found: Buffer; body: Buffer }>();
  // Like on a web host, a file is compressed only once.
  const compress = (file: string, found: Buffer): Buffer => {
    const before = compressed.get(file);
    if (before?.found.equals(found)) return before.body;
    const body = gzipSync(found);
    compressed.set(file, { found, body });
    return body;
  };
  const server = createServer(async (incoming, response) => {
    const pathname = decodeURIComponent(new URL(incoming.url ?? '/', 'http://site').pathname);
    const file = pathname.startsWith(path)
      ? pathname.slice(path.length).replace(/(^|\/)$/, '$1index.html')
      : '';
    const found =
      file && !normalize(file).startsWith('..')
        ? await readFile(join(folder, file)).catch(() => undefined)
        : undefined;
    const body = found ? compress(file, found) : Buffer.alloc(0);
    const status = found ? 200 : 404;
    requests.push({ path: pathname, status, bytes: body.length });
    response.writeHead(status, {
      'cache-control': 'max-age=600',
      ...(found
        ? { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'gzip' }
        : {}),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  // The server does not keep the process running.
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
