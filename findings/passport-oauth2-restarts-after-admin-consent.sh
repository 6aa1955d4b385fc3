#!/usr/bin/env bash
# passport-oauth2 1.8.0: the return from a granted admin consent is taken for a wish to sign in.
#
# When an administrator approves an app, Microsoft sends the browser back with admin_consent=True and the tenant,
# without "code" and without "error". The strategy knows those two only: it answers the news "approved" with a new
# redirect to the authorization endpoint. So the administrator, who was asked for approval alone, is led into signing
# in, and an app that takes that sign-in as a new connection offers to connect the administrator's own mailbox.
#
# Seen 2026-11-30: a redirect to …/authorize for the approval; "fail" for the refusal.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . passport-oauth2@1.8.0
cat > try.cjs <<'JS'
const OAuth2Strategy = require('passport-oauth2');

const base = 'https://login.microsoftonline.com/organizations/oauth2/v2.0';
const options = {
  authorizationURL: `${base}/authorize`,
  tokenURL: `${base}/token`,
  clientID: 'id',
  clientSecret: 'secret',
  callbackURL: 'https://app.example.com/return',
};
const returns = {
  approved: { admin_consent: 'True', tenant: '11111111-1111-1111-1111-111111111111', state: 'x' },
  refused: { error: 'access_denied', error_description: 'AADSTS65004: Declined.', state: 'x' },
};
for (const [name, query] of Object.entries(returns)) {
  const strategy = new OAuth2Strategy(options, () => {});
  strategy.redirect = (to) => console.log(`${name}: redirect to ${to.split('?')[0]}`);
  strategy.fail = ({ message }) => console.log(`${name}: fail, ${message}`);
  strategy.error = ({ message }) => console.log(`${name}: error, ${message}`);
  strategy.authenticate({ query, headers: {} }, {});
}
JS
expected='approved: redirect to https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize
refused: fail, AADSTS65004: Declined.'
seen="$(node try.cjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
