#!/usr/bin/env bash
# @azure/msal-node 7.2.3: the sign-in link has another host than the cloud that was configured.
#
# AzureCloudInstance.AzureChina is https://login.chinacloudapi.cn, but a link that is built with it leads to
# login.partner.microsoftonline.cn; login.windows.net and login.usgovcloudapi.net are exchanged likewise. So a
# firewall rule, or an extension's list of sign-in pages, that is made from the app's settings does not cover the page
# that people get to see. Nothing is asked of the network for it: the names are in the library.
#
# Seen 2026-11-30: login.partner.microsoftonline.cn for AzureChina, without a request.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . @azure/msal-node@7.2.3
cat > try.mjs <<'JS'
import { AzureCloudInstance, PublicClientApplication } from '@azure/msal-node';

const refuse = async (url) => {
  throw new Error(`asked for ${url}`);
};
const networkClient = { sendGetRequestAsync: refuse, sendPostRequestAsync: refuse };
const clouds = [AzureCloudInstance.AzureChina, 'https://login.windows.net', 'https://login.usgovcloudapi.net'];
for (const cloud of clouds) {
  const auth = { clientId: 'id', authority: `${cloud}/organizations` };
  const app = new PublicClientApplication({ auth, system: { networkClient } });
  const link = await app.getAuthCodeUrl({ scopes: ['User.Read'], redirectUri: 'https://app.example.com/' });
  console.log(`${new URL(cloud).host} -> ${new URL(link).host}`);
}
JS
expected='login.chinacloudapi.cn -> login.partner.microsoftonline.cn
login.windows.net -> login.microsoftonline.com
login.usgovcloudapi.net -> login.microsoftonline.us'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
