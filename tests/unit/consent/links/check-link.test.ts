import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { App } from '../../../../lib/catalog/apps/schema';
import { CLOUDS } from '../../../../lib/catalog/clouds';
import { allApps } from '../../../../lib/consent/apps/custom-apps';
import { buildConsentLink } from '../../../../lib/consent/build-link';
import { makerPages, oneClickRegistration } from '../../../../lib/consent/link-offer';
import { isApprovalPath, isSignInPath, isTruncatedPath } from '../../../../lib/consent/links/approval-link';
import { checkConsentLink, type Verdict } from '../../../../lib/consent/links/check-link';
import { isPlaceholder } from '../../../../lib/consent/links/link-parts';
import type { WarningId } from '../../../../lib/consent/links/warnings';
import { TEXTS } from '../../../../lib/i18n/texts';

interface Row {
  kind: 'good' | 'odd' | 'malicious';
  what: string;
  link: string;
  verdict: Verdict;
  warnings: WarningId[];
}

const ROWS = JSON.parse(readFileSync('tests/unit/consent/links/check-link.json', 'utf8')) as Row[];
const APPS = allApps([], []);
const HUBSPOT = APPS.get('hubspot')?.microsoft;
if (!HUBSPOT) throw new Error('HubSpot is gone.');
const UNKNOWN = '6f1e2d3c-4b5a-4968-8776-655443322110';
const OWN = {
  name: 'Own CRM',
  clientId: UNKNOWN,
  scopes: ['https://graph.microsoft.com/Mail.Read'],
  redirectUri: 'https://crm.example/return',
};

const ids = (text: string, apps = APPS) => checkConsentLink(text, apps).warnings.map(({ id }) => id);

describe('the table of links', () => {
  it.each(ROWS.map((row) => [`${row.kind}: ${row.what}`, row] as const))('%s', (_, row) => {
    const reading = checkConsentLink(row.link, APPS);
    expect({ verdict: reading.verdict, warnings: reading.warnings.map(({ id }) => id) }).toEqual({
      verdict: row.verdict,
      warnings: row.warnings,
    });
  });

  it('has good, odd and malicious links, forty at the least, and never calls one of the others good', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(40);
    for (const kind of ['good', 'odd', 'malicious'])
      expect(ROWS.filter((row) => row.kind === kind).length).toBeGreaterThan(9);
    expect(ROWS.filter(({ kind, verdict }) => kind !== 'good' && verdict === 'good')).toEqual([]);
  });

  it('fills every blank of its sentences', () => {
    for (const { link } of ROWS) {
      for (const { id, placeholders } of checkConsentLink(link, APPS).warnings) {
        const wanted = [...TEXTS.linkCheck.warnings[id].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(Object.keys(placeholders).sort(), id).toEqual(wanted.sort());
      }
    }
  });
});

describe('an app that was added', () => {
  const link = `https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=${UNKNOWN}&scope=https://graph.microsoft.com/Mail.Read&redirect_uri=https://crm.example/return`;

  it('is said to be unchecked, even where all matches', () => {
    expect(checkConsentLink(link, APPS).verdict).toBe('check');
    const reading = checkConsentLink(link, allApps([OWN], []));
    expect(reading).toMatchObject({ verdict: 'good', judgment: 'goodAdded' });
    expect(reading.warnings.map(({ id }) => id)).toEqual(['addedApp']);
    expect(reading.links[0]?.app?.known?.addedBy).toBe('you');
  });

  it('is warned of where it does not match', () => {
    expect(ids(link.replace('crm.example/return', 'other.example/'), allApps([], [OWN]))).toEqual([
      'foreignRedirect',
      'addedApp',
    ]);
  });
});

