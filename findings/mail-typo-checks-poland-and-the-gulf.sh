#!/usr/bin/env bash
# mailcheck 1.1.1 and @zootools/email-spell-checker 1.12.0: "did you mean" another country, or another provider.
#
# Both libraries compare an address with a list of providers and one of top-level domains, and offer the nearest entry
# when there is no equal one. Poland is not in mailcheck's list, so a right address there is "corrected" to the
# Netherlands, and when the name has "pl" in it, the letters in the name are exchanged instead: "examnle.pl". Saudi
# Arabia and the Emirates are in neither list and become Canada and Germany. The second library, made after the first,
# turns gmx.net, a provider's own domain, into the one of an American provider. A form that asks which mailbox to
# connect thus points these people to the mailbox of somebody else.
#
# Seen 2026-11-30: .pl to .nl (mailcheck only), .sa to .ca and .ae to .de (both), gmx.net to cox.net (the second
# only).
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . mailcheck@1.1.1 @zootools/email-spell-checker@1.12.0
cat > try.mjs <<'JS'
import checker from '@zootools/email-spell-checker';
import mailcheck from 'mailcheck';

for (const domain of ['example.pl', 'wp.pl', 'example.sa', 'example.ae', 'gmx.net']) {
  const meant = [mailcheck, checker].map(({ run }) => run({ email: `kim@${domain}` })?.domain ?? '-');
  console.log(`${domain}: ${meant.join(' | ')}`);
}
JS
expected='example.pl: examnle.pl | -
wp.pl: wp.nl | -
example.sa: example.ca | example.ca
example.ae: example.de | example.de
gmx.net: - | cox.net'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
