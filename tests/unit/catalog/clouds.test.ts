import { describe, expect, it } from 'vitest';
import {
  CLOUDS,
  cloudOf,
  cloudOfAlias,
  consentHost,
  isInOtherCloud,
  microsoftApi,
} from '../../../lib/catalog/clouds';
import { APPS } from '../../../lib/catalog/packaged-apps';
import { buildConsentLink } from '../../../lib/consent/build-link';
import { checkConsentLink } from '../../../lib/consent/links/check-link';
import { siteOf } from '../../../lib/evidence/watched-sites';

/** Microsoft's clouds: their hosts, which hosts are watched, and where links open. */

/** Sign-in hosts for programs and token issuers; no page for people has been seen on them. */
const UNWATCHED = ['sts.windows.net', 'login.usgovcloudapi.net', 'login-us.microsoftonline.com'];

const watched = (host: string) => siteOf(new URL(`https://${host}/common/oauth2/v2.0/authorize`));
const hosts = CLOUDS.flatMap((cloud) => [cloud.host, ...cloud.aliases].map((host) => [host, cloud] as const));

describe('the hosts of a cloud', () => {
  it.each(hosts)('%s is watched, or known to have no pages for people', (host) => {
    expect(watched(host) === undefined).toBe(UNWATCHED.includes(host));
  });

  it('that are not watched are names of clouds all the same', () => {
    const names = hosts.map(([host]) => host);
    for (const host of UNWATCHED) expect(names).toContain(host);
  });

  it.each(hosts)('%s stands for its cloud, whose links open on its usual host', (host, cloud) => {
    expect(cloudOfAlias(host)).toBe(cloud);
    expect(consentHost(host)).toBe(cloud.host);
    expect(cloudOf(host)).toBe(host === cloud.host ? cloud : undefined);
  });

  it('are nobody else’s: elsewhere links open worldwide', () => {
    for (const host of [
      '',
      'evil.example',
      'xlogin.microsoftonline.us',
      'login.microsoftonline.us.evil.example',
    ]) {
      expect(cloudOfAlias(host)).toBeUndefined();
      expect(consentHost(host)).toBe('login.microsoftonline.com');
    }
  });

  it.each(UNWATCHED)('a link to %s is no look-alike, and none to click either', (host) => {
    const app = APPS.get('hubspot')?.microsoft;
    const link = app && buildConsentLink({ app, tenant: 'contoso.com', host: 'login.microsoftonline.com' });
    if (!link) throw new Error('HubSpot’s link is gone.');
    expect(checkConsentLink(link, APPS).judgment).toBe('good');
    const { judgment } = checkConsentLink(link.replace('login.microsoftonline.com', host), APPS);
    expect(judgment).not.toBe('good');
    expect(judgment).not.toBe('danger');
  });
});

describe('the APIs of a cloud', () => {
  it.each(CLOUDS.flatMap(({ apis }) => Object.entries(apis)))('%s is one of Microsoft’s', (host, api) => {
    expect(microsoftApi(`https://${host}`)).toBe(api);
    expect(microsoftApi(`HTTPS://${host.toUpperCase()}`)).toBe(api);
    expect(microsoftApi(`http://${host}`)).toBeUndefined();
    expect(microsoftApi(`https://${host}.evil.example`)).toBeUndefined();
  });

  it('have ids', () => {
    expect(microsoftApi('00000003-0000-0000-c000-000000000000')).toBe('graph');
    expect(microsoftApi('00000002-0000-0FF1-CE00-000000000000')).toBe('exchange');
  });
});

describe('an organization', () => {
  it('is where its first domain was given', () => {
    const [world, us, china] = CLOUDS;
    if (!world || !us || !china) throw new Error('A cloud is gone.');
    for (const [name, home] of [
      ['contoso.onmicrosoft.com', world],
      ['contoso.onmicrosoft.us', us],
      ['contoso.partner.onmschina.cn', china],
    ] as const)
      for (const cloud of CLOUDS)
        expect(isInOtherCloud(name, cloud), `${name} ${cloud.id}`).toBe(cloud !== home);
    for (const cloud of CLOUDS) expect(isInOtherCloud('contoso.com', cloud)).toBe(false);
  });
});
