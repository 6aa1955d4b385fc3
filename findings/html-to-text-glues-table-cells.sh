#!/usr/bin/env bash
# html-to-text 10.0.1: a label and the link in the next table cell become one word.
#
# Mails of ticket systems put facts into tables: a cell "Link", a cell with the address. By default (tables are treated as
# layout) the cells are joined without a blank, so the text says "Linkhttps://…" and no reader that looks for a word
# boundary before "https" finds the address any more.
#
# Seen 2026-11-29: "Approval linkhttps://login.microsoftonline.com/…"
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . html-to-text@10.0.1
cat > try.mjs <<'JS'
import { convert } from 'html-to-text';
const link = 'https://login.microsoftonline.com/organizations/adminconsent?client_id=1';
console.log(convert(`<table><tr><td>Approval link</td><td>${link}</td></tr></table>`, { wordwrap: false }));
JS
expected='Approval linkhttps://login.microsoftonline.com/organizations/adminconsent?client_id=1'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
