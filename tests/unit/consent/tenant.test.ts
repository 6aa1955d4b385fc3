import { describe, expect, it } from 'vitest';
import { tenantProblem } from '../../../entrypoints/shared/tenant-problem';
import { parseTenant } from '../../../lib/consent/tenant';
import { languageOf } from '../../../lib/i18n/language';

describe('an organization as a person types it', () => {
  it.each(['gmail.com', 'Outlook.com', 'kim@hotmail.co.uk', 'kim@GMX.de', 'icloud.com.'])(
    'is none behind a personal mailbox: %s',
    (typed) => {
      const found = parseTenant(typed);
      const domain = typed.replace(/^.*@|\.$/g, '').toLowerCase();
      expect(found).toEqual({ ok: false, reason: 'consumerMail', domain });
      if (!found.ok) expect(tenantProblem(found, languageOf('en'))).toMatch(/is for personal mailboxes/);
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
    ['x'.repeat(600), { ok: false, reason: 'tenant' }],
  ])('is refused for what it is: %j', (typed, refused) => {
    expect(parseTenant(typed)).toEqual(refused);
  });
});
