#!/usr/bin/env bash
# imapflow 2.10.2: a refused IMAP sign-in is reported as "Command failed".
#
# The server below answers LOGIN as RFC 5530 asks: NO [AUTHENTICATIONFAILED] and a sentence. The error that connect()
# throws has neither in its message; both are in properties of their own (serverResponseCode, responseText). Whoever logs
# or pastes err.message, as most programs do, has lost the reason.
#
# Seen 2026-11-29: message "Command failed", serverResponseCode "AUTHENTICATIONFAILED".
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . imapflow@2.10.2
cat > try.mjs <<'JS'
import net from 'node:net';
import { ImapFlow } from 'imapflow';

const server = net.createServer((socket) => {
  socket.write('* OK ready\r\n');
  socket.on('data', (data) => {
    for (const line of data.toString().split('\r\n').filter(Boolean)) {
      const [tag, command] = line.split(' ');
      if (/^CAPABILITY$/i.test(command)) socket.write(`* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n${tag} OK done\r\n`);
      else if (/^ID$/i.test(command)) socket.write(`${tag} OK done\r\n`);
      else socket.write(`${tag} NO [AUTHENTICATIONFAILED] Wrong name or password\r\n`);
    }
  });
});
server.listen(0, '127.0.0.1', async () => {
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: server.address().port,
    secure: false,
    doSTARTTLS: false,
    auth: { user: 'kim@example.com', pass: 'wrong' },
    logger: false,
  });
  const { message, serverResponseCode, responseText } = await client.connect().catch((error) => error);
  console.log(JSON.stringify({ message, serverResponseCode, responseText }));
  process.exit();
});
JS
expected='{"message":"Command failed","serverResponseCode":"AUTHENTICATIONFAILED","responseText":"Wrong name or password"}'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
