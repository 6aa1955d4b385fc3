import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allApps, customAppSchema } from '../../../../lib/consent/apps/custom-apps';
import { buildConsentLink, canBuild } from '../../../../lib/consent/build-link';
import { linkableRegistration } from '../../../../lib/consent/link-offer';
import { parsePastedApp } from '../../../../lib/consent/links/pasted-app';

/** Adding an app from a link: what is read, what is refused, and what is never taken over. */

const ID = '6f1e2d3c-4b5a-4968-8776-655443322110';
const HOST = 'https://login.microsoftonline.com';
const scopesOf = (count: number) => Array.from({ length: count }, (_, at) => `Scope${at}.Read`);

describe('an app in a pasted text', () => {
  it.each([
    ['an approval link', `${HOST}/contoso.com/adminconsent?client_id=${ID}`, []],
    [
      'one that names permissions',
      `${HOST}/common/v2.0/adminconsent?client_id=${ID}&scope=Mail.Read+offline_access&redirect_uri=https://evil.example/x&state=1`,
      ['Mail.Read', 'offline_access'],
    ],
    [
      'the address of a sign-in page',
      `${HOST}/common/oauth2/v2.0/authorize?response_type=code&client_id=${ID.toUpperCase()}&scope=openid%20https%3A%2F%2Fgraph.microsoft.com%2FMail.Send`,
      ['openid', 'https://graph.microsoft.com/Mail.Send'],
    ],
    [
      'one by another name of the host',
      `https://login.windows.net/common/oauth2/authorize?client_id=${ID}`,
      [],
    ],
    ['everything registered', `${HOST}/x.com/v2.0/adminconsent?client_id=${ID}&scope=.default`, []],
    ['blanks around it', `${HOST}/x.com/adminconsent?client_id=%20${ID}%20`, []],
    [
      'as many permissions as an app can have',
      `${HOST}/x.com/v2.0/adminconsent?client_id=${ID}&scope=++${scopesOf(40).join('++')}++`,
      scopesOf(40),
    ],
    ['a message', `Hello,\nplease approve <${HOST}/organizations/adminconsent?client_id=${ID}>\nThanks`, []],
    [
      'a Safe Link',
      `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(`${HOST}/x.com/adminconsent?client_id=${ID}`)}`,
      [],
    ],
  ])('is read from %s', (_, text, scopes) =>
    expect(parsePastedApp(text)).toEqual({ ok: true, clientId: ID, scopes }),
  );

  it.each([
    ['nothing', '', 'none'],
    ['an error', 'AADSTS90094', 'none'],
    ['another page', 'https://crm.example/connect', 'none'],
    [
      'a foreign host',
      `https://login.microsoftonline.com.evil.example/x/adminconsent?client_id=${ID}`,
      'host',
    ],
    ['a user name', `https://login.microsoftonline.com@evil.example/x/adminconsent?client_id=${ID}`, 'host'],
    [
      'a user name before the right host',
      `https://me@login.microsoftonline.com/x.com/adminconsent?client_id=${ID}`,
      'host',
    ],
    [
      'a foreign host beside the right one',
      `${HOST}/x.com/adminconsent?client_id=${ID} https://evil.example/x.com/adminconsent?client_id=${ID}`,
      'host',
    ],
    [
      'no client id beside one that is there',
      `${HOST}/x.com/adminconsent?client_id=${ID} ${HOST}/y.com/adminconsent`,
      'client',
    ],
    [
      'more permissions than an app can have',
      `${HOST}/x.com/v2.0/adminconsent?client_id=${ID}&scope=${scopesOf(41).join('+')}`,
      'scope',
    ],
    ['no encryption', `http://login.microsoftonline.com/x.com/adminconsent?client_id=${ID}`, 'host'],
    ['a port', `${HOST}:8443/x.com/adminconsent?client_id=${ID}`, 'host'],
    ['no client id', `${HOST}/x.com/adminconsent`, 'client'],
    ['a placeholder', `${HOST}/x.com/adminconsent?client_id={client-id}`, 'client'],
    ['two client ids', `${HOST}/x.com/adminconsent?client_id=${ID}&Client_Id=${ID}`, 'client'],
    [
      'two apps',
      `${HOST}/x.com/adminconsent?client_id=${ID} ${HOST}/x.com/adminconsent?client_id=8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f`,
      'several',
    ],
    ['a permission that is none', `${HOST}/x.com/v2.0/adminconsent?client_id=${ID}&scope=%3Cb%3E`, 'scope'],
  ])('is not read from %s', (_, text, reason) => expect(parsePastedApp(text)).toEqual({ ok: false, reason }));

  it('brings no host, organization or return address into a link, whatever is pasted', () => {
    const part = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.domain(),
      fc.constantFrom('Mail.Read', 'User.Read openid'),
    );
    fc.assert(
      fc.property(fc.domain(), fc.dictionary(fc.string(), part), part, (tenant, more, back) => {
        const url = new URL(`${HOST}/${tenant}/v2.0/adminconsent?client_id=${ID}`);
        for (const [key, value] of Object.entries(more)) url.searchParams.append(key, value);
        url.searchParams.append('redirect_uri', back);
        const read = parsePastedApp(url.href);
        if (!read.ok) return;
        const own = customAppSchema.parse({ name: 'Own CRM', clientId: read.clientId, scopes: read.scopes });
        const app = allApps([own], []).get(`own:${ID}`);
        const microsoft = app && linkableRegistration(app);
        expect(microsoft?.link).toBe('maker-id');
        if (!microsoft) return;
        const options = { host: 'login.microsoftonline.com', tenant: 'organizations', app: microsoft };
        expect(canBuild(options)).toBe(true);
        expect(buildConsentLink(options)).toBe(`${HOST}/organizations/adminconsent?client_id=${ID}`);
      }),
      { numRuns: 500 },
    );
  });
});
