#!/usr/bin/env bash
# deep-email-validator 0.1.27: a domain that declares that it takes no mail passes the MX check.
#
# RFC 7505 lets a domain say so with one record, "MX 0 .". The library asks for MX records and is content with any:
# the address of a domain with that record is "valid" as far as MX goes, while one of a domain without any MX record
# is not. A CRM that checks an address this way before it offers to connect the mailbox keeps the one that surely has
# none.
#
# Seen 2026-11-30: valid for "MX 0 .", "MX record not found" for no record at all.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . deep-email-validator@0.1.27 dns-packet@5.6.1
cat > try.mjs <<'JS'
import { createSocket } from 'node:dgram';
import dns from 'node:dns';
import { validate } from 'deep-email-validator';
import packet from 'dns-packet';

const zone = {
  'mail.example.com': { preference: 10, exchange: 'mx.example.com' },
  'nomail.example.com': { preference: 0, exchange: '.' },
};
const server = createSocket('udp4', (data, { port, address }) => {
  const { id, questions } = packet.decode(data);
  const [{ name, type }] = questions;
  const answers = type === 'MX' && zone[name] ? [{ name, type, ttl: 60, data: zone[name] }] : [];
  const flags = packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE;
  server.send(packet.encode({ type: 'response', id, flags, questions, answers }), port, address);
});
server.bind(0, '127.0.0.1', async () => {
  dns.setServers([`127.0.0.1:${server.address().port}`]);
  for (const domain of [...Object.keys(zone), 'norecord.example.com']) {
    const { valid, validators } = await validate({ email: `kim@${domain}`, validateSMTP: false, validateTypo: false });
    console.log(`${domain}: ${valid} ${validators.mx.reason ?? ''}`.trim());
  }
  process.exit();
});
JS
expected='mail.example.com: true
nomail.example.com: true
norecord.example.com: false MX record not found'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
