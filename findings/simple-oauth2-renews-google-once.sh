#!/usr/bin/env bash
# simple-oauth2 5.1.0: a Google connection can be renewed once; then its refresh token is gone.
#
# Google's answer to a renewal has a new access token only, and RFC 6749 section 6 leaves it to the server whether
# there is a new refresh token: without one the client goes on with the old. Version 5.1.0 was made to keep it, but
# looks for it in a property that its object does not have, so the renewed token has none. Whoever stores that token
# in place of the first one loses the connection an hour later, and it looks as if Google or the person had revoked
# it.
#
# Seen 2026-11-30: the first renewal sends "first", the result has no refresh token, the second renewal sends an empty
# one.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . simple-oauth2@5.1.0
cat > try.mjs <<'JS'
import http from 'node:http';
import { text } from 'node:stream/consumers';
import { AuthorizationCode } from 'simple-oauth2';

const answer = { access_token: 'new', expires_in: 3599, scope: 'https://mail.google.com/', token_type: 'Bearer' };
const server = http.createServer(async (request, response) => {
  const sent = new URLSearchParams(await text(request));
  console.log(`asked with ${sent.get('grant_type')}: "${sent.get('refresh_token')}"`);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
});
server.listen(0, '127.0.0.1', async () => {
  const auth = { tokenHost: `http://127.0.0.1:${server.address().port}`, tokenPath: '/token' };
  const client = new AuthorizationCode({ client: { id: 'id', secret: 'secret' }, auth });
  let token = client.createToken({ access_token: 'old', refresh_token: 'first', expires_in: 0 });
  for (let i = 0; i < 2; i++) {
    token = await token.refresh();
    console.log(`renewed: ${token.token.access_token}, refresh token ${token.token.refresh_token}`);
  }
  process.exit();
});
JS
expected='asked with refresh_token: "first"
renewed: new, refresh token undefined
asked with refresh_token: ""
renewed: new, refresh token undefined'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