describe('small differences', () => {
  const good = ROWS[0]?.link ?? '';

  it.each([
    [
      'a user name before a Safe Link keeps it wrapped',
      `https://x@eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(good)}`,
      'danger',
      'userInfo',
    ],
    ['a part behind # is told', `${good}#later`, 'check', 'extra'],
    [
      'a placeholder for a return address cannot work',
      good.replace(/redirect_uri=[^&]*/, 'redirect_uri={redirect_uri}'),
      'broken',
      'placeholder',
    ],
  ])('%s', (_, text, judgment, warning) => {
    const reading = checkConsentLink(text, APPS);
    expect(reading.judgment).toBe(judgment);
    expect(reading.warnings.map(({ id }) => id)).toContain(warning);
  });
});

describe('what a warning names', () => {
  const good = ROWS[0]?.link ?? '';
  const at = (host: string) => good.replace('login.microsoftonline.com', host);
  const hosts = (count: number) => Array.from({ length: count }, (_, one) => `site${one}.example`);

  it.each<[WarningId, string, Record<string, string>]>([
    ['aliasHost', at('login.windows.net'), { host: 'login.windows.net', usual: 'login.microsoftonline.com' }],
    ['closedCloud', at('login.microsoftonline.de'), { host: 'login.microsoftonline.de' }],
    ['otherCloud', at('login.sovcloud-identity.fr'), { host: 'login.sovcloud-identity.fr' }],
    ['lookAlike', at('login.micros0ftonline.com'), { host: 'login.micros0ftonline.com' }],
    ['foreignHost', at('approve.example'), { host: 'approve.example' }],
    ['userInfo', at('kim@login.microsoftonline.com'), { host: 'login.microsoftonline.com' }],
    ['userInfo', 'https://login.microsoftonline.com@evil.example/', { host: 'evil.example' }],
    ['imitation', 'https://microsoft-login.example/', { host: 'microsoft-login.example' }],
    ['imitation', 'Go to micros0ft.example', { host: 'micros0ft.example' }],
    ['duplicate', `${good}&Redirect_Uri=https://evil.example/`, { name: 'redirect_uri' }],
    ['repeated', `${good}&state=2`, { name: 'state' }],
    ['extra', `${good}&foo=1&x%3Cy=2&foo=3#z`, { names: 'foo, ?, #' }],
    ['oddState', good.replace('state=12345', 'state=Please%20call%20us'), { state: 'Please call us' }],
    ['foreignRedirect', good.replace('app.hubspot.com', 'evil.example'), { host: 'evil.example' }],
    [
      'moreScopes',
      good.replace('openid', 'https://graph.microsoft.com/Files.ReadWrite.All+openid'),
      { scopes: 'Files.ReadWrite.All' },
    ],
    ['fewerScopes', good.replace('https://graph.microsoft.com/Mail.Send+', ''), { scopes: 'Mail.Send' }],
    [
      'otherApi',
      good.replace('graph.microsoft.com/Mail.Send', 'outlook.office.com/Mail.Send'),
      { scopes: 'https://outlook.office.com/Mail.Send' },
    ],
    [
      'wrongCloudTenant',
      good.replace('contoso.com', 'contoso.onmicrosoft.us'),
      { tenant: 'contoso.onmicrosoft.us' },
    ],
    [
      'notChecked',
      `${good} https://one.example/x and https://two.example:8443/`,
      { hosts: 'one.example, two.example:8443' },
    ],
    ['notChecked', `https://${hosts(8).join(' https://')}`, { hosts: hosts(8).join(', ') }],
    ['notChecked', `https://${hosts(9).join(' https://')}`, { hosts: `${hosts(8).join(', ')}, …` }],
    [
      'hiddenTarget',
      '<a href="https://evil.example/x">https://login.microsoftonline.com/</a>',
      { shown: 'login.microsoftonline.com', host: 'evil.example' },
    ],
    [
      'otherShown',
      `<a href="${good.replaceAll('&', '&amp;')}">https://intranet.contoso.com/</a>`,
      { shown: 'intranet.contoso.com', host: 'login.microsoftonline.com' },
    ],
  ])('%s: %.90s', (id, text, placeholders) => {
    const found = checkConsentLink(text, APPS).warnings.find((warning) => warning.id === id);
    expect(found).toEqual({ id, placeholders });
  });

  it('is there however many links a text holds', () => {
    const links = (count: number) =>
      Array.from({ length: count }, (_, one) => good.replace('contoso.com', `contoso${one}.com`)).join('\n');
    expect(ids(links(1))).toEqual([]);
    expect(ids(links(2))).toEqual(['severalLinks']);
    expect(checkConsentLink(links(2), APPS).verdict).toBe('good');
    expect(checkConsentLink(links(7), APPS).links).toHaveLength(5);
    expect(checkConsentLink(links(40), APPS).verdict).toBe('good');
    expect(checkConsentLink(links(41), APPS)).toMatchObject({ verdict: 'check', judgment: 'unchecked' });
    expect(ids(`${links(40)} https://evil.example/adminconsent`)).not.toContain('foreignHost');
  });
});

