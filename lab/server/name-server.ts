import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from './certificate';

/** Path of BIND's name server, if installed; tests that need it are skipped without. */
export const NAMED =
  process.env.SIGNPOST_NAMED ??
  ['/usr/sbin/named', '.cache/bind9/usr/sbin/named'].find((place) => existsSync(place));

/** A name server with DNS over HTTPS (RFC 8484). */
export interface NameServer {
  port: number;
  close(): void;
}

/**
 * Starts BIND with a root zone, so that every name gets an authoritative answer, and a zone whose file is missing, so that
 * its names fail.
 *
 * @param records lines of a zone file
 * @param broken domain that fails with SERVFAIL
 */
export async function startNameServer(program: string, records: string, broken: string): Promise<NameServer> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-dns-'));
  const port = await freePort();
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return JSON.stringify(join(folder, name));
  };
  const { key, cert } = await makeCertificate(['localhost']);
  const config = `
    tls lab { key-file ${file('key.pem', key)}; cert-file ${file('cert.pem', cert)}; };
    http doh { endpoints { "/dns-query"; }; };
    options {
      directory ${JSON.stringify(folder)};
      pid-file none;
      session-keyfile none;
      listen-on port ${port} tls lab http doh { 127.0.0.1; };
      listen-on-v6 { none; };
      recursion no;
      dnssec-validation no;
    };
    controls { };
    zone "." { type primary; check-names ignore; file ${file('root.zone', `${HEAD}${records}\n`)}; };
    zone "${broken}" { type primary; file "missing.zone"; };`;
  file('named.conf', config);
  // Some systems restrict the installed program by its path to certain folders.
  const copy = join(folder, 'named');
  copyFileSync(program, copy);
  const server = spawn(copy, ['-g', '-n', '1', '-c', join(folder, 'named.conf')]);
  const close = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await started(server);
  } catch (error) {
    close();
    throw error;
  }
  return { port, close };
}

const HEAD = `$TTL 60
$ORIGIN .
@ SOA ns.lab.test. lab.lab.test. 1 60 60 60 60
@ NS ns.lab.test.
ns.lab.test. A 127.0.0.1
`;

function started(server: ChildProcess): Promise<void> {
  let log = '';
  return new Promise((ready, failed) => {
    server.stderr?.on('data', (chunk) => {
      log += String(chunk);
      if (/ running$/m.test(log)) ready();
    });
    server.once('error', failed);
    server.once('exit', () => failed(new Error(`The name server did not start.\n${log}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
