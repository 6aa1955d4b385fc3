#!/usr/bin/env bash
# @microsoft/microsoft-graph-client 3.0.7: the time of a Graph error is off by the time zone of the machine.
#
# Graph states the time of an error as "2026-11-30T10:00:00": universal time, without a zone. The client makes a date
# of it as it stands, which JavaScript reads as local time. The error's "date" is therefore hours away from the moment
# at which the request is found in the sign-in log, and from the time that a server elsewhere reports for the very
# same answer.
#
# Seen 2026-11-30: 18:00 in Los Angeles, 10:00 under UTC, 01:00 in Tokyo (all of them universal time) for one answer.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . @microsoft/microsoft-graph-client@3.0.7
cat > try.cjs <<'JS'
const { Client } = require('@microsoft/microsoft-graph-client');

const error = {
  code: 'ErrorAccessDenied',
  message: 'Access is denied.',
  innerError: { date: '2026-11-30T10:00:00', 'request-id': '11111111-1111-1111-1111-111111111111' },
};
globalThis.fetch = async () => Response.json({ error }, { status: 403 });
Client.init({ authProvider: (done) => done(null, 'token') })
  .api('/me/messages')
  .get()
  .catch(({ code, date }) => console.log(`${process.env.TZ}: ${code} ${date.toISOString()}`));
JS
expected='America/Los_Angeles: ErrorAccessDenied 2026-11-30T18:00:00.000Z
UTC: ErrorAccessDenied 2026-11-30T10:00:00.000Z
Asia/Tokyo: ErrorAccessDenied 2026-11-30T01:00:00.000Z'
seen="$(for zone in America/Los_Angeles UTC Asia/Tokyo; do TZ="$zone" node try.cjs; done)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
