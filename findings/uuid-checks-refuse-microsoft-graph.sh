#!/usr/bin/env bash
# uuid 14.0.3, validator 13.15.35, zod 4.6.7, yup 1.7.1: the app id of Microsoft Graph is not a UUID.
#
# Microsoft's oldest services have ids without the version and variant digits that RFC 9562 defines:
# 00000003-0000-0000-c000-000000000000 is Graph, 00000002-0000-0ff1-ce00-000000000000 Exchange Online. They stand in
# consent links and errors that name the resource. Four libraries refuse them by default; ajv-formats 3.0.1, joi
# 18.3.2 and valibot 1.5.0 accept them. A form that takes an app id as "uuid" therefore works until it gets one of
# these, and a schema check on the server can accept what the check in the browser refused.
#
# Seen 2026-11-30: false four times for both ids, true three times; true for all with an ordinary app id.
set -euo pipefail
cd "$(mktemp -d)"
npm install --silent --no-save --prefix . uuid@14.0.3 validator@13.15.35 zod@4.6.7 yup@1.7.1 ajv@8.20.0 \
  ajv-formats@3.0.1 joi@18.3.2 valibot@1.5.0
cat > try.mjs <<'JS'
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import Joi from 'joi';
import { validate } from 'uuid';
import * as v from 'valibot';
import validator from 'validator';
import * as yup from 'yup';
import { z } from 'zod';

const ajv = new Ajv();
formats.default(ajv);
const checks = {
  uuid: validate,
  validator: (id) => validator.isUUID(id),
  zod: (id) => z.uuid().safeParse(id).success,
  yup: (id) => yup.string().uuid().isValidSync(id),
  'ajv-formats': ajv.compile({ type: 'string', format: 'uuid' }),
  joi: (id) => !Joi.string().uuid().validate(id).error,
  valibot: (id) => v.is(v.pipe(v.string(), v.uuid()), id),
};
const ids = {
  'Microsoft Graph': '00000003-0000-0000-c000-000000000000',
  'Exchange Online': '00000002-0000-0ff1-ce00-000000000000',
  'an ordinary app': '1b4e28ba-2fa1-41d2-883f-0016d3cca427',
};
for (const [name, id] of Object.entries(ids)) {
  const accepted = Object.keys(checks).filter((library) => checks[library](id));
  console.log(`${name}: ${accepted.join(' ')}`);
}
JS
expected='Microsoft Graph: ajv-formats joi valibot
Exchange Online: ajv-formats joi valibot
an ordinary app: uuid validator zod yup ajv-formats joi valibot'
seen="$(node try.mjs)"
printf '%s\n' "$seen"
[ "$seen" = "$expected" ] || { echo "changed: expected $expected" >&2; exit 1; }
