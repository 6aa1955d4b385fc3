#!/usr/bin/env bash
# openid-client 6.9.0: the message of an OAuth error names neither the error nor its description.
#
# The token endpoint below refuses a refresh token as RFC 6749 section 5.2 says: {"error": …, "error_description": …}.
# Version 5 made "invalid_grant (the description)" of it. Version 6 says for every refusal "server responded with an error
# in the response body"; the error and its description are properties only, so a log of messages cannot be told apart.
#
# Seen 2026-11-29: the same message for two different refusals.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . openid-client@6.9.0
cat > try.mjs <<'JS'
import http from 'node:http';
import * as client from 'openid-client';

const answers = [
  { error: 'invalid_grant', error_description: 'The grant has been revoked.' },
  { error: 'invalid_client', error_description: 'The secret has expired.' },
];
let asked = 0;
const server = http.createServer((_, response) => {
  response.writeHead(400, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answers[asked++]));
});
server.listen(0, '127.0.0.1', async () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const config = new client.Configuration({ issuer, token_endpoint: `${issuer}/token` }, 'id', 'secret');
  client.allowInsecureRequests(config);
  for (const _ of answers) {
    const { message, error } = await client.refreshTokenGrant(config, 'token').catch((thrown) => thrown);
    console.log(`${error}: ${message}`);
  }
  process.exit();
});
JS
expected='invalid_grant: server responded with an error in the response body
invalid_client: server responded with an error in the response body'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