describe('what was to be filled in', () => {
  it.each([
    'tenant',
    'TenantId',
    'your-tenant-id',
    'my_client_id',
    'YOUR ORGANIZATION',
    'the-organisation-name',
    'org___domain',
    'insert   application   guid',
    'example-directory',
    'xxxxxxxx-xxxx',
    '00000000-0000-0000-0000-000000000000',
    '{x}',
    'contoso<id',
  ])('is known: %s', (value) => expect(isPlaceholder(value)).toBe(true));

  it.each([
    'contoso.com',
    'mytenant.com',
    'tenants',
    'not-your-tenant',
    'tenant-id-2',
    'organitation',
    'tenant____id',
    'xxx',
    '10000000-0000-0000-0000-000000000000',
    '00000000-1000-0000-0000-000000000000',
  ])('is not seen in a value: %s', (value) => expect(isPlaceholder(value)).toBe(false));
});

describe('the organization in a link', () => {
  const good = ROWS[0]?.link ?? '';
  const v1 = (part: string) =>
    `https://login.microsoftonline.com/${part}/adminconsent?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5`;
  const signIn = (part: string) =>
    `https://login.microsoftonline.com/${part}/oauth2/v2.0/authorize?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5&scope=openid`;
  const v2 = (part: string) => good.replace('/contoso.com/', `/${part}/`);
  const ABOUT = ['anyTenant', 'common', 'personalTenant', 'badTenant', 'placeholder', 'wrongCloudTenant'];

  it.each([
    [v2('Contoso.com'), { kind: 'named', text: 'contoso.com' }, []],
    [v2('organizations'), { kind: 'any', text: '' }, ['anyTenant']],
    [v2('common'), { kind: 'any', text: '' }, ['common']],
    [v1('common'), { kind: 'any', text: '' }, ['anyTenant']],
    [signIn('common'), { kind: 'any', text: '' }, []],
    [signIn('organizations'), { kind: 'any', text: '' }, []],
    [v2('Consumers'), { kind: 'personal', text: 'consumers' }, ['personalTenant']],
    [
      v1('9188040d-6c67-4c5b-b112-36a304b66dad'),
      expect.objectContaining({ kind: 'personal' }),
      ['personalTenant'],
    ],
    [signIn('consumers'), { kind: 'personal', text: 'consumers' }, []],
    [v2('contoso'), { kind: 'unreadable', text: 'contoso' }, ['badTenant']],
    [v2('your-tenant-id'), { kind: 'unreadable', text: 'your-tenant-id' }, ['placeholder']],
    [
      signIn('contoso.onmicrosoft.us'),
      { kind: 'named', text: 'contoso.onmicrosoft.us' },
      ['wrongCloudTenant'],
    ],
  ])('%.60s', (text, tenant, warned) => {
    const { links, warnings } = checkConsentLink(text, APPS);
    expect(links[0]?.tenant).toEqual(tenant);
    expect(warnings.map(({ id }) => id).filter((id) => ABOUT.includes(id))).toEqual(warned);
  });
});

