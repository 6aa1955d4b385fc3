#!/usr/bin/env bash
# arctic 3.7.0 and passport-oauth2 1.8.0: what Microsoft wants to have back from the app is not in the error.
#
# When an organization asks for more at sign-in (a second factor, a known device), Microsoft's token endpoint refuses
# with interaction_required and a "claims" value, which the app has to send along with the next sign-in for that
# policy to be met; "suberror" tells what kind of help it takes. Both libraries copy the members that RFC 6749 names
# and let go of the answer: nothing in the error holds the rest, so a retry is the same sign-in again, refused again.
# @badgateway/oauth2-client 3.3.1 and oauth4webapi 3.8.8 keep the whole answer.
#
# Seen 2026-11-30: neither of claims, suberror and correlation_id in the errors of the first two; all in the others.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . arctic@3.7.0 passport-oauth2@1.8.0 @badgateway/oauth2-client@3.3.1 \
  oauth4webapi@3.8.8
cat > try.mjs <<'JS'
import http from 'node:http';
import { inspect } from 'node:util';
import { OAuth2Client as Badgateway } from '@badgateway/oauth2-client';
import * as arctic from 'arctic';
import * as oauth4webapi from 'oauth4webapi';
import OAuth2Strategy from 'passport-oauth2';

const refusal = {
  error: 'interaction_required',
  error_description: 'AADSTS50076: A second factor is needed.',
  error_codes: [50076],
  correlation_id: '22222222-2222-2222-2222-222222222222',
  suberror: 'basic_action',
  claims: '{"access_token":{"capolids":{"essential":true,"values":["33333333-3333-3333-3333-333333333333"]}}}',
};
const server = http.createServer((_, response) => {
  response.writeHead(400, { 'content-type': 'application/json' });
  response.end(JSON.stringify(refusal));
});
server.listen(0, '127.0.0.1', async () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const url = `${issuer}/token`;
  const back = 'https://app.example.com/';
  const errors = {
    arctic: () => new arctic.OAuth2Client('id', 'secret', back).validateAuthorizationCode(url, 'code', null),
    'passport-oauth2': () =>
      new Promise((_, reject) => {
        const options = { clientID: 'id', clientSecret: 'secret', tokenURL: url, authorizationURL: url };
        const strategy = new OAuth2Strategy({ ...options, callbackURL: back }, () => {});
        strategy.error = reject;
        strategy.authenticate({ query: { code: 'code' }, headers: {} }, {});
      }),
    '@badgateway/oauth2-client': () => {
      const client = new Badgateway({ server: issuer, clientId: 'id', clientSecret: 'secret', tokenEndpoint: url });
      return client.authorizationCode.getToken({ code: 'code', redirectUri: back });
    },
    oauth4webapi: async () => {
      const as = { issuer, token_endpoint: url };
      const allow = { [oauth4webapi.allowInsecureRequests]: true };
      const secret = oauth4webapi.ClientSecretPost('secret');
      const answer = await oauth4webapi.refreshTokenGrantRequest(as, { client_id: 'id' }, secret, 'token', allow);
      return oauth4webapi.processRefreshTokenResponse(as, { client_id: 'id' }, answer);
    },
  };
  const parts = { claims: 'capolids', suberror: 'basic_action', correlation_id: '22222222' };
  for (const [name, ask] of Object.entries(errors)) {
    const everything = inspect(await ask().catch((thrown) => thrown), { depth: 9, showHidden: true });
    const kept = Object.keys(parts).filter((part) => everything.includes(parts[part]));
    console.log(`${name}: ${everything.includes(refusal.error_description)}, ${kept.join(' ') || 'nothing else'}`);
  }
  process.exit();
});
JS
expected='arctic: true, nothing else
passport-oauth2: true, nothing else
@badgateway/oauth2-client: true, claims suberror correlation_id
oauth4webapi: true, claims suberror correlation_id'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
