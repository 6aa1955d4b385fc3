import { describe, expect, it } from 'vitest';
import { allApps } from '../../../../lib/consent/apps/custom-apps';
import { isApprovalPath, isSignInPath, isTruncatedPath } from '../../../../lib/consent/links/approval-link';
import { checkConsentLink, type Judgment } from '../../../../lib/consent/links/check-link';
import type { WarningId } from '../../../../lib/consent/links/warnings';

/** What is found wrong with sign-in links and approval links, part by part. */

const APPS = allApps([], []);
const UNKNOWN = '6f1e2d3c-4b5a-4968-8776-655443322110';
const GRAPH = 'https://graph.microsoft.com/';

function microsoftOf(app: string) {
  const found = APPS.get(app)?.microsoft;
  if (!found) throw new Error(`${app} has no facts`);
  return found;
}
const HUBSPOT = microsoftOf('hubspot');
const TRACKER = microsoftOf('trackerrms');

type Parts = Readonly<Record<string, string>>;

function address(path: string, parts: Parts): string {
  const query = Object.entries(parts).filter(([, value]) => value !== '');
  return `https://${path}?${query.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

const SIGN_IN: Parts = {
  client_id: HUBSPOT.clientId,
  response_type: 'code',
  redirect_uri: HUBSPOT.redirectUris[0] ?? '',
  scope: `${GRAPH}Mail.Send openid`,
  state: '1',
};
const signIn = (parts: Parts = {}, place = 'login.microsoftonline.com/organizations') =>
  address(`${place}/oauth2/v2.0/authorize`, { ...SIGN_IN, ...parts });

function check(link: string) {
  const { judgment, warnings, links } = checkConsentLink(link, APPS);
  return { judgment, warnings: warnings.map(({ id }) => id), link: links[0] };
}

describe('a sign-in link', () => {
  it.each<[string, Parts, Judgment, WarningId[]]>([
    ['that signs in alone', { scope: 'openid profile' }, 'signIn', []],
    ['that asks for nothing', { scope: '' }, 'signIn', []],
    ['that asks for a permission', {}, 'check', ['signInConsent']],
    ['that asks for consent', { scope: 'openid', prompt: 'consent' }, 'check', ['signInConsent']],
    [
      'that asks for an administrator’s',
      { scope: 'openid', prompt: 'Admin_Consent' },
      'check',
      ['signInAdminConsent'],
    ],
    ['that shows nothing, of an app we know', { scope: 'openid', prompt: 'none' }, 'signIn', []],
    [
      'that shows nothing, of one nobody knows',
      { client_id: UNKNOWN, redirect_uri: '', scope: 'openid', prompt: 'none' },
      'danger',
      ['silentSignIn', 'unknownApp'],
    ],
    ['of an app nobody knows', { client_id: UNKNOWN }, 'check', ['unknownApp', 'signInConsent']],
    [
      'of one nobody knows that asks for nothing',
      { client_id: UNKNOWN, scope: 'openid', prompt: 'select_account' },
      'check',
      ['unknownApp'],
    ],
    ['for everything', { scope: `${GRAPH}.default` }, 'check', ['signInConsent', 'everything']],
    [
      'for everything and more',
      { scope: `openid ${GRAPH}.default` },
      'check',
      ['signInConsent', 'everything'],
    ],
    [
      'for everything of an older kind',
      { scope: '', resource: 'https://graph.microsoft.com' },
      'check',
      ['signInConsent', 'everything'],
    ],
    [
      'for everything, as the app’s maker documents it',
      { client_id: TRACKER.clientId, redirect_uri: TRACKER.redirectUris[0] ?? '', scope: `${GRAPH}.default` },
      'check',
      ['signInConsent'],
    ],
    ['for more', { scope: `${GRAPH}Files.ReadWrite.All` }, 'check', ['signInConsent', 'moreScopes']],
    [
      'for the same of another API',
      { scope: 'https://outlook.office.com/Mail.Send' },
      'check',
      ['signInConsent', 'otherApi'],
    ],
    [
      'that returns elsewhere',
      { redirect_uri: 'https://evil.example/x' },
      'danger',
      ['foreignRedirect', 'signInConsent'],
    ],
  ])('%s', (_what, parts, judgment, warnings) =>
    expect(check(signIn(parts))).toMatchObject({ judgment, warnings }),
  );

  it.each<[string, string, Judgment, WarningId[]]>([
    ['of another name of the host', 'login.windows.net/common', 'check', ['aliasHost', 'signInConsent']],
    ['of another host', 'login.evil.example/common', 'danger', ['foreignHost']],
    ['of one organization', 'login.microsoftonline.com/contoso.com', 'check', ['signInConsent']],
  ])('%s', (_what, place, judgment, warnings) =>
    expect(check(signIn({}, place))).toMatchObject({ judgment, warnings }),
  );

  it.each(['…', '...'])('that ends in “%s” is not whole', (end) =>
    expect(check(signIn() + end)).toMatchObject({
      judgment: 'broken',
      warnings: ['cutOff', 'signInConsent'],
    }),
  );

  it('is shown with its parts', () => {
    expect(check(signIn({}, 'login.microsoftonline.com/contoso.com')).link).toEqual({
      kind: 'signIn',
      host: 'login.microsoftonline.com',
      tenant: { kind: 'named', text: 'contoso.com' },
      app: expect.objectContaining({ known: expect.objectContaining({ id: 'hubspot' }) }),
      permissions: ['Mail.Send', 'openid'],
      everything: false,
      redirectUri: SIGN_IN.redirect_uri,
    });
    expect(check(signIn({ client_id: '', scope: `${GRAPH}.default` })).link).not.toHaveProperty('app');
    expect(check(signIn({ scope: `${GRAPH}.default` })).link?.everything).toBe(true);
  });
});

describe('an approval link', () => {
  const approve = (parts: Parts, version = '/v2.0') =>
    address(`login.microsoftonline.com/contoso.com${version}/adminconsent`, parts);
  const whole: Parts = {
    client_id: HUBSPOT.clientId,
    scope: HUBSPOT.scopes.join(' '),
    redirect_uri: HUBSPOT.redirectUris[0] ?? '',
  };

  it.each<[string, Parts, string, WarningId[]]>([
    ['that is documented', {}, '/v2.0', []],
    ['without permissions', { scope: '' }, '/v2.0', ['noScope']],
    ['without a return address', { redirect_uri: '' }, '/v2.0', ['noRedirect']],
    [
      'with a blank to fill in',
      { scope: `${GRAPH}Mail.Send {scope}` },
      '/v2.0',
      ['placeholder', 'moreScopes', 'fewerScopes'],
    ],
    [
      'with what is no permission',
      { scope: `${GRAPH}Mail.Send ~!` },
      '/v2.0',
      ['badScope', 'moreScopes', 'fewerScopes'],
    ],
    ['with permissions in the older form', { redirect_uri: '' }, '', ['everything', 'ignoredScope']],
    ['of the older form', { redirect_uri: '', scope: '' }, '', ['everything']],
    [
      'with permissions of another cloud',
      { scope: 'https://graph.microsoft.us/Mail.Send' },
      '/v2.0',
      ['wrongCloudScope', 'fewerScopes'],
    ],
    [
      'for everything and one more',
      { scope: `${GRAPH}.default ${GRAPH}Mail.Send` },
      '/v2.0',
      ['mixedDefault', 'everything'],
    ],
  ])('%s', (_what, parts, version, warnings) =>
    expect(check(approve({ ...whole, ...parts }, version)).warnings).toEqual(warnings),
  );

  it('names no permission where it asks for all of them', () => {
    expect(check(approve({ client_id: TRACKER.clientId }, '')).link).toMatchObject({
      permissions: [],
      everything: true,
    });
    expect(check(approve(whole)).link).toMatchObject({ everything: false });
    expect(check(approve(whole)).link?.permissions).toHaveLength(HUBSPOT.scopes.length);
  });

  it.each([
    ['trackerrms', 'everythingDocumented'],
    ['clickup', 'everythingUnlisted'],
    ['dust', 'copiedId'],
    ['spark', 'notOffered'],
  ])('of %s says how well that is known: %s', (app, warning) =>
    expect(check(approve({ client_id: microsoftOf(app).clientId }, '')).warnings).toContain(warning),
  );
});

describe('a path', () => {
  it.each(['/contoso.com/adminconsent', '/x/v2.0/adminconsent', '/x/V2.0/AdminConsent/'])(
    'asks for an approval: %s',
    (path) => expect(isApprovalPath(path)).toBe(true),
  );
  it.each([
    '/adminconsent',
    '/x/adminconsents',
    '/x/v1.0/adminconsent',
    '/x/y/adminconsent',
    'x/x/adminconsent',
    '/x/adminconsent//',
  ])('asks for none: %s', (path) => expect(isApprovalPath(path)).toBe(false));
  it.each(['/common/oauth2/authorize', '/x/oauth2/v2.0/authorize/', '/x/OAuth2/V2.0/Authorize'])(
    'signs in: %s',
    (path) => expect(isSignInPath(path)).toBe(true),
  );
  it.each([
    '/oauth2/authorize',
    '/x/oauth2/v1.0/authorize',
    '/x/oauth2/authorizes',
    '/x/y/oauth2/authorize',
    '/x/oauth/authorize',
  ])('signs nobody in: %s', (path) => expect(isSignInPath(path)).toBe(false));
  it.each(['/x/adm', '/x/v2.0/admincons', '/x/adminconsen…', '/x/ADMIN...'])('is cut: %s', (path) =>
    expect(isTruncatedPath(path, '')).toBe(true),
  );
  it.each([
    ['/x/ad', ''],
    ['/x/admins', ''],
    ['/x/adm', '?x=1'],
    ['/x/y/adm', ''],
    ['/adm', ''],
    ['/x/adm/y', ''],
  ])('is not cut: %s%s', (path, search) => expect(isTruncatedPath(path, search)).toBe(false));
});