describe('the app in a link', () => {
  const ID = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
  const link = (query: string) => `https://login.microsoftonline.com/contoso.com/adminconsent?${query}`;
  const ABOUT = ['noClient', 'placeholder', 'cutOff', 'badClient', 'unknownApp', 'addedApp'];

  it.each([
    [`client_id=%20${ID}%20`, []],
    [`client_id=${ID}&state=1`, []],
    [`state=1&client_id=450987b3-a09a`, ['cutOff']],
    [`state=1&client_id=450987b3`, ['cutOff']],
    [`state=1&client_id=450987b3-a09a…`, ['cutOff']],
    [`client_id=450987b3-a09a&state=1`, ['badClient']],
    [`state=1&client_id=450987`, ['badClient']],
    [`state=1&client_id=x450987b3-a09a`, ['badClient']],
    [`state=1&client_id=450987b3-a09x`, ['badClient']],
    ['client_id=&state=1', ['noClient']],
    ['state=1', ['noClient']],
    ['client_id=%7Bclient_id%7D', ['placeholder']],
    [`client_id=${UNKNOWN}`, ['unknownApp']],
  ])('%s', (query, warned) => {
    const { warnings } = checkConsentLink(link(query), APPS);
    expect(warnings.map(({ id }) => id).filter((id) => ABOUT.includes(id))).toEqual(warned);
  });

  it('is said by name and maker only where we know it, and who added it', () => {
    const appOf = (text: string, apps = APPS) => checkConsentLink(link(text), apps).links[0]?.app;
    expect(appOf(`client_id=${ID}`)).toEqual({
      clientId: ID,
      known: { id: 'hubspot', name: 'HubSpot Sales', publisher: 'HubSpot, Inc.' },
    });
    expect(appOf(`client_id=${UNKNOWN}`)).toEqual({ clientId: UNKNOWN });
    expect(appOf('state=1')).toBeUndefined();
    const added = checkConsentLink(link(`client_id=${UNKNOWN}`), allApps([OWN], []));
    expect(added.links[0]?.app?.known).toEqual({ id: `own:${UNKNOWN}`, name: OWN.name, addedBy: 'you' });
    expect(added.warnings).toContainEqual({ id: 'addedApp', placeholders: { app: OWN.name } });
  });
});

describe('the pages of makers', () => {
  const pageOf = (id: string) => APPS.get(id)?.sources[0]?.url ?? '';

  it('are trusted, a page with a copied id is not', () => {
    expect(checkConsentLink(pageOf('pipedrive'), APPS).judgment).toBe('otherPage');
    const copies = [...APPS].filter(([, app]) => app.microsoft?.link === 'copied-id').map(([id]) => id);
    expect(copies).toContain('fantastical');
    for (const id of copies) expect(checkConsentLink(pageOf(id), APPS).judgment, id).toBe('unknownPage');
  });

  it('are offered as their makers’ own only where they are', () => {
    const named = (id: string) => makerPages(APPS.get(id) as App);
    expect(named('pipedrive')).toContain(pageOf('pipedrive'));
    expect(named('fantastical'), 'a copy').toEqual([]);
    expect(named('dust'), 'others’ words').toEqual([]);
    expect(named('thunderbird'), 'a list of Microsoft’s').toEqual([]);
  });
});

