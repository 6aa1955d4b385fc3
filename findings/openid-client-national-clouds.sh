#!/usr/bin/env bash
# openid-client 6.9.0: sign-in for any organization works in Microsoft's worldwide cloud, not in the national ones.
#
# For "common" and "organizations" Microsoft's metadata names no real issuer but a template:
# https://HOST/{tenantid}/v2.0. The library makes an exception for that, but only where HOST is
# login.microsoftonline.com. The same document from the cloud for US authorities or from the one in China is refused,
# so a connector that lets customers' organizations sign in fails for just those customers, with a message about the
# issuer.
#
# Seen 2026-11-30: "ok" for the worldwide cloud, OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED for the two others.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . openid-client@6.9.0
cat > try.mjs <<'JS'
import * as client from 'openid-client';

for (const host of ['login.microsoftonline.com', 'login.microsoftonline.us', 'login.partner.microsoftonline.cn']) {
  const base = `https://${host}/organizations`;
  const metadata = {
    issuer: `https://${host}/{tenantid}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
  };
  const answer = { [client.customFetch]: async () => Response.json(metadata) };
  const seen = await client
    .discovery(new URL(`${base}/v2.0`), 'id', 'secret', undefined, answer)
    .then(() => 'ok')
    .catch(({ code, message }) => `${code}, ${message}`);
  console.log(`${host}: ${seen}`);
}
JS
refused='OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED, discovered metadata issuer does not match the expected issuer'
expected="login.microsoftonline.com: ok
login.microsoftonline.us: $refused
login.partner.microsoftonline.cn: $refused"
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
