#!/usr/bin/env bash
# @webext-core/match-patterns 2.0.0 and webext-patterns 1.5.1: they disagree on whether a pattern sees the query.
#
# MDN says that the path of an extension's match pattern is compared with the path of the address plus its query.
# Consent pages differ in the query alone (prompt=consent), so a pattern may well name it. The first library compares
# the path only: it misses the address that such a pattern is made for, and accepts an address with a query for a
# pattern that ends at "/authorize". The second one answers as MDN says, both times the other way round.
#
# Seen 2026-11-30: false and true for the first pattern, true and false for the second.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . @webext-core/match-patterns@2.0.0 webext-patterns@1.5.1
cat > try.mjs <<'JS'
import { MatchPattern } from '@webext-core/match-patterns';
import { doesUrlMatchPatterns } from 'webext-patterns';

const address = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1&prompt=consent';
for (const path of ['/*/authorize?*prompt=consent*', '/*/authorize', '/*/authorize*']) {
  const pattern = `https://login.microsoftonline.com${path}`;
  console.log(path, new MatchPattern(pattern).includes(address), doesUrlMatchPatterns(address, pattern));
}
JS
expected='/*/authorize?*prompt=consent* false true
/*/authorize true false
/*/authorize* true true'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
