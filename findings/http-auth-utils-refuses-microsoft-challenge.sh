#!/usr/bin/env bash
# http-auth-utils 6.0.1: the challenge with which Microsoft's services refuse a token is itself refused.
#
# RFC 6750 section 3 allows further members in a Bearer challenge, and Microsoft uses that: authorization_uri says
# where to sign in, claims what is missing. The library knows realm, scope, error and error_description only and
# throws for any other, without saying which it was; its option "strict" is about the letter case of the word Bearer.
# So of the two refusals that a mailbox app meets, Google's is read and Microsoft's is an exception inside the error
# handling. auth-header 1.0.0 and www-authenticate 0.6.3 read both.
#
# Seen 2026-11-30: E_UNAUTHORIZED_KEY for Microsoft's challenge, with and without "strict".
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . http-auth-utils@6.0.1 auth-header@1.0.0 www-authenticate@0.6.3
cat > try.mjs <<'JS'
import { parse } from 'auth-header';
import { mechanisms, parseWWWAuthenticateHeader } from 'http-auth-utils';
import wwwAuthenticate from 'www-authenticate';

const challenges = {
  Google: 'Bearer realm="https://accounts.google.com/", error="insufficient_scope", scope="https://mail.google.com/"',
  Microsoft:
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", ' +
    'error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="',
};
const readers = {
  'http-auth-utils': (text) => parseWWWAuthenticateHeader(text).data.error,
  'http-auth-utils, not strict': (text) => parseWWWAuthenticateHeader(text, mechanisms, { strict: false }).data.error,
  'auth-header': (text) => parse(text).params.error,
  'www-authenticate': (text) => new wwwAuthenticate.parsers.WWW_Authenticate(text).parms.error,
};
for (const [name, text] of Object.entries(challenges))
  for (const [library, read] of Object.entries(readers)) {
    let seen;
    try {
      seen = read(text);
    } catch ({ code }) {
      seen = `thrown ${code}`;
    }
    console.log(`${name}: ${seen} (${library})`);
  }
JS
expected='Google: insufficient_scope (http-auth-utils)
Google: insufficient_scope (http-auth-utils, not strict)
Google: insufficient_scope (auth-header)
Google: insufficient_scope (www-authenticate)
Microsoft: thrown E_UNAUTHORIZED_KEY (http-auth-utils)
Microsoft: thrown E_UNAUTHORIZED_KEY (http-auth-utils, not strict)
Microsoft: insufficient_claims (auth-header)
Microsoft: insufficient_claims (www-authenticate)'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
