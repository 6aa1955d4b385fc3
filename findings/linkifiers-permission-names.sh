#!/usr/bin/env bash
# linkifyjs 4.4.0 and autolinker 4.1.5: names of mailbox and CRM permissions become links to foreign web sites.
#
# A request for approval lists what an app asks for: Microsoft Graph writes "Mail.Read", HubSpot "crm.lists.read".
# "read" is a top-level domain, so both libraries turn such a name in plain text into a link that leads to whoever
# owns mail.read; of "Files.Read.All" linkifyjs makes a link of the first two thirds. linkify-it 6.1.0, which knows
# fewer domains by default, leaves all of them alone.
#
# Seen 2026-11-30: http://Mail.Read, http://crm.lists.read, http://Files.Read (linkifyjs only).
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . linkifyjs@4.4.0 autolinker@4.1.5 linkify-it@6.1.0
cat > try.cjs <<'JS'
const { Autolinker } = require('autolinker');
const { LinkifyIt } = require('linkify-it');
const linkify = require('linkifyjs');

const found = (links) => links.join(' ') || '-';
for (const name of ['Mail.Read', 'crm.lists.read', 'Files.Read.All', 'Mail.Send']) {
  const text = `The app asks for ${name} in your organization.`;
  const linkifyjs = linkify.find(text).map(({ href }) => href);
  const autolinker = Autolinker.parse(text, {}).map((match) => match.getAnchorHref());
  const linkifyIt = (new LinkifyIt().match(text) ?? []).map(({ url }) => url);
  console.log(`${name}: ${found(linkifyjs)} | ${found(autolinker)} | ${found(linkifyIt)}`);
}
JS
expected='Mail.Read: http://Mail.Read | http://Mail.Read | -
crm.lists.read: http://crm.lists.read | http://crm.lists.read | -
Files.Read.All: http://Files.Read | - | -
Mail.Send: - | - | -'
seen="$(node try.cjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
