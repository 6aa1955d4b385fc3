import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../lib/catalog/catalog';
import { APPS } from '../../../../lib/catalog/packaged-apps';
import { lookUp, readText } from '../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../lib/diagnosis/rule-index';
import '../every-language';

/** Facts in a pasted text (ids, the time, the app), and the escapes in which a text may come. */

const index = indexRules(RULES);
const factsOf = (text: string) => readText(text, index).facts;
const found = (text: string) => lookUp(text, index).diagnoses.map(({ rule }) => rule);

const ONE = 'e2af9d80-f80a-4465-ac5b-3ce95baa4b9b';
const OTHER = '8fdc0a48-915a-4099-b368-bf7ac719bf00';

describe('the ids of an attempt', () => {
  it.each([
    `Correlation Id: ${ONE}`,
    `Correlation ID = ${ONE}`,
    `"correlation_id":"${ONE}"`.replace('":"', '": '),
    `CorrelationId ${ONE}`,
    `correlation id${ONE}`,
    `{\\"correlation_id\\": ${ONE.toUpperCase()}}`,
  ])('are read: %s', (text) => expect(factsOf(text)).toEqual({ correlationId: ONE }));

  it.each([`Request Id: ${ONE}`, `Trace ID: ${ONE}`, `trace_id = ${ONE}`, `"request_id" : ${ONE}`])(
    'of the request are read: %s',
    (text) => expect(factsOf(text)).toEqual({ requestId: ONE }),
  );

  it('are told apart', () =>
    expect(factsOf(`Request Id: ${OTHER}\nCorrelation Id: ${ONE}`)).toEqual({
      correlationId: ONE,
      requestId: OTHER,
    }));

  it.each([
    `Correlation Id: ${ONE}0`,
    `Correlation Id: ${ONE}-1`,
    `Correlation Id: ${ONE.slice(1)}`,
    `Correlation Id of the attempt: ${ONE}`,
    `Session Id: ${ONE}`,
    ONE,
  ])('are none: %s', (text) => expect(factsOf(text)).toEqual({}));
});

describe('the time of an attempt', () => {
  it.each([
    'Timestamp: 2026-11-12T01:17:25Z',
    'timestamp 2026-11-12T01:17:25Z',
    '"timestamp":"2026-11-12 01:17:25Z"',
    'Timestamp = 2026-11-12T01:17:25.123456Z',
    'Timestamp: 2026-11-12T02:17:25+01:00',
    'Timestamp: 2026-11-11T19:17:25-06:00',
  ])('is read: %s', (text) => expect(factsOf(text)).toEqual({ time: '2026-11-12T01:17:25Z' }));

  it.each(['Timestamp: yesterday', 'Timestamp: 2026-11-12', '2026-11-12T01:17:25Z', 'Timestamp: 12:17:25'])(
    'is none: %s',
    (text) => expect(factsOf(text)).toEqual({}),
  );
});

describe('the app', () => {
  const ids = [...APPS.values()].flatMap(({ microsoft, google }) => [
    ...(microsoft ? [microsoft.clientId] : []),
    ...(google?.clientId ? [google.clientId] : []),
    ...(google?.otherClientIds ?? []),
  ]);

  it('is known by any of its published ids', () => {
    expect(ids.length).toBeGreaterThan(30);
    for (const id of ids) expect(factsOf(`The app (${id.toUpperCase()}) was refused`).clientId).toBe(id);
  });

  it('is none by another id', () => expect(factsOf(`The app ${ONE} was refused`)).toEqual({}));
});

describe('a text as it was written down', () => {
  it.each([
    'AADSTS50105%3A+not+assigned',
    '%41ADSTS50105: not assigned',
    'AADSTS\\u0035\\u0030105: not assigned',
    '\\u0041ADSTS50105 &mdash; not assigned',
    '&#65;ADSTS50105',
    '{\\"error\\":\\"x\\",\\"error_codes\\":[50105]}',
    'https:\\/\\/example.com\\/cb?error=x&error_description=AADSTS50105',
    '100% sure: AADSTS50105',
    '%E0 %41ADSTS50105: a broken escape before',
    'https://login.microsoftonline.com/error?code=50105',
    'https://login.microsoftonline.com/error/?code=50105',
    'login.microsoftonline.com/error?code=50105.',
  ])('is read: %s', (text) => expect(found(text)).toEqual(['microsoft/user-not-assigned']));

  it.each([
    'https://login.microsoftonline.com/errors?code=50105',
    'https://login.microsoftonline.com/x/error?code=50105',
    'https://login.microsoftonline.com/error?number=50105',
    'https://login.microsoftonline.com/error?code=x50105',
    'https://login.example.com/error?code=50105',
  ])('is no code: %s', (text) => expect(found(text)).toEqual([]));

  it.each([
    ['https://crm.example/cb?error=interaction_required&state=1', ['mail/more-asked']],
    ['crm.example.com/cb?error=interaction_required&state=1', ['mail/more-asked']],
    ['(https://crm.example/cb?error=interaction_required&tenant=x).', ['mail/more-asked']],
    ['http://crm.example/oauth?error=interaction_required', ['mail/more-asked']],
    ['https://crm.example/Callback?error=interaction_required', ['mail/more-asked']],
    ['https://crm.example/consent?error=interaction_required', ['mail/more-asked']],
    ['https://crm.example/connect?error=interaction_required', ['mail/more-asked']],
    ['https://crm.example/x?error=interaction_required', []],
    ['https://crm.example/cb?error=interaction_required&state=1 for Okta', []],
  ])('says by the address to which it returned: %s', (text, rules) => expect(found(text)).toEqual(rules));
});
