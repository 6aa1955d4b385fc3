#!/usr/bin/env bash
# tldts 7.6.0 and psl 1.15.0: every Microsoft 365 organization's first domain counts as one and the same site.
#
# Each tenant gets contoso.onmicrosoft.com, fabrikam.onmicrosoft.com, … The Public Suffix List has no entry for
# onmicrosoft.com, nor for the sign-in hosts of customer tenants (ciamlogin.com, b2clogin.com), not even in its private
# part. So "same registrable domain" says that two unrelated organizations are the same.
#
# Seen 2026-11-29: the registrable domain of both tenants is onmicrosoft.com.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . tldts@7.6.0 psl@1.15.0
cat > try.mjs <<'JS'
import psl from 'psl';
import { parse } from 'tldts';
for (const host of ['contoso.onmicrosoft.com', 'fabrikam.onmicrosoft.com', 'contoso.ciamlogin.com'])
  console.log(host, parse(host, { allowPrivateDomains: true }).domain, psl.get(host));
JS
expected='contoso.onmicrosoft.com onmicrosoft.com onmicrosoft.com
fabrikam.onmicrosoft.com onmicrosoft.com onmicrosoft.com
contoso.ciamlogin.com ciamlogin.com ciamlogin.com'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
