import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../../lib/evidence/addresses/address';
import { evidenceSchema, skippedPageSchema } from '../../../../lib/evidence/schema';
import { stripAddress } from '../../../../lib/evidence/strip-address';
import { SITES, siteOf } from '../../../../lib/evidence/watched-sites';

const HOSTS = SITES.flatMap(({ hosts }) => hosts);
const NAMES = [
  'client_id',
  'scope',
  'error',
  'error_description',
  'error_subcode',
  'error_uri',
  'admin_consent',
  'tenant',
  'domain_hint',
  'authError',
  'state',
  'code',
  'login_hint',
  'redirect_uri',
];
const PATHS = [
  '/common/oauth2/v2.0/authorize',
  '/contoso.com/v2.0/adminconsent',
  '/../../evil/adminconsent',
  '/%zz/oauth2/authorize',
  '/err.srf',
  '/signin/oauth/error',
  '/signin/oauth/v9/warning',
  '/info/unknownerror',
  '/info/servicerestricted',
  `/info/${'a'.repeat(200)}`,
  '/ServiceNotAllowed',
  '/oauthor/v1/office365/verify',
  '/oauthor/v1/<b>/verify',
  '/settings/1/user-preferences/email',
  '/',
];
const nasty = fc.oneof(
  fc.string(),
  fc.uuid(),
  fc.webUrl(),
  fc.emailAddress(),
  fc.domain(),
  fc.constantFrom(
    '<script>',
    '../../evil',
    '{8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f}',
    'contoso.com/x?y=',
    '%',
    '\u202e',
    'AADSTS50105',
    'True',
    'a'.repeat(5_000),
    '__proto__',
  ),
);

describe('the address of a watched page', () => {
  it('is read without an exception into Evidence that the background would accept', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HOSTS),
        fc.constantFrom(...PATHS),
        fc.array(fc.tuple(fc.constantFrom(...NAMES), nasty), { maxLength: 8 }),
        nasty,
        (host, path, query, hash) => {
          const url = new URL(
            `https://${host}${path}?${new URLSearchParams(query)}#${encodeURIComponent(hash)}`,
          );
          const { data: evidence } = skippedPageSchema.safeParse(url.href);
          expect(evidence?.site).toBe(siteOf(url)?.id);
          const { tokens = [], facts } = evidence ?? {};
          expect(evidenceSchema.safeParse({ address: url.href, tokens, facts }).data).toEqual(evidence);
        },
      ),
      { numRuns: 4_000 },
    );
  });

  it('says as much by what the background is told of it, and names nobody there', () => {
    const secret = fc.stringMatching(/^[a-z0-9]{12}$/).map((text) => `S${text}`);
    const answer = fc.constantFrom(
      ['error', 'access_denied'],
      ['error_subcode', 'cancel'],
      ['error_uri', 'https://login.microsoftonline.com/error?code=65004&t=1'],
      ['admin_consent', 'True'],
      ['tenant', 'contoso.com'],
      ['CLIENT_ID', '450987b3-a09a-4f14-9b2c-4f301d1e15f5'],
      ['scope', 'openid https://graph.microsoft.com/Mail.Send'],
      ['authError', 'ChVhZG1pbl9wb2xpY3lfZW5mb3JjZWQgkAM='],
    );
    const hiding = fc.tuple(
      fc.constantFrom('login_hint', 'state', 'id_token', 'code', 'username', 'ctx', 'nonce'),
      secret,
    );
    const described = secret.map((text) => [
      'error_description',
      `AADSTS65004: ${text} declined. Correlation ID: 7c2d7e0b-3d7f-4a52-9c1f-2f6d8a4b9e11`,
    ]);
    const returning = secret.map((text) => ['redirect_uri', `https://app.hubspot.com/back?s=${text}`]);
    const parameters = fc.array(fc.oneof(answer, hiding, described, returning), { maxLength: 8 });
    fc.assert(
      fc.property(
        fc.constantFrom(...HOSTS),
        fc.constantFrom(...PATHS),
        parameters,
        parameters,
        (host, path, query, hash) => {
          const url = new URL(
            `https://${host}${path}?${new URLSearchParams(query as string[][])}#lc=1033&${new URLSearchParams(hash as string[][])}`,
          );
          const told = stripAddress(url);
          expect(told).not.toMatch(/S[a-z0-9]{12}/);
          const seen = { tokens: [], facts: {} };
          expect(evidenceOf({ address: told, ...seen })).toEqual(evidenceOf({ address: url.href, ...seen }));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('belongs to nobody where the host only looks like one', () => {
    for (const address of [
      'https://login.microsoftonline.com.evil.test/',
      'https://evil.test/login.microsoftonline.com',
      'https://login.microsoftonline.com@evil.test/',
      'https://login.microsoftonline.com:8443/',
      'http://login.microsoftonline.com/',
      'https://xn--login-microsoftonline-x1b.com/',
      'https://accounts.google.com.de/',
      'https://app-xx9.hubspot.com.evil.test/',
    ]) {
      expect(siteOf(new URL(address)), address).toBeUndefined();
    }
  });
});
