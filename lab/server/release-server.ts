import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { makeCertificate } from './certificate';

/** Replaces GitHub as the server of a release's files. */
export interface ReleaseServer {
  port: number;
  close(): void;
}

/** Serves a folder of packages as the newest release of a repository. */
export async function serveRelease(folder: string, repository: string): Promise<ReleaseServer> {
  const isFile = new RegExp(`^/${repository}/releases/(latest/download|download/v[^/]+)/[^/]+$`);
  const server = createServer(await makeCertificate(['github.com']), async (incoming, response) => {
    const { pathname } = new URL(incoming.url ?? '/', 'https://github.com');
    const file = isFile.test(pathname)
      ? await readFile(join(folder, basename(pathname))).catch(() => undefined)
      : undefined;
    response.writeHead(file ? 200 : 404).end(file);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
