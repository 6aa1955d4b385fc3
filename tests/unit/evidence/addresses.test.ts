import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceSchema, passedSchema } from '../../../lib/evidence/schema';
import { SITES, siteOf } from '../../../lib/evidence/watched-sites';

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
          const { data: evidence } = passedSchema.safeParse(url.href);
          expect(evidence?.site).toBe(siteOf(url)?.id);
          const { tokens = [], facts } = evidence ?? {};
          expect(evidenceSchema.safeParse({ address: url.href, tokens, facts }).data).toEqual(evidence);
        },
      ),
      { numRuns: 4_000 },
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