describe('the rest of a link', () => {
  const good = ROWS[0]?.link ?? '';
  const warned = (text: string, id: WarningId) =>
    checkConsentLink(text, APPS).warnings.find((warning) => warning.id === id);
  const back = (address: string) => `${good.replace(/&redirect_uri=[^&]*/, '')}&redirect_uri=${address}`;

  it('is told by the first five of what is too much', () => {
    expect(warned(`${good}&a=1&b=1&c=1&d=1&e=1&f=1`, 'extra')?.placeholders).toEqual({
      names: 'a, b, c, d, e',
    });
    const more = [1, 2, 3, 4, 5, 6].map((at) => `https://graph.microsoft.com/Made${at}.Read`);
    expect(warned(good.replace('openid', `${more.join('+')}+openid`), 'moreScopes')?.placeholders).toEqual({
      scopes: 'Made1.Read, Made2.Read, Made3.Read, Made4.Read, Made5.Read',
    });
  });

  it('shows sixty permissions at most, each once, and by their API where it is not the usual one', () => {
    const permissions = (scope: string) =>
      checkConsentLink(
        `https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=${UNKNOWN}&scope=${scope}&redirect_uri=https://crm.example/`,
        APPS,
      ).links[0]?.permissions;
    expect(permissions('openid++Mail.Read%20https://graph.microsoft.com/Mail.Read')).toEqual([
      'openid',
      'Mail.Read',
    ]);
    expect(permissions('https://outlook.office.com/Mail.Read')).toEqual([
      'https://outlook.office.com/Mail.Read',
    ]);
    const many = Array.from({ length: 61 }, (_, at) => `Made${at}.Read`);
    expect(permissions(many.join('+'))).toEqual(many.slice(0, 60));
  });

  it.each([
    ['http://app.hubspot.com/oauthor/v1/office365/verify', 'plainRedirect'],
    ['https://x@app.hubspot.com/oauthor/v1/office365/verify', 'plainRedirect'],
    ['nowhere', 'plainRedirect'],
    ['https://app.hubspot.com/elsewhere', 'otherRedirect'],
    ['https://app.hubspot.com:8443/oauthor/v1/office365/verify', 'foreignRedirect'],
    ['https://app.hubspot.com/oauthor/v1/off', 'cutOff'],
    ['https://app.hubsp...', 'cutOff'],
    ['https://app.hubspot.c', 'foreignRedirect'],
    ['https://app.hub...spot.com/oauthor/v1/office365/verify', 'foreignRedirect'],
    ['%7Bhttps://app.hubspot.com/%7D', 'placeholder'],
  ])('says what is wrong with a return address: %s', (address, id) => {
    expect(ids(back(address))).toContain(id);
  });

  it('takes a return address for cut only where nothing stands behind it', () => {
    expect(ids(`${back('https://app.hubspot.com/oauthor/v1/off')}&nonce=1`)).not.toContain('cutOff');
  });

  it.each(['12345', 'a.b~c:+/=-_', 'awww.b', 'x'.repeat(400)])('has an ordinary state: %.20s', (state) => {
    expect(ids(good.replace('state=12345', `state=${encodeURIComponent(state)}`))).toEqual([]);
  });

  it.each(['Call us', 'http://evil', 'www.evil', 'evil.example', 'x'.repeat(401), '<b>'])(
    'has a state that somebody wrote: %.20s',
    (state) => {
      expect(ids(good.replace('state=12345', `state=${encodeURIComponent(state)}`))).toEqual(['oddState']);
    },
  );

  it.each(['…', '...', '&x=', '&', '%', '%2'])('ends in the middle of something: %s', (end) => {
    expect(ids(good + end)).toContain('cutOff');
  });

  it('may end with an escape', () => expect(ids(`${good}%2D`)).not.toContain('cutOff'));
});

