import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { appSchema } from '../../../lib/catalog/apps/schema';
import {
  CONSUMER_TENANT,
  findAadstsNumbers,
  GENERATED_ADDRESS_PATTERN,
  hasForm,
  MAX_REQUESTED_SCOPES,
  parseClientId,
  parseDomain,
  parseErrorCode,
  parseGoogleClientId,
  parseGuid,
  parseRedirectUri,
  parseScopes,
  parseStrictTenant,
  parseTime,
  toAscii,
} from '../../../lib/evidence/formats';
import { factsSchema } from '../../../lib/evidence/schema';

const GUID = '0b6a1f0e-1111-4222-8333-444455556666';

describe('the strict forms', () => {
  it.each([
    ['tenant', 'contoso.123'],
    ['tenant', 'contoso.c-'],
    ['tenant', CONSUMER_TENANT],
    ['tenant', 'Contoso.com'],
    ['clientId', GUID.toUpperCase()],
    ['clientId', '123.apps.googleusercontent.com'],
    ['redirectUri', 'https://app.hubspot.com/verify?code=1'],
    ['redirectUri', 'https://app.hubspot.com'],
    ['correlationId', 'x'],
    ['time', '2026-11-23T09:14:52'],
    ['time', '2026-99-23T09:14:52Z'],
  ])('are those of what is stored and sent: no %s “%s”', (field, value) => {
    expect(factsSchema.safeParse({ [field]: value }).success).toBe(false);
  });

  const FORMS = {
    clientId: parseClientId,
    tenant: parseStrictTenant,
    redirectUri: parseRedirectUri,
    correlationId: parseGuid,
    time: parseTime,
  };
  it.each(Object.entries(FORMS))('let every %s through that was read', (field, form) => {
    const some = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.domain(),
      fc.uuid(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.string(),
    );
    fc.assert(
      fc.property(some, (value) => {
        const read = form(value);
        expect(read === undefined || factsSchema.safeParse({ [field]: read }).success).toBe(true);
      }),
    );
  });

  it('hold for the catalog of apps', () => {
    const app = { name: 'Some CRM', hosts: ['crm.example'], sources: [] };
    const issuesOf = (microsoft: object) =>
      appSchema.safeParse({ ...app, microsoft }).error?.issues.map(({ path }) => path.join('.')) ?? [];
    expect(issuesOf({ clientId: GUID.toUpperCase() })).toContain('microsoft.clientId');
    expect(issuesOf({ clientId: GUID })).not.toContain('microsoft.clientId');
  });

  it('know a domain by its last label', () => {
    expect(parseDomain('contoso.co.uk')).toBe('contoso.co.uk');
    expect(parseDomain('bücher.example')).toBeUndefined();
    expect(parseDomain('xn--bcher-kva.xn--p1ai')).toBe('xn--bcher-kva.xn--p1ai');
    expect(parseDomain('contoso.123')).toBeUndefined();
  });
});

