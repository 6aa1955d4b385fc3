import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import hubspot from '../../lib/apps/hubspot';
import {
  ANY_TENANT,
  buildConsentLink,
  consentLinkParts,
  readConsentLink,
  readTenant,
} from '../../lib/consent';

const GUID = '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f';
const HOST = 'login.microsoftonline.com';

describe('the admin consent link', () => {
  const link = buildConsentLink({ host: HOST, tenant: 'contoso.com', app: hubspot.microsoft });
  const url = new URL(link);

  it('has the documented host, path, app, redirect address and state', () => {
    expect(url.origin + url.pathname).toBe(`https://${HOST}/contoso.com/v2.0/adminconsent`);
    expect(url.searchParams.get('client_id')).toBe('450987b3-a09a-4f14-9b2c-4f301d1e15f5');
    expect(url.searchParams.get('redirect_uri')).toBe('https://app.hubspot.com/oauthor/v1/office365/verify');
    expect(url.searchParams.get('state')).toBe('12345');
    expect([...url.searchParams.keys()].sort()).toEqual(['client_id', 'redirect_uri', 'scope', 'state']);
  });

  it('asks for exactly the documented permissions', () => {
    const graph = 'https://graph.microsoft.com/';
    expect(url.searchParams.get('scope')?.split(' ').sort()).toEqual(
      [
        ...['Mail.ReadWrite', 'Mail.Send', 'Calendars.Read', 'Calendars.ReadWrite', 'User.Read'].map(
          (scope) => graph + scope,
        ),
        ...['offline_access', 'openid', 'email', 'profile'],
      ].sort(),
    );
  });

  it('can be read back', () => {
    expect(readConsentLink(link)).toEqual({
      host: HOST,
      tenant: 'contoso.com',
      version: 2,
      clientId: hubspot.microsoft.clientId,
      scopes: hubspot.microsoft.scopes,
      redirectUri: hubspot.microsoft.redirectUris[0],
      state: '12345',
    });
    expect(
      consentLinkParts(link)
        .map(({ text }) => text)
        .join(''),
    ).toBe(link);
    expect(
      consentLinkParts(link)
        .filter(({ strong }) => strong)
        .map(({ text }) => text),
    ).toEqual(['contoso.com', hubspot.microsoft.clientId]);
  });

  it('is never built from anything but a tenant id, a domain or "organizations" on a Microsoft host', () => {
    for (const tenant of [
      '../../evil',
      'contoso.com/x?y=',
      'common',
      'consumers',
      '',
      'a b',
      'evil.com#',
      `{${GUID}}`,
      '9188040d-6c67-4c5b-b112-36a304b66dad',
    ]) {
      expect(() => buildConsentLink({ host: HOST, tenant, app: hubspot.microsoft }), tenant).toThrow(
        RangeError,
      );
    }
    for (const host of ['evil.test', 'login.microsoftonline.com.evil.test', 'login.live.com']) {
      expect(() => buildConsentLink({ host, tenant: GUID, app: hubspot.microsoft }), host).toThrow(
        RangeError,
      );
    }
  });

  it('keeps host, path and app whatever is offered as a tenant', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.uuid(), fc.emailAddress()), (input) => {
        const reading = readTenant(input);
        if (!reading.ok) return;
        const built = new URL(
          buildConsentLink({ host: HOST, tenant: reading.tenant, app: hubspot.microsoft }),
        );
        expect(built.host).toBe(HOST);
        expect(built.pathname).toMatch(/^\/[a-z0-9.-]+\/v2\.0\/adminconsent$/);
        expect(built.searchParams.get('client_id')).toBe(hubspot.microsoft.clientId);
        expect(built.searchParams.get('redirect_uri')).toBe(hubspot.microsoft.redirectUris[0]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('reading an organisation', () => {
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
  ])('%j is %s', (input, tenant) => expect(readTenant(input)).toEqual({ ok: true, tenant }));

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
    expect(readTenant(input)).toEqual(domain ? { ok: false, reason, domain } : { ok: false, reason });
  });
});

describe('reading a link', () => {
  it.each([
    'http://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5',
    'https://login.microsoftonline.com.evil.test/contoso.com/v2.0/adminconsent?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5',
    'https://user@login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5',
    'https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=1',
    'https://login.microsoftonline.com/a/b/adminconsent?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5',
    'not a link',
  ])('%s is none', (text) => expect(readConsentLink(text)).toBeUndefined());

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((s) => `https://${HOST}/${s}/v2.0/adminconsent?client_id=${GUID}`),
        ),
        (text) => {
          readConsentLink(text);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
