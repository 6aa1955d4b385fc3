#!/usr/bin/env bash
# google-auth-library 11.3.4: a refused refresh is reported by one bare word, without Google's description.
#
# Google answers many causes with the same "invalid_grant" and tells them apart in error_description (revoked, expired by
# inactivity, account deleted, clock of the server). The message of the thrown error keeps the word alone; the description
# stays in error.response.data.
#
# Seen 2026-11-29: message "invalid_grant" for both.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . google-auth-library@11.3.4
cat > try.mjs <<'JS'
import http from 'node:http';
import { OAuth2Client } from 'google-auth-library';

const descriptions = ['The token was revoked.', 'The account is gone.'];
let asked = 0;
const server = http.createServer((_, response) => {
  response.writeHead(400, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: 'invalid_grant', error_description: descriptions[asked++] }));
});
server.listen(0, '127.0.0.1', async () => {
  const oauth2TokenUrl = `http://127.0.0.1:${server.address().port}/token`;
  for (const _ of descriptions) {
    const client = new OAuth2Client({ clientId: 'id', clientSecret: 'secret', endpoints: { oauth2TokenUrl } });
    client.setCredentials({ refresh_token: 'token' });
    const thrown = await client.getAccessToken().catch((error) => error);
    console.log(`${thrown.message} | ${thrown.response.data.error_description}`);
  }
  process.exit();
});
JS
expected='invalid_grant | The token was revoked.
invalid_grant | The account is gone.'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