describe('a form, to the letter', () => {
  const label = 'x'.repeat(63);
  const google = (end = '') => `123456${end}.apps.googleusercontent.com`;

  it.each([
    [
      'guid',
      parseGuid,
      [GUID, GUID.toUpperCase()],
      [`${GUID}0`, ` ${GUID}`, `x${GUID}`, GUID.slice(1), '', null],
    ],
    [
      'domain',
      parseDomain,
      ['a.bc', 'CONTOSO.com', `${label}.com`, 'a-b.c0.com', `x.${label.replaceAll('x', 'y')}`, 'a.xn--90'],
      [
        'com',
        'a.b',
        `${label}x.com`,
        '-a.com',
        'a-.com',
        'a..com',
        'a.com.',
        'a_b.com',
        ' a.com',
        'a.c0',
        `${`${label}.`.repeat(4)}com`,
      ],
    ],
    [
      'Google client id',
      parseGoogleClientId,
      [google(), google(`-${'a0'.repeat(8)}`), google(`-${'a0'.repeat(20)}`)],
      [
        google('-x'),
        google(`-${'a'.repeat(41)}`),
        google(`-${'A'.repeat(16)}`),
        google().slice(1),
        `x${google()}`,
        `${google()}x`,
        google().replaceAll('.', '-'),
        null,
      ],
    ],
    ['client id', parseClientId, [GUID, google()], ['x', undefined]],
    [
      'tenant',
      parseStrictTenant,
      [GUID, 'contoso.com'],
      [CONSUMER_TENANT, CONSUMER_TENANT.toUpperCase(), 'common', null],
    ],
    [
      'return address',
      parseRedirectUri,
      [
        'https://a.example/',
        'http://localhost:8080/',
        "https://a.example/x_y.~%20/+@!$'()*,;=:-",
        `https://a.example/${'x'.repeat(160)}`,
      ],
      [
        'ftp://a.example/',
        'javascript:alert(1)',
        'a.example',
        '',
        null,
        `https://a.example/${'x'.repeat(161)}`,
        'https://a.example/[x]',
        'custom://a.example/',
        `https://a.example/?${'x'.repeat(2000)}`,
      ],
    ],
    [
      'error',
      parseErrorCode,
      ['access_denied', 'abc', `a${'b'.repeat(39)}`],
      ['ab', 'Access_denied', '_abc', 'access-denied', 'access_denied2', `a${'b'.repeat(40)}`, '', null],
    ],
  ] as const)('of a %s', (_what, form, good, bad) => {
    for (const value of good)
      expect(form(value), value).toBe(
        form === parseErrorCode || form === parseRedirectUri ? value : value.toLowerCase(),
      );
    for (const value of bad) expect(form(value), String(value)).toBeUndefined();
  });

  it('of a return address leaves out what may be secret', () => {
    expect(parseRedirectUri('https://kim:pw@A.example/x?code=1#y')).toBe('https://a.example/x');
  });

  it('of permissions leaves out what is none, and of two spellings the second', () => {
    expect(parseScopes('Mail.Read  mail.read+Mail.Send\n<b> .default x')).toEqual([
      'Mail.Read',
      'Mail.Send',
      '.default',
    ]);
    expect(parseScopes(`https://graph.microsoft.com/Mail.Read ${GUID}/Mail.Send`)).toHaveLength(2);
    expect(parseScopes(`${'a'.repeat(121)} ${'a'.repeat(122)} x.default ${GUID}Mail.Send`)).toEqual([
      'a'.repeat(121),
      'x.default',
    ]);
    for (const none of ['', ' ', '1Mail', null, undefined]) expect(parseScopes(none)).toBeUndefined();
    const many = Array.from({ length: MAX_REQUESTED_SCOPES + 5 }, (_, at) => `Scope${at}.Read`);
    expect(parseScopes(many.join(' '))).toEqual(many.slice(0, MAX_REQUESTED_SCOPES));
    expect(parseScopes(`${' '.repeat(16_384)}Mail.Read`)).toBeUndefined();
  });

  it('of a domain in its own script is its ASCII form; whatever else stays as it is', () => {
    expect(toAscii('bücher.example')).toBe('xn--bcher-kva.example');
    expect(toAscii('Contoso.com')).toBe('contoso.com');
    for (const other of ['a b.com', 'a/b', '', 'a@b.com', `${'ü'.repeat(254)}`, 'xn--a.example'])
      expect(toAscii(other)).toBe(other);
  });

  it('is told from a value that only comes near it', () => {
    expect(hasForm(parseGuid)(GUID)).toBe(true);
    expect(hasForm(parseGuid)(GUID.toUpperCase())).toBe(false);
    expect(hasForm(parseGuid)('x')).toBe(false);
  });
});

it.each([
  ['AADSTS50105: not assigned', ['50105']],
  ['aadsts 90094, AADSTS#90094, AADSTS: 7000215', ['90094', '7000215']],
  ['AADSTS–50105', ['50105']],
  ['AADSTS   50105 and AADSTS    65001', ['50105']],
  ['XAADSTS50105', []],
  ['AADSTS123 AADSTS123456789', []],
  ['nothing', []],
  [`${'x'.repeat(65_536)} AADSTS50105`, []],
])('finds the codes of Microsoft in a text: %.50s', (text, numbers) => {
  expect(findAadstsNumbers(text)).toEqual(numbers);
});

