#!/usr/bin/env bash
# @n8n/client-oauth2 1.23.1, simple-oauth2 5.1.0, arctic 3.7.0: a renewal that Zoho refuses counts as done.
#
# Zoho answers a refresh token that it no longer knows with status 200 and {"error":"invalid_code"}; RFC 6749 has 400
# for it. Three clients go by the status. n8n's puts the error next to the old access token and hands that out as the
# new one, not expired; simple-oauth2 makes a token of nothing but the error, and one without a time never expires;
# arctic makes an object that fails only when somebody reads it. So the CRM says "connected". client-oauth2 4.3.3, of
# which n8n's is a fork, refuses the answer, and so does oauth4webapi 3.8.8.
#
# Seen 2026-11-30: "old, expired false" and "undefined, expired false"; an error from the last two.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . @n8n/client-oauth2@1.23.1 simple-oauth2@5.1.0 arctic@3.7.0 \
  client-oauth2@4.3.3 oauth4webapi@3.8.8
cat > try.mjs <<'JS'
import http from 'node:http';
import { ClientOAuth2 } from '@n8n/client-oauth2';
import * as arctic from 'arctic';
import Ancestor from 'client-oauth2';
import * as oauth4webapi from 'oauth4webapi';
import { AuthorizationCode } from 'simple-oauth2';

const server = http.createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ error: 'invalid_code' }));
});
server.listen(0, '127.0.0.1', async () => {
  const host = `http://127.0.0.1:${server.address().port}`;
  const url = `${host}/oauth/token`;
  const old = { access_token: 'old', refresh_token: 'gone' };
  const options = { clientId: 'id', clientSecret: 'secret', accessTokenUri: url };
  const renewals = {
    '@n8n/client-oauth2': async () => {
      const token = await new ClientOAuth2(options).createToken(old).refresh();
      return `${token.accessToken}, expired ${token.expired()}`;
    },
    'simple-oauth2': async () => {
      const config = { client: { id: 'id', secret: 'secret' }, auth: { tokenHost: host } };
      const token = await new AuthorizationCode(config).createToken(old).refresh();
      return `${token.token.access_token}, expired ${token.expired()}`;
    },
    arctic: async () => {
      const client = new arctic.OAuth2Client('id', 'secret', 'https://app.example.com/');
      return (await client.refreshAccessToken(url, old.refresh_token, [])).constructor.name;
    },
    'client-oauth2': () => new Ancestor(options).createToken('old', 'gone', 'bearer').refresh(),
    oauth4webapi: async () => {
      const as = { issuer: host, token_endpoint: url };
      const allow = { [oauth4webapi.allowInsecureRequests]: true };
      const secret = oauth4webapi.ClientSecretPost('secret');
      const answer = await oauth4webapi.refreshTokenGrantRequest(as, { client_id: 'id' }, secret, 'gone', allow);
      return oauth4webapi.processRefreshTokenResponse(as, { client_id: 'id' }, answer);
    },
  };
  for (const [name, renew] of Object.entries(renewals))
    console.log(`${name}: ${await renew().catch((error) => `error, ${error.message}`)}`);
  process.exit();
});
JS
expected='@n8n/client-oauth2: old, expired false
simple-oauth2: undefined, expired false
arctic: OAuth2Tokens
client-oauth2: error, invalid_code
oauth4webapi: error, "response" body "access_token" property must be a string'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
