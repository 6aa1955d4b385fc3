import { describe, expect, it } from 'vitest';
import { describeTenantProblem } from '../../../entrypoints/shared/tenant-problem';
import { ANY_TENANT, parseTenant } from '../../../lib/consent/tenant';
import { languageOf } from '../../../lib/i18n/language';

const GUID = '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f';

describe('an organization as a person types it', () => {
  it.each(['gmail.com', 'Outlook.com', 'kim@hotmail.co.uk', 'kim@GMX.de', 'icloud.com.'])(
    'is none behind a personal mailbox: %s',
    (typed) => {
      const found = parseTenant(typed);
      const domain = typed.replace(/^.*@|\.$/g, '').toLowerCase();
      expect(found).toEqual({ ok: false, reason: 'consumerMail', domain });
      if (!found.ok)
        expect(describeTenantProblem(found, languageOf('en'))).toMatch(/is for personal mailboxes/);
    },
  );

  it.each(['contoso.com', 'gmail.com.contoso.com', 'mygmail.com', 'contoso.onmicrosoft.com'])(
    'may be behind any other domain: %s',
    (typed) => {
      expect(parseTenant(typed)).toEqual({ ok: true, tenant: typed });
    },
  );

  it.each(['{tenant-id}', '<TENANT_ID>', '[tenant id]', '{ your tenant id }', 'your_tenantid', 'TenantId'])(
    'is not what a guide left to be filled in: %s',
    (typed) => {
      expect(parseTenant(typed)).toEqual({ ok: false, reason: 'placeholder' });
    },
  );

  it.each([
    ['"contoso.com"', 'contoso.com'],
    ["('contoso.com')", 'contoso.com'],
    ['<contoso.com>', 'contoso.com'],
    ['tenant-id.com', 'tenant-id.com'],
    ['your-tenant-id.contoso.com', 'your-tenant-id.contoso.com'],
    [`${' '.repeat(480)}contoso.com${' '.repeat(900)}`, 'contoso.com'],
    ['  ""  ', 'organizations'],
    ['" contoso.com "', 'contoso.com'],
    ["''contoso.com''", 'contoso.com'],
    [`{ ${'8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f'.toUpperCase()} }`, '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f'],
    ['http.contoso.com', 'http.contoso.com'],
  ])('may stand among what a person copied with it: %j', (typed, tenant) => {
    expect(parseTenant(typed)).toEqual({ ok: true, tenant });
  });

  it.each([
    ['kim@bücher.example', { ok: false, reason: 'email', domain: 'xn--bcher-kva.example' }],
    ['kim@contoso', { ok: false, reason: 'tenant' }],
    ['kim park@contoso.com', { ok: false, reason: 'tenant' }],
    ['kim@contoso.com x', { ok: false, reason: 'tenant' }],
    ['HTTPS:contoso.com', { ok: false, reason: 'url' }],
    ['contoso.com#x', { ok: false, reason: 'url' }],
    ['contoso\\x', { ok: false, reason: 'url' }],
    ['contoso.com..', { ok: false, reason: 'tenant' }],
    ['con"toso.com', { ok: false, reason: 'tenant' }],
    ['http:contoso.com', { ok: false, reason: 'url' }],
    ['xhttps:contoso.com', { ok: false, reason: 'tenant' }],
    ['my-tenant-id', { ok: false, reason: 'tenant' }],
    ['8b0d5f3e-{1c2a-4f6b-9d7e-0a1b2c3d4e5f', { ok: false, reason: 'tenant' }],
    [`${'x'.repeat(489)}.contoso.com`, { ok: false, reason: 'tenant' }],
    ['8b0d5f3e}-1c2a-4f6b-9d7e-0a1b2c3d4e5f', { ok: false, reason: 'tenant' }],
    ['x'.repeat(600), { ok: false, reason: 'tenant' }],
  ])('is refused for what it is: %j', (typed, refused) => {
    expect(parseTenant(typed)).toEqual(refused);
  });
});

describe('reading an organization', () => {
  it.each([
    ['contoso.com', 'contoso.com'],
    ['  Contoso.COM. ', 'contoso.com'],
    [GUID.toUpperCase(), GUID],
    [`{${GUID}}`, GUID],
    [` { ${GUID} } `, GUID],
    [`"${GUID}"`, GUID],
    ['contoso.onmicrosoft.com', 'contoso.onmicrosoft.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['', ANY_TENANT],
  ])('%j is %s', (input, tenant) => expect(parseTenant(input)).toEqual({ ok: true, tenant }));

  it.each([
    ['jane@contoso.com', 'email', 'contoso.com'],
    ['https://contoso.com', 'url', undefined],
    ['contoso.com/x?y=', 'url', undefined],
    ['../../evil', 'url', undefined],
    ['contoso', 'tenant', undefined],
    ['common', 'tenant', undefined],
    ['{TENANT_ID}', 'placeholder', undefined],
    ['your-tenant-id', 'placeholder', undefined],
    ['9188040d-6c67-4c5b-b112-36a304b66dad', 'consumer', undefined],
    ['8b0d5f3e-1c2a-4f6b-9d7e', 'tenant', undefined],
    ['evil.com@contoso', 'tenant', undefined],
    ['192.168.1.10', 'tenant', undefined],
  ])('%j is refused: %s', (input, reason, domain) => {
    expect(parseTenant(input)).toEqual(domain ? { ok: false, reason, domain } : { ok: false, reason });
  });
});
