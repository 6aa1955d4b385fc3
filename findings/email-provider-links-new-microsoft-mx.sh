#!/usr/bin/env bash
# @mikkelscheike/email-provider-links 5.2.2: a Microsoft 365 domain with the newer mail host is an unknown provider.
#
# A domain that turns on DNSSEC for Exchange Online moves its MX record from NAME.mail.protection.outlook.com to a
# host below mx.microsoft. The library's table of MX hosts has the former only. The provider is then found by an SPF
# record with Microsoft's include at best; a domain whose SPF record goes through a service of its own, as below, has
# "no provider", and nobody is sent to the right sign-in page.
#
# Seen 2026-11-30: Microsoft 365 for the older host, UNKNOWN_DOMAIN for the newer one.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . @mikkelscheike/email-provider-links@5.2.2 dns-packet@5.6.1
cat > try.mjs <<'JS'
import { createSocket } from 'node:dgram';
import dns from 'node:dns';
import links from '@mikkelscheike/email-provider-links';
import packet from 'dns-packet';

const hosts = {
  'older.example.com': 'older-example-com.mail.protection.outlook.com',
  'newer.example.com': 'newer-example-com.o-v1.mx.microsoft',
};
const server = createSocket('udp4', (data, { port, address }) => {
  const { id, questions } = packet.decode(data);
  const [{ name, type }] = questions;
  const records = { MX: { preference: 0, exchange: hosts[name] }, TXT: 'v=spf1 include:_spf.example.net -all' };
  const answers = records[type] && hosts[name] ? [{ name, type, ttl: 60, data: records[type] }] : [];
  const flags = packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE;
  server.send(packet.encode({ type: 'response', id, flags, questions, answers }), port, address);
});
server.bind(0, '127.0.0.1', async () => {
  dns.setServers([`127.0.0.1:${server.address().port}`]);
  for (const domain of Object.keys(hosts)) {
    const { provider, error } = await links.getEmailProvider(`kim@${domain}`);
    console.log(`${domain}: ${provider?.companyProvider ?? error.type}`);
  }
  process.exit();
});
JS
expected='older.example.com: Microsoft 365 (Business)
newer.example.com: UNKNOWN_DOMAIN'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
