import { describe, expect, it } from 'vitest';
import { APPS } from '../../../lib/catalog/packaged-apps';
import { type Apps, allApps } from '../../../lib/consent/apps/custom-apps';
import { identifyApp } from '../../../lib/consent/apps/identify-app';
import { describeReview, reviewRequest } from '../../../lib/consent/request-review';
import type { Facts } from '../../../lib/evidence/evidence';
import { parseScopes as readScopes } from '../../../lib/evidence/formats';
import { languageOf } from '../../../lib/i18n/language';

/** Compares a consent page with what the app documents. */

const HUBSPOT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
const BACK = 'https://app.hubspot.com/oauthor/v1/office365/verify';
const CATALYST = '732267392765-5inddgfddsv5t6uqrbph4ol1sro4hqrf.apps.googleusercontent.com';
const graph = (...names: string[]) => names.map((name) => `https://graph.microsoft.com/${name}`);

const review = (
  facts: Facts,
  { site = 'microsoft', tokens = ['page:ConvergedConsent'], app = '', apps = APPS as Apps } = {},
) => reviewRequest({ site, host: 'login.microsoftonline.com', tokens, facts }, identifyApp(facts, app, apps));

describe('a request', () => {
  it('that asks for what is documented, or for less, has nothing to say against it', () => {
    expect(
      review({ clientId: HUBSPOT, scopes: graph('Mail.Read', 'Mail.Send'), redirectUri: BACK }),
    ).toMatchObject({
      app: { name: 'HubSpot Sales', maker: 'HubSpot' },
      compared: { more: [], otherApi: [] },
      back: { documented: true },
    });
  });

  it('that asks for more is told, permission by permission', () => {
    const scopes = graph('Mail.Send', 'Files.ReadWrite.All', 'Directory.Read.All');
    expect(review({ clientId: HUBSPOT, scopes })?.compared?.more).toEqual(
      graph('Files.ReadWrite.All', 'Directory.Read.All'),
    );
  });

  it('that returns elsewhere is told, another host of the maker is not', () => {
    const back = (redirectUri: string) =>
      review({ clientId: HUBSPOT, scopes: graph('Mail.Send'), redirectUri })?.back?.documented;
    expect(back('https://app.hubspot.com/other')).toBe(true);
    expect(back('https://app.hubspot.com.evil.example/oauthor/v1/office365/verify')).toBe(false);
    expect(back('http://app.hubspot.com/oauthor/v1/office365/verify')).toBe(false);
    expect(back('https://app.hubspot.com:8443/oauthor/v1/office365/verify')).toBe(false);
  });

  it('of an app nobody knows is compared with nothing', () => {
    const seen = review({ clientId: '0a1b2c3d-1111-4222-8333-444455556666', scopes: graph('Mail.Read') });
    expect(seen).toEqual({ vendor: 'microsoft', asked: graph('Mail.Read') });
  });

  it('at Google is compared with what is published for Google', () => {
    const scopes = ['https://www.googleapis.com/auth/calendar.readonly', 'https://mail.google.com/'];
    const google = { site: 'google', tokens: ['path:consent'] };
    expect(review({ clientId: CATALYST, scopes }, google)?.compared?.more).toEqual([
      'https://mail.google.com/',
    ]);
    // HubSpot publishes no scopes for Google, and its list for Microsoft must not count.
    const hubspot = review({ scopes }, { ...google, app: 'hubspot' });
    expect(hubspot).toEqual({ vendor: 'google', app: { name: 'HubSpot', maker: 'HubSpot' }, asked: scopes });
  });

  it('is reviewed on pages that list permissions, and only if it was seen', () => {
    expect(review({ clientId: HUBSPOT, scopes: ['openid'] }, { tokens: ['path:authorize'] })).toBeUndefined();
    expect(review({ clientId: HUBSPOT })).toBeUndefined();
  });

  it('of an app that documents no permissions, or no return address, is compared with none', () => {
    const own = { name: 'Own CRM', clientId: '0a1b2c3d-1111-4222-8333-444455556666', scopes: [] };
    const scopes = graph('Mail.Read');
    const facts = { clientId: own.clientId, scopes, redirectUri: 'https://crm.example/return' };
    const seen = review(facts, { apps: allApps([own], []) });
    expect(seen).toEqual({ vendor: 'microsoft', app: { name: 'Own CRM', maker: 'Own CRM' }, asked: scopes });
  });

  it('may return to any host that is documented', () => {
    const app = APPS.get('hubspot');
    if (!app?.microsoft) throw new Error('HubSpot’s facts are gone.');
    const redirectUris = [...app.microsoft.redirectUris, 'https://second.example/return'];
    const known = { ...app, microsoft: { ...app.microsoft, redirectUris } };
    const facts = { clientId: HUBSPOT, scopes: graph('Mail.Send'), redirectUri: BACK };
    const seen = review(facts, { apps: new Map([['hubspot', known]]) });
    expect(seen?.back).toEqual({ address: BACK, documented: true });
  });

  describe('is suspicious', () => {
    const DOCUMENTED = { clientId: HUBSPOT, scopes: graph('Mail.Send'), redirectUri: BACK };
    const isSuspicious = (facts: Facts) => {
      const seen = review(facts);
      if (!seen) throw new Error('nothing to review');
      return describeReview(seen, languageOf('en')).suspicious;
    };

    it('never where everything is documented, or less is seen of it', () => {
      const { redirectUri: _, ...without } = DOCUMENTED;
      for (const facts of [DOCUMENTED, without]) expect(isSuspicious(facts)).toBe(false);
    });

    it.each<[string, Facts]>([
      ['the return address', { redirectUri: 'https://crm-connect.example/verify' }],
      ['a permission', { scopes: graph('Mail.Send', 'Files.ReadWrite.All') }],
      ['the API of a permission', { scopes: ['https://outlook.office.com/Mail.Send'] }],
      [
        'one permission and the API of another',
        { scopes: ['https://outlook.office.com/Mail.Send', ...graph('Files.Read.All')] },
      ],
      ['the app', { clientId: '0a1b2c3d-1111-4222-8333-444455556666' }],
    ])('for %s alone', (_what, facts) => expect(isSuspicious({ ...DOCUMENTED, ...facts })).toBe(true));
  });

  it('says of each permission what it allows, in the words for that vendor', () => {
    const texts = (vendor: 'microsoft' | 'google') =>
      describeReview({ vendor, asked: ['openid', 'Mail.Send'] }, languageOf('en')).asked;
    expect(texts('microsoft').map(({ name }) => name)).toEqual(['openid', 'Mail.Send']);
    expect(texts('microsoft')[0]).toMatchObject({ admin: 'no' });
    expect(texts('google')[0]).toMatchObject({ class: 'basic' });
  });

  it('at Google, of an app nobody knows, is compared with nothing', () => {
    const scopes = ['https://mail.google.com/'];
    expect(review({ scopes }, { site: 'google', tokens: ['path:consent'] })).toEqual({
      vendor: 'google',
      asked: scopes,
    });
  });

  it.each(['path:adminconsent', 'flow:adminconsent'])('says by %s that it is for everyone', (request) => {
    const asked = { clientId: HUBSPOT, scopes: graph('Mail.Send') };
    expect(review(asked, { tokens: ['page:ConvergedConsent', request] })?.forEveryone).toBe(true);
    expect(review(asked)).not.toHaveProperty('forEveryone');
  });

  it('is compared to its end, also where it is longer than anything documented', () => {
    const names = Array.from(
      { length: 60 },
      (_, at) => `Made${String.fromCharCode(65 + (at % 26))}${at}.Read`,
    );
    const scopes = readScopes(graph(...names, 'Files.ReadWrite.All').join(' ')) ?? [];
    expect(review({ clientId: HUBSPOT, scopes })?.compared?.more.at(-1)).toBe(
      graph('Files.ReadWrite.All')[0],
    );
  });

  it('cannot hide a permission behind many documented ones', () => {
    const spellings = graph('Mail.Send', 'mail.send', 'Mail.send', 'mail.Send');
    const many = [...Array(40).keys()].flatMap((at) => spellings[at % 4] ?? []);
    const scopes = readScopes([...many, ...graph('Files.ReadWrite.All')].join(' ')) ?? [];
    expect(review({ clientId: HUBSPOT, scopes })?.compared?.more).toEqual(graph('Files.ReadWrite.All'));
    const byId = readScopes('00000003-0000-0000-c000-000000000000/Files.ReadWrite.All') ?? [];
    expect(review({ clientId: HUBSPOT, scopes: byId })?.compared?.more).toEqual(byId);
  });
});
