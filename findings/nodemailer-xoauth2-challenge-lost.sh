#!/usr/bin/env bash
# nodemailer 10.6.1: what the mail server says about a refused OAuth token is thrown away.
#
# With XOAUTH2 a server refuses in two steps: "334" and a base64 JSON with a status and the scope that it wants, then,
# after an empty line from the client, "535" and a general sentence, at Gmail about a user name and a password. The
# client tries twice (with a token that it was given, the same one) and reports the second step alone: neither the
# message nor any property of the error has the status or the scope, and it reads as if somebody had mistyped a
# password.
#
# Seen 2026-11-30: two attempts; "Invalid login: 535-5.7.8 Username and Password not accepted. …", no scope in the
# error.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . nodemailer@10.6.1
cat > try.mjs <<'JS'
import net from 'node:net';
import nodemailer from 'nodemailer';

const challenge = { status: '400', schemes: 'Bearer', scope: 'https://mail.google.com/' };
let attempts = 0;
const server = net.createServer((socket) => {
  socket.write('220 mx.example.com ESMTP\r\n');
  socket.on('data', (data) => {
    const [command] = data.toString().trim().split(' ');
    if (command === 'EHLO') socket.write('250-mx.example.com\r\n250 AUTH XOAUTH2\r\n');
    else if (command === 'AUTH') {
      attempts++;
      socket.write(`334 ${Buffer.from(JSON.stringify(challenge)).toString('base64')}\r\n`);
    } else if (command === '')
      socket.write('535-5.7.8 Username and Password not accepted.\r\n535 5.7.8 https://support.example.com/\r\n');
    else socket.end();
  });
});
server.listen(0, '127.0.0.1', async () => {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: server.address().port,
    secure: false,
    ignoreTLS: true,
    auth: { type: 'OAuth2', user: 'kim@example.com', accessToken: 'token' },
  });
  const error = await transport.verify().catch((thrown) => thrown);
  const everything = Object.getOwnPropertyNames(error).map((name) => String(error[name]));
  console.log(`${attempts} attempts, ${error.code}: ${error.message}`);
  console.log(`scope in the error: ${everything.some((value) => value.includes('mail.google.com'))}`);
  process.exit();
});
JS
expected='2 attempts, EAUTH: Invalid login: 535-5.7.8 Username and Password not accepted.
535 5.7.8 https://support.example.com/
scope in the error: false'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