describe('the way of a link', () => {
  it.each([
    ['/contoso.com/adminconsent', true, false],
    ['/contoso.com/V2.0/AdminConsent/', true, false],
    ['/contoso.com/oauth2/authorize', false, true],
    ['/contoso.com/OAuth2/v2.0/Authorize/', false, true],
    ['/adminconsent', false, false],
    ['/contoso.com/v2.0/adminconsents', false, false],
    ['/contoso.com/v1.0/adminconsent', false, false],
    ['/a/contoso.com/adminconsent', false, false],
    ['/contoso.com/adminconsent//', false, false],
    ['x/contoso.com/adminconsent', false, false],
    ['/contoso.com/oauth2/authorizes', false, false],
    ['/a/contoso.com/oauth2/authorize', false, false],
    ['x/contoso.com/oauth2/authorize', false, false],
    ['/contoso.com/oauth2/v2.0/', false, false],
  ])('%s asks for an approval: %s; asks to sign in: %s', (path, approval, signIn) => {
    expect([isApprovalPath(path), isSignInPath(path)]).toEqual([approval, signIn]);
  });

  it.each([
    ['/contoso.com/v2.0/adm', '', true],
    ['/contoso.com/ADMIN…', '', true],
    ['/contoso.com/adminconsen...', '', true],
    ['/contoso.com/ad', '', false],
    ['/contoso.com/adx', '', false],
    ['/contoso.com/minconsent', '', false],
    ['/contoso.com/adm', '?client_id=1', false],
    ['/a/b/c/adm', '', false],
    ['x/contoso.com/adm', '', false],
    ['/contoso.com/adm/', '', false],
  ])('%s%s is cut: %s', (path, search, cut) => {
    expect(isTruncatedPath(path, search)).toBe(cut);
  });
});

describe('what is shown of a link', () => {
  it('is in plain words and values', () => {
    const {
      links: [link],
    } = checkConsentLink(ROWS[0]?.link ?? '', APPS);
    expect(link).toEqual({
      kind: 'approval',
      host: 'login.microsoftonline.com',
      tenant: { kind: 'named', text: 'contoso.com' },
      app: {
        clientId: HUBSPOT.clientId,
        known: { id: 'hubspot', name: 'HubSpot Sales', publisher: 'HubSpot, Inc.' },
      },
      permissions: [
        ...['Mail.ReadWrite', 'Mail.Send', 'Calendars.Read', 'Calendars.ReadWrite', 'User.Read'],
        ...['offline_access', 'openid', 'email', 'profile'],
      ],
      everything: false,
      redirectUri: HUBSPOT.redirectUris[0],
    });
  });

  it('is cut and holds nothing unseen', () => {
    const evil = `https://login.microsoftonline.com/a%E2%80%AEb${'c'.repeat(300)}/v2.0/adminconsent?client_id=${UNKNOWN}&scope=${'x'.repeat(400)}%E2%80%8B&redirect_uri=https://evil.example/${'y'.repeat(400)}%E2%80%AE`;
    const {
      links: [link],
    } = checkConsentLink(evil, APPS);
    const shown = [link?.tenant.text, link?.permissions.join(), link?.redirectUri].join('');
    expect(shown).not.toMatch(/\p{Cf}|\p{Cc}/u);
    expect(shown.length).toBeLessThan(400);
  });
});

