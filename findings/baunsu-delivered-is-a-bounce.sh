#!/usr/bin/env bash
# baunsu 0.2.3: the report that a mail arrived is a bounce, as sure as the one that it did not.
#
# A delivery report (RFC 3464) says what became of the mail in "Action": failed, delayed, delivered, relayed or
# expanded. The library adds up which fields a mail has and whether they look like a report, not what they say. A
# receipt that the sender asked for (delivered, 2.0.0), or the note that the server goes on trying (delayed, 4.4.7),
# gets the very same score as a failure, so a CRM that marks addresses by it marks the good ones.
#
# Seen 2026-11-30: bounced is true for failed, delayed and delivered, with a score of 0.5 for each.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . baunsu@0.2.3
cat > try.cjs <<'JS'
const Baunsu = require('baunsu');

const report = (action, status) =>
  `From: postmaster@example.com
To: kim@example.com
Subject: Delivery report
Date: Mon, 30 Nov 2026 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=part

--part
Content-Type: text/plain

About your mail.

--part
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; lee@example.net
Action: ${action}
Status: ${status}

--part--
`.replaceAll('\n', '\r\n');
for (const [action, status] of [
  ['failed', '5.1.1'],
  ['delayed', '4.4.7'],
  ['delivered', '2.0.0'],
]) {
  const { bounced, score } = new Baunsu().detectSync(report(action, status));
  console.log(`${action} ${status}: ${bounced} ${score}`);
}
JS
expected='failed 5.1.1: true 0.5
delayed 4.4.7: true 0.5
delivered 2.0.0: true 0.5'
seen="$(node try.cjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
