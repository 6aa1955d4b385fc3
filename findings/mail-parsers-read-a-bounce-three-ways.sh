#!/usr/bin/env bash
# letterparser 0.1.8, postal-mime 4.0.0 and mailparser 3.14.2: three readings of one mail that could not be delivered.
#
# A delivery report (RFC 3464) has a text for people, a message/delivery-status part with the status code, and the
# mail that came back. mailparser appends the status part to the text; postal-mime keeps it among the attachments, so
# its text has no code; letterparser drops it and hands out the HTML of the returned mail as the HTML of the report:
# the approval link below, which never arrived, looks like the content of the mail that says so.
#
# Seen 2026-11-30: status in the text for mailparser only; a link in the report's HTML for letterparser only.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . letterparser@0.1.8 postal-mime@4.0.0 mailparser@3.14.2
cat > try.mjs <<'JS'
import { extract } from 'letterparser';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

const report = `From: MAILER-DAEMON@mx.example.com
To: kim@example.com
Subject: Undelivered mail
Date: Mon, 30 Nov 2026 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=part

--part
Content-Type: text/plain

Your mail came back.

--part
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.com

Final-Recipient: rfc822; lee@example.net
Action: failed
Status: 5.7.1

--part
Content-Type: message/rfc822

From: kim@example.com
To: lee@example.net
Subject: Please approve
Date: Mon, 30 Nov 2026 09:59:00 +0000
MIME-Version: 1.0
Content-Type: text/html

<p>https://login.microsoftonline.com/common/adminconsent?client_id=1</p>

--part--
`.replaceAll('\n', '\r\n');
const mails = {
  mailparser: await simpleParser(report),
  'postal-mime': await PostalMime.parse(report),
  letterparser: extract(report),
};
for (const [name, { text, html, attachments }] of Object.entries(mails)) {
  const kinds = attachments.map((part) => part.mimeType ?? part.contentType).join(' and ') || 'nothing';
  const status = /^Status: (.*)$/m.exec(text)?.[1] ?? 'no';
  const link = /adminconsent/.test(html) ? 'with' : 'without';
  console.log(`${name}: ${status} status in the text, HTML ${link} the link, ${kinds} attached`);
}
JS
expected='mailparser: 5.7.1 status in the text, HTML without the link, message/rfc822 attached
postal-mime: no status in the text, HTML without the link, message/delivery-status and message/rfc822 attached
letterparser: no status in the text, HTML with the link, nothing attached'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