describe('never good', { timeout: 60_000 }, () => {
  const linkables = [...APPS].flatMap(([, app]) => oneClickRegistration(app) ?? []);
  const documented = fc.constantFrom(...linkables);
  const hosts = new Set(CLOUDS.map(({ host }) => host));
  /** Builds a sound link as a URL, in which a part can be replaced. */
  const build = (app: (typeof linkables)[number], host = 'login.microsoftonline.com') =>
    new URL(buildConsentLink({ host, tenant: 'contoso.com', app }));
  const verdict = (url: URL | string) => checkConsentLink(String(url), APPS).verdict;

  it('a sound link is, so that the properties below say something', () => {
    for (const app of linkables)
      for (const { host } of CLOUDS) expect(verdict(build(app, host)), `${app.name} ${host}`).toBe('good');
  });

  it('for a client id that is not known', () => {
    fc.assert(
      fc.property(documented, fc.oneof(fc.uuid(), fc.string()), (app, id) => {
        const url = build(app);
        url.searchParams.set('client_id', id);
        if (linkables.some(({ clientId }) => clientId === id.trim().toLowerCase())) return;
        expect(verdict(url)).not.toBe('good');
      }),
      { numRuns: 700 },
    );
  });

  it('on a foreign host', () => {
    const near = fc
      .tuple(
        fc.constantFrom(...hosts),
        fc.nat(24),
        fc.constantFrom('', 'a', '0', '-', '.', 'x.', '@', ':9', '/'),
      )
      .map(([host, at, put]) => host.slice(0, at) + put + host.slice(at + 1));
    fc.assert(
      fc.property(documented, fc.oneof(fc.domain(), near, fc.ipV4()), (app, host) => {
        const text = String(build(app)).replace('login.microsoftonline.com', host);
        if (URL.canParse(text) && hosts.has(new URL(text).host) && hosts.has(host)) return;
        expect(verdict(text), text).not.toBe('good');
      }),
      { numRuns: 700 },
    );
  });

  it('with a foreign return address', () => {
    const near = fc
      .tuple(documented, fc.nat(60), fc.constantFrom('', 'a', '@', '.', '/', '?', '#', ':1'))
      .map(
        ([
          {
            redirectUris: [uri = ''],
          },
          at,
          put,
        ]) => uri.slice(0, at) + put + uri.slice(at + 1),
      );
    fc.assert(
      fc.property(documented, fc.oneof(fc.webUrl(), fc.string(), near), (app, address) => {
        if (address === '' || app.redirectUris.includes(address)) return;
        const url = build(app);
        url.searchParams.set('redirect_uri', address);
        expect(verdict(url), String(url)).not.toBe('good');
      }),
      { numRuns: 700 },
    );
  });

  it('whatever it is made of, unless a strict reading agrees', () => {
    const word = fc.constantFrom(
      ...['https://', 'http://', 'login.microsoftonline.com', 'evil.example', '@', ':', '/', '\\', '?', '&'],
      ...['/contoso.com', '/v2.0/adminconsent', '/adminconsent', '/common', 'client_id=', 'redirect_uri='],
      ...[
        'scope=',
        '.default',
        'openid',
        HUBSPOT.clientId,
        UNKNOWN,
        HUBSPOT.redirectUris[0] ?? '',
        '%2e',
        ' ',
      ],
      ...['#', '\n', '\u200b', 'state=1', 'https://eur01.safelinks.protection.outlook.com/?url='],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const text = words.join('');
        const reading = checkConsentLink(text, APPS);
        if (reading.verdict !== 'good') return;
        const url = new URL(text.trim());
        expect(hosts.has(url.host) && url.protocol === 'https:' && url.username === '').toBe(true);
        expect(url.searchParams.getAll('client_id')).toEqual([HUBSPOT.clientId]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.webUrl(),
          fc
            .string({ unit: 'binary' })
            .map((text) => `https://login.microsoftonline.com/${text}/v2.0/adminconsent?client_id=${text}`),
        ),
        (text) => {
          expect(checkConsentLink(text, APPS).verdict).not.toBe('good');
        },
      ),
      { numRuns: 700 },
    );
  });
});

describe('long texts', () => {
  // A mutation run keeps the machine busy and has a time limit of its own.
  it
    .skipIf(process.env.MUTATE_TESTS)
    .each([
      ['a'.repeat(1_000_000)],
      ['https://'.repeat(120_000)],
      [`https://x.test/?${' openid'.repeat(120_000)}`],
      ['\n '.repeat(400_000)],
      [`https://login.microsoftonline.com/a/adminconsent?${'client_id=&'.repeat(80_000)}`],
      ['https://a'.concat('.,;:!)'.repeat(150_000))],
    ])('are read in no time', (text) => {
    const start = performance.now();
    checkConsentLink(text, APPS);
    expect(performance.now() - start).toBeLessThan(300);
  });
});
