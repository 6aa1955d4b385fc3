import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import hubspot from '../../../lib/catalog/apps/hubspot';
import { consentHost, WORLDWIDE } from '../../../lib/catalog/clouds';
import {
  buildConsentLink,
  canBuild,
  consentLinkParts,
  defaultScope,
  parseScope,
} from '../../../lib/consent/build-link';
import { parseTenant } from '../../../lib/consent/tenant';

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

  it('comes apart for display', () => {
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
      // Their normal form would be valid, but a link is built from nothing else.
      'Contoso.com',
      GUID.toUpperCase(),
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
        const reading = parseTenant(input);
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

describe('another kind of link', () => {
  const app = hubspot.microsoft;
  const options = { host: HOST, tenant: 'contoso.com', app };
  const back = encodeURIComponent(app.redirectUris[0] ?? '');

  it('asks for everything registered in the older form, or by .default', () => {
    const older = new URL(buildConsentLink({ ...options, version: 1 }));
    expect(older.pathname).toBe('/contoso.com/adminconsent');
    expect([...older.searchParams.keys()]).toEqual(['client_id', 'redirect_uri', 'state']);
    const newer = new URL(buildConsentLink({ ...options, scopes: [defaultScope(WORLDWIDE)] }));
    expect(newer.pathname).toBe('/contoso.com/v2.0/adminconsent');
    expect(newer.searchParams.get('scope')).toBe('https://graph.microsoft.com/.default');
  });

  it.each([
    ['login.microsoftonline.us', 'https://graph.microsoft.us/'],
    ['login.partner.microsoftonline.cn', 'https://microsoftgraph.chinacloudapi.cn/'],
  ])('names the Graph of its cloud: %s', (host, graph) => {
    const scopes = new URL(buildConsentLink({ ...options, host })).searchParams.get('scope')?.split(' ');
    expect(scopes).toEqual(app.scopes.map((scope) => scope.replace('https://graph.microsoft.com/', graph)));
    expect(() => buildConsentLink({ ...options, host, scopes: app.scopes })).toThrow(RangeError);
  });

  it('is not built in a cloud that has no counterpart of a permission', () => {
    const mail = { ...app, scopes: ['https://outlook.office.com/IMAP.AccessAsUser.All'] };
    expect(canBuild({ ...options, app: mail })).toBe(true);
    expect(buildConsentLink({ ...options, app: mail })).toContain('outlook.office.com/IMAP.AccessAsUser.All');
    expect(canBuild({ ...options, host: 'login.microsoftonline.us', app: mail })).toBe(false);
    expect(() => buildConsentLink({ ...options, host: 'login.microsoftonline.us', app: mail })).toThrow(
      RangeError,
    );
  });

  it('is refused, not broken, for an added app whose list cannot stand in a link', () => {
    const mixed = { ...app, scopes: ['https://graph.microsoft.com/.default', 'User.Read'] };
    expect(canBuild({ ...options, app: mixed })).toBe(false);
    expect(canBuild({ ...options, app: mixed, version: 1 })).toBe(true);
  });

  it.each([
    ['no permission', []],
    ['.default beside a named one', ['https://graph.microsoft.com/.default', 'User.Read']],
    ['a permission of another cloud', ['https://graph.microsoft.us/User.Read']],
    ['a permission of an API that the app does not document', ['https://evil.example/User.Read']],
    ['a permission with an unencrypted API', ['api://evil/User.Read']],
    ['two parameters in one', ['User.Read&redirect_uri=x']],
    ['two permissions in one', ['User.Read Mail.Read']],
    ['one permission under two names', ['User.Read', 'https://graph.microsoft.com/user.read']],
  ])('must not hold %s', (_, scopes) => {
    expect(() => buildConsentLink({ ...options, scopes })).toThrow(RangeError);
  });

  it('returns to documented addresses only, whatever is offered', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (redirectUri) => {
        if (app.redirectUris.some((one) => one === redirectUri)) return;
        expect(() => buildConsentLink({ ...options, redirectUri })).toThrow(RangeError);
      }),
    );
  });

  it('holds nothing but what it is for, whatever permissions are added', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.webUrl()), { maxLength: 4 }), (inputs) => {
        const added = inputs.flatMap((input) => {
          const reading = parseScope(input, WORLDWIDE);
          return reading.ok ? [reading.scope] : [];
        });
        const scopes = [...new Set([...app.scopes, ...added])];
        const link = buildConsentLink({ ...options, scopes });
        expect(
          link.endsWith(`&redirect_uri=${back.replaceAll('%3A', ':').replaceAll('%2F', '/')}&state=12345`),
        ).toBe(true);
        expect([...new URL(link).searchParams.keys()]).toEqual([
          'client_id',
          'scope',
          'redirect_uri',
          'state',
        ]);
      }),
    );
  });
});

describe('a permission to add', () => {
  it.each([
    ['Mail.Read', 'https://graph.microsoft.com/Mail.Read'],
    [' Calendars.Read.Shared ', 'https://graph.microsoft.com/Calendars.Read.Shared'],
    ['https://graph.microsoft.com/User.Read', 'https://graph.microsoft.com/User.Read'],
    ['Offline_Access', 'offline_access'],
  ])('%j is %s', (input, scope) => expect(parseScope(input, WORLDWIDE)).toEqual({ ok: true, scope }));

  it.each([
    ['mail', 'form'],
    ['Mail.Read Mail.Send', 'form'],
    ['Mail.Read&x=y', 'form'],
    ['https://graph.microsoft.us/Mail.Read', 'cloud'],
    ['https://evil.example/Mail.Read', 'api'],
    ['https://graph.microsoft.com/.default', 'default'],
    ['.default', 'default'],
  ])('%j is refused: %s', (input, reason) =>
    expect(parseScope(input, WORLDWIDE)).toEqual({ ok: false, reason }),
  );
});

describe('the host of a link', () => {
  it.each([
    ['login.windows.net', 'login.microsoftonline.com'],
    ['login.chinacloudapi.cn', 'login.partner.microsoftonline.cn'],
    ['login.microsoftonline.us', 'login.microsoftonline.us'],
    ['', 'login.microsoftonline.com'],
    ['evil.example', 'login.microsoftonline.com'],
  ])('from %j is %s', (host, usual) => expect(consentHost(host)).toBe(usual));
});
