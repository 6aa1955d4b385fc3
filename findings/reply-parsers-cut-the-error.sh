#!/usr/bin/env bash
# Four email reply parsers: the error that a customer pasted goes with the "quote" or the "signature".
#
# Help desks keep the reply of a mail and drop what is quoted from an earlier one. email-reply-parser 2.3.9,
# node-email-reply-parser 0.1.4 and parse-reply 0.0.4 take a line that begins with "On" and ends with "wrote:" for the
# head of a quote, also in "On the consent page Microsoft wrote:", and cut off what stands below it, although nothing
# there is marked as quoted: the error code that the ticket is about. node-email-reply-parser and emailreplyparser
# 0.0.5 take the heading of a Sendmail report for a signature and drop the reason of the failure with it. planer 1.2.0
# keeps both.
#
# Seen 2026-11-30: AADSTS65001 is kept by two of the five, the reason with 5.7.1 by three.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . email-reply-parser@2.3.9 node-email-reply-parser@0.1.4 parse-reply@0.0.4 \
  emailreplyparser@0.0.5 planer@1.2.0
cat > try.cjs <<'JS'
const Emails = require('email-reply-parser');
const node = require('node-email-reply-parser');
const reply = require('parse-reply');
const { EmailReplyParser: port } = require('emailreplyparser');
const planer = require('planer');

const mails = {
  AADSTS65001: `Your last hint helped, thank you.

On the consent page Microsoft wrote:
AADSTS65001: The user or administrator has not consented.
`,
  'reason: 550 5.7.1': `The mail came back to us:

   ----- The following addresses had permanent fatal errors -----
<lee@example.net>
    (reason: 550 5.7.1 Unauthenticated mail is not accepted)

What should we do?
`,
};
const parsers = {
  'email-reply-parser': (mail) => new (Emails.default ?? Emails)().read(mail).getVisibleText(),
  'node-email-reply-parser': (mail) => node(mail, true),
  'parse-reply': reply,
  emailreplyparser: (mail) => port.parse_reply(mail),
  planer: (mail) => planer.extractFromPlain(mail),
};
for (const [reason, mail] of Object.entries(mails)) {
  const kept = Object.keys(parsers).filter((name) => parsers[name](mail).includes(reason));
  console.log(`${reason} is kept by ${kept.join(', ')}`);
}
JS
expected='AADSTS65001 is kept by emailreplyparser, planer
reason: 550 5.7.1 is kept by email-reply-parser, parse-reply, planer'
seen="$(node try.cjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
