#!/usr/bin/env bash
# @webext-core/fake-browser 2.0.1: in tests no sign-in page is found, and a policy can be written by the extension.
#
# WXT tests extensions with this stand-in for the browser. tabs.query({url}) takes a match pattern in a browser; here
# it is compared letter by letter, so the pattern that finds every open sign-in page finds none, while the one full
# address that a browser would find too is found. storage.managed, which browsers let only the administrator fill,
# takes set() and returns the value. Code that searches tabs fails its test without being wrong, and code that
# writes to the managed area passes.
#
# Seen 2026-11-30: 0, 0 and 1 tabs; {"allowed":true} from the managed area.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . @webext-core/fake-browser@2.0.1
cat > try.mjs <<'JS'
import { fakeBrowser } from '@webext-core/fake-browser';

const address = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize';
await fakeBrowser.tabs.create({ url: address });
for (const url of ['https://login.microsoftonline.com/*', '<all_urls>', address])
  console.log(`${url}: ${(await fakeBrowser.tabs.query({ url })).length}`);
await fakeBrowser.storage.managed.set({ allowed: true });
console.log(`managed: ${JSON.stringify(await fakeBrowser.storage.managed.get())}`);
JS
expected='https://login.microsoftonline.com/*: 0
<all_urls>: 0
https://login.microsoftonline.com/common/oauth2/v2.0/authorize: 1
managed: {"allowed":true}'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
