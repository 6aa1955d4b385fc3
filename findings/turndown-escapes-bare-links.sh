#!/usr/bin/env bash
# turndown 7.2.5: a link that stands in a text as plain words comes out with backslashes inside.
#
# HTML mail often shows an approval link as text, without an anchor. Turndown escapes Markdown's underscore everywhere,
# also inside an address, so "client_id" becomes "client\_id": a renderer takes the backslash away again, but whoever
# copies the address from the Markdown source gets one whose parameters have other names.
#
# Seen 2026-11-29: …/adminconsent?client\_id=1&redirect\_uri=…
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . turndown@7.2.5
cat > try.cjs <<'JS'
const Turndown = require('turndown');
const link = 'https://login.microsoftonline.com/common/adminconsent?client_id=1&redirect_uri=https://app.example.com/';
console.log(new Turndown().turndown(`<p>Open ${link.replaceAll('&', '&amp;')}</p>`));
JS
expected='Open https://login.microsoftonline.com/common/adminconsent?client\_id=1&redirect\_uri=https://app.example.com/'
seen="$(node try.cjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
