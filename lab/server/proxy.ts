import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A proxy that forwards the lab's hosts to their ports on this machine and refuses all others. */
export interface Proxy {
  port: number;
  /** Refused hosts. */
  refused: Set<string>;
  close(): void;
}

/** Starts a proxy for Firefox, which cannot map host names. */
export async function startProxy(ports: Readonly<Record<string, number>>): Promise<Proxy> {
  const refused = new Set<string>();
  const proxy = createServer((_request, response) => response.writeHead(502).end());
  proxy.on('connect', (request, client, head) => {
    const host = request.url?.split(':')[0] ?? '';
    client.on('error', () => client.destroy());
    const port = ports[host];
    if (port === undefined) {
      refused.add(host);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const lab = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      if (head.length) lab.write(head);
      lab.pipe(client).pipe(lab);
    });
    lab.on('error', () => client.destroy());
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  return {
    port: (proxy.address() as AddressInfo).port,
    refused,
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