it('tells an address that Microsoft made up from one that somebody chose', () => {
  const isMadeUp = (address: string) => GENERATED_ADDRESS_PATTERN.test(address);
  expect(isMadeUp('outlook_0123456789ABCDEF@outlook.com')).toBe(true);
  expect(isMadeUp(`The address <outlook_${'a1'.repeat(20)}@outlook.com>`)).toBe(true);
  for (const other of [
    'outlook_abcdefabcdef@outlook.com',
    'outlook_0123456789a@outlook.com',
    `outlook_${'a1'.repeat(20)}a@outlook.com`,
    'my_outlook_0123456789abcdef@outlook.com',
    'outlook_0123456789abcdef@outlook.community',
    'outlook_0123456789abcxyz@outlook.com',
  ])
    expect(isMadeUp(other), other).toBe(false);
});

describe('a point in time', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  describe.each(['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati'])(
    'read in %s',
    (here) => {
      it.each([
        ['2026-11-23T09:14:52', '2026-11-23T09:14:52Z'],
        ['2026-11-23T09:14:52Z', '2026-11-23T09:14:52Z'],
        ['2026-11-23 09:14:52Z', '2026-11-23T09:14:52Z'],
        ['2026-11-23T09:14:52.123Z', '2026-11-23T09:14:52Z'],
        ['2026-11-23T09:14:52.1234567Z', '2026-11-23T09:14:52Z'],
        ['2026-11-23T09:14:52+01:00', '2026-11-23T08:14:52Z'],
        ['2026-11-23T09:14:52-08:00', '2026-11-23T17:14:52Z'],
        ['2026-03-29T02:30:00', '2026-03-29T02:30:00Z'],
        ['2026-13-23T09:14:52', undefined],
        ['2026-11-23', undefined],
        ['2026-11-23T09:14:52 or so', undefined],
        ['on 2026-11-23T09:14:52', undefined],
        ['2026-11-23t09:14:52z', '2026-11-23T09:14:52Z'],
        ['2026-11-23T09:14:52.', undefined],
        ['2026-11-23T09:14:52.1234567890Z', undefined],
        ['', undefined],
      ])('“%s” is %s', (written, read) => {
        process.env.TZ = here;
        expect(parseTime(written)).toBe(read);
      });
    },
  );

  it('is text and nothing else', () => {
    for (const value of [0, Date.now(), null, undefined, {}, ['2026-11-23T09:14:52Z']])
      expect(parseTime(value)).toBeUndefined();
  });
});

describe('strict forms', () => {
  it('let only well-formed values through', () => {
    expect(parseGuid('8B0D5F3E-1C2A-4F6B-9D7E-0A1B2C3D4E5F')).toBe('8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f');
    for (const bad of ['{8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f}', '<b>', '', null, '8b0d5f3e'])
      expect(parseGuid(bad)).toBeUndefined();
    for (const bad of [
      'a',
      'a..b',
      '-a.com',
      'a.c',
      'a_b.com',
      '1.2.3.4',
      `${'a'.repeat(64)}.com`,
      `${'a.'.repeat(140)}com`,
    ])
      expect(parseDomain(bad)).toBeUndefined();
    expect(parseStrictTenant('9188040d-6c67-4c5b-b112-36a304b66dad')).toBeUndefined();
    expect(
      parseClientId('123456789012-abcdefghijklmnopqrstuvwxyz012345.apps.googleusercontent.com'),
    ).toBeDefined();
    expect(parseClientId('evil.apps.googleusercontent.com')).toBeUndefined();
    expect(parseScopes('openid https://graph.microsoft.com/Mail.Send <script>')).toEqual([
      'openid',
      'https://graph.microsoft.com/Mail.Send',
    ]);
    expect(findAadstsNumbers('AADSTS50105: a AADSTS 65001 b AADSTS123456789 AADSTS12')).toEqual([
      '50105',
      '65001',
    ]);
  });

  it.each([
    'AADSTS50105',
    'aadsts50105',
    'Aadsts50105',
    'AADSTS-50105',
    'AADSTS #50105',
    'AADSTS: 50105',
    'AADSTS – 50105',
  ])('reads “%s”', (text) => expect(findAadstsNumbers(`Sorry (${text}).`)).toEqual(['50105']));
});
