import { describe, expect, it } from 'vitest';
import { isSignInHost } from '../../../../lib/catalog/clouds';
import { allApps } from '../../../../lib/consent/apps/custom-apps';
import { checkConsentLink } from '../../../../lib/consent/links/check-link';
import {
  carriesSignIn,
  imitates,
  isSameAddress,
  isScript,
  normalizedPath,
  opensOnTwoHosts,
  readAddress,
} from '../../../../lib/consent/links/link-address';

/** Addresses as people and programs write them, and deceptive hosts. */

function read(target: string) {
  const address = readAddress(target);
  if (!address) throw new Error(`${target} was not read`);
  return address;
}

describe('a script in the place of an address', () => {
  const gaps = ['javascript:', 'vbscript:'].flatMap((word) =>
    Array.from({ length: word.length - 1 }, (_, at) => `${word.slice(0, at + 1)} \n${word.slice(at + 1)}x`),
  );

  it.each([
    'javascript:alert(1)',
    ' JavaScript:x',
    '\u0001\u001fjavascript:x',
    '\u00a0vbscript:x',
    'data:text/html,x',
    ' \tblob:https://a.example/1',
    'FILE:///etc/passwd',
    ...gaps,
  ])('is one: %j', (target) => expect(isScript(target)).toBe(true));

  it.each([
    'https://javascript.example/',
    'see javascript: x',
    'https://a.example/?x=javascript:1',
    'see data: x',
    'database:x',
    'profile:x',
    'javascripts:x',
    'javascript',
    '',
  ])('is none: %j', (target) => expect(isScript(target)).toBe(false));
});

describe('an address', () => {
  const plain = 'https://a.example/x';

  it.each([
    plain,
    ` ${plain}\n`,
    '//a.example/x',
    'a.example/x',
    'HTTPS://a.example/x',
    'https://A.EXAMPLE/x',
    'https://a.example:443/x',
  ])('is read as it is: %j', (target) =>
    expect(read(target)).toMatchObject({ url: new URL(plain), isOdd: false, wrappers: [], raw: target }),
  );

  it.each([
    'https%3A%2F%2Fa.example%2Fx',
    'HTTPS%3a%2f%2fa.example/x',
    'https//a.example/x',
    'hxxps//a.example/x',
    'hxxps://a.example/x',
    'hxxps://a[.]example/x',
    'hXXps:a.example/x',
    'https:a.example/x',
    'https:/a.example/x',
    'https:///a.example/x',
    'https:\\\\a.example/x',
    'https://a.example./x',
    'https://a%2Eexample/x',
    'https://a\u3002example/x',
    'https://\uff41.example/x',
    'https://a\u200b.example/x',
  ])('is read and found odd: %j', (target) =>
    expect(read(target)).toMatchObject({ url: new URL(plain), isOdd: true }),
  );

  it.each([
    ['http%3A%2F%2Fa.example', 'http://a.example/'],
    ['http//a.example', 'https://a.example/'],
    ['hxxp://a.example', 'http://a.example/'],
    ['ftp://a.example/', 'ftp://a.example/'],
    ['ftps://a.example/', 'ftps://a.example/'],
    ['a-b.c.example?x', 'https://a-b.c.example/?x'],
    ['a.example:8443', 'https://a.example:8443/'],
    ['https://a.example\\@b.example/', 'https://a.example/@b.example/'],
  ])('%j opens %s', (target, href) => expect(read(target).url.href).toBe(href));

  it.each([
    '',
    'no address',
    'see https://a.example/x',
    'xhttps://a.example/x',
    'see hxxps://a.example/x',
    'see https%3A%2F%2Fa.example',
    'mailto:kim@a.example',
    'https://',
    'https://a b/',
    'javascript:https://a.example/',
  ])('is none: %j', (target) => expect(readAddress(target)).toBeUndefined());

  it('opens on two hosts where programs disagree about its name', () => {
    expect(opensOnTwoHosts(read('https://a.example\\@b.example/'))).toBe(true);
    for (const target of [
      'https://a.example/\\@b.example',
      'https://kim@b.example/',
      'https://a.example\\b/',
      'https://a.example/?\\@',
      'a.example/https://c.example\\@b.example',
    ])
      expect(opensOnTwoHosts(read(target)), target).toBe(false);
  });

  it('is the same in another writing', () => {
    const same = (one: string, other: string) => isSameAddress(read(one), read(other));
    expect(same('https://a.example/x/', 'https://a.example/x')).toBe(true);
    expect(same('https://a.example/?q=a+b', 'https://a.example/?q=a%20b')).toBe(true);
    expect(same('https://a.example/%78', 'http://a.example/x#top')).toBe(true);
    expect(same('https://a.example/%E0', 'https://a.example/%E0')).toBe(true);
    expect(same('https://a.example/x/y', 'https://a.example/xy')).toBe(false);
    expect(same('https://a.example/ab', 'https://a.example/a%20b')).toBe(false);
    expect(same('https://a.example/?q=1', 'https://a.example/?q=2')).toBe(false);
    expect(same('https://a.example:8443/', 'https://a.example/')).toBe(false);
    expect(same('https://a.example/', 'https://b.example/')).toBe(false);
  });

  it.each([
    ['https://a.example//v2.0///adminconsent', '/v2.0/adminconsent'],
    ['https://a.example/%61dmin', '/admin'],
    ['https://a.example/%2561dmin', '/admin'],
    ['https://a.example/%E0', '/%E0'],
    ['https://a.example/a/b', '/a/b'],
  ])('has a plain path: %s', (target, path) => expect(normalizedPath(read(target))).toBe(path));
});

describe('what a mail filter puts around an address', () => {
  const inner = 'https://a.example/x?y=1';
  const wrap = (target: string, host = 'eur01.safelinks.protection.outlook.com') =>
    `https://${host}/?url=${encodeURIComponent(target)}&data=05`;
  const defend = (target: string, end = 'com') => `https://urldefense.${end}/v3/__${target}__;!!abc`;

  it.each([
    [wrap(inner), ['safeLink']],
    [wrap(inner, 'gcc01.safelinks.protection.office365.us'), ['safeLink']],
    [defend(inner), ['gateway']],
    [defend(inner, 'us'), ['gateway']],
    [defend('https://a.exam*ple/x?y=1'), ['gateway']],
    [wrap(wrap(inner)), ['safeLink', 'safeLink']],
    [wrap(wrap(wrap(inner))), ['safeLink', 'safeLink', 'safeLink']],
    [wrap(defend(inner)), ['safeLink', 'gateway']],
  ])('is taken off: %s', (target, wrappers) =>
    expect(read(target)).toMatchObject({ url: new URL(inner), raw: inner, isOdd: false, wrappers }),
  );

  it('is taken off three times and no more', () => {
    const { url, wrappers } = read(wrap(wrap(wrap(wrap(inner)))));
    expect(url.href).toBe(new URL(wrap(inner)).href);
    expect(wrappers).toHaveLength(3);
  });

  it('does not make an odd address plain', () => {
    expect(read(wrap('hxxps://a.example/x'))).toMatchObject({ isOdd: true, wrappers: ['safeLink'] });
    expect(read(wrap(inner, 'eur01.safelinks.protection.outlook.com.'))).toMatchObject({
      isOdd: true,
      url: new URL(inner),
    });
  });

  it.each([
    wrap(inner).replace('https', 'http'),
    wrap(inner).replace('https://', 'https://kim@'),
    wrap(inner).replace('.com/', '.com:8443/'),
    wrap(inner, 'x.eur01.safelinks.protection.outlook.com'),
    wrap(inner, 'eur01.safelinks.protection.outlook.com.evil.example'),
    `${wrap(inner)}&url=${encodeURIComponent('https://b.example/')}`,
    wrap('javascript:1'),
    wrap('see https://a.example/'),
    wrap('https://'),
    wrap('ftp://a.example/'),
    'https://eur01.safelinks.protection.outlook.com/?data=05',
    `https://evil.example/?${defend(inner)}`,
    'https://urldefense.com/v3/____;',
    defend(inner, 'example'),
  ])('is left where it is none: %s', (target) =>
    expect(read(target)).toMatchObject({ url: new URL(target), wrappers: [] }),
  );
});

describe('a host', () => {
  it.each([
    'login.microsoftonline.com',
    'login.windows.net',
    'sts.windows.net',
    'login.microsoftonline.us',
    'login.partner.microsoftonline.cn',
    'login.microsoftonline.de',
    'login.sovcloud-identity.fr',
    'login.sovcloud-identity.de',
    'login.sovcloud-identity.sg',
  ])('%s is one of Microsoft’s sign-in', (host) => {
    expect(isSignInHost(host)).toBe(true);
    expect(imitates(host, [])).toBe(false);
    expect(isSignInHost(`${host}.evil.example`)).toBe(false);
    expect(isSignInHost(`x${host}`)).toBe(false);
  });

  it.each([
    'microsoft-login.example',
    'login.microsoftonline.com.evil.example',
    'rnicrosoft.com',
    'micros0ft.com',
    'm1crosoft.com',
    'mlcrosoft.com',
    'micro-soft.com',
    'login-msonline.example',
    // One letter off the company's name, or three off the sign-in host's.
    'microsft.com',
    'mikrosoft.com',
    'www.microsofd.example',
    'mikrosoftonline.com',
    'login.mikrosoftomlime.example',
    'mikrosoftnline.example',
    // The ASCII letters of an encoded name.
    'xn--microsft-9ya.com',
    'xn--mikrosoft-9ya.example',
    'entra.microsoft.com.evil.example',
  ])('%s pretends to be Microsoft’s', (host) => expect(imitates(host, [])).toBe(true));

  it.each([
    'a.example',
    'learn.microsoft.com',
    'hubspot.com',
    // Too many letters off.
    'macrosort.com',
    'microloft-x.example',
    'mikrosof.example',
    'krosoft.example',
    'online-store.example',
    'merchantsoftonline.example',
    'xn--bcher-kva.example',
    'example.xn--',
  ])('%s does not', (host) => expect(imitates(host, [])).toBe(false));

  it('pretends to be an app’s by holding the whole of its name', () => {
    const hosts = ['app.hubspot.com', 'hubspot.com'];
    for (const host of ['app.hubspot.com.evil.example', 'xapp.hubspot.com', 'app.hubspot.community.example'])
      expect(imitates(host, hosts), host).toBe(true);
    for (const host of ['app.hubspot.com', 'eu.app.hubspot.com', 'my-hubspot.com.example', 'app-hubspot.com'])
      expect(imitates(host, hosts), host).toBe(false);
  });
});

describe('an approval link', () => {
  const APPS = allApps([], []);
  const { clientId = '' } = APPS.get('hubspot')?.microsoft ?? {};
  const said = (start: string, end = '') =>
    checkConsentLink(`${start}/contoso.com/v2.0/adminconsent?client_id=${clientId}${end}`, APPS).warnings.map(
      ({ id }) => id,
    );

  it.each([
    ['https://login.microsoftonlin.example', 'lookAlike'],
    ['https://rnicrosoft.example', 'lookAlike'],
    ['https://micr0soft.example', 'lookAlike'],
    ['https://m1crosoft.example', 'lookAlike'],
    ['https://login-msonline.example', 'lookAlike'],
    ['https://office365-login.example', 'lookAlike'],
    ['https://share-point.example', 'lookAlike'],
    ['https://outl00k.example', 'lookAlike'],
    ['https://login.mikrosoftomlime.example', 'lookAlike'],
    ['https://micvvosoftonline.example', 'lookAlike'],
    ['https://xn--bcher-kva.example', 'lookAlike'],
    ['https://crm.example', 'foreignHost'],
    ['https://online-store.example', 'foreignHost'],
    ['https://merchantsoftonline.example', 'foreignHost'],
    ['https://sts.windows.net', 'aliasHost'],
    ['https://login.microsoftonline.de', 'closedCloud'],
    ['https://login.sovcloud-identity.fr', 'otherCloud'],
    ['https://x.microsoftonline.com', 'otherMicrosoftHost'],
    ['https://kim@login.microsoftonline.com', 'userInfo'],
    ['https://:pass@login.microsoftonline.com', 'userInfo'],
    ['https://login.microsoftonline.com:8443', 'port'],
    ['http://login.microsoftonline.com', 'notHttps'],
    ['https:/login.microsoftonline.com', 'oddWriting'],
  ])('on %s is warned of: %s', (start, warning) => expect(said(start)).toContain(warning));

  it('says nothing of its host where that is the usual one', () => {
    const hosts = /Host|lookAlike|Cloud|userInfo|port|notHttps|oddWriting|disguised|tooLong/;
    expect(said('https://login.microsoftonline.com').filter((id) => hosts.test(id))).toEqual([]);
  });

  it('is too long from 8,001 characters on', () => {
    const state = (length: number) => {
      const whole = `https://login.microsoftonline.com/contoso.com/v2.0/adminconsent?client_id=${clientId}&state=`;
      return `&state=${'a'.repeat(length - whole.length)}`;
    };
    expect(said('https://login.microsoftonline.com', state(8_000))).not.toContain('tooLong');
    expect(said('https://login.microsoftonline.com', state(8_001))).toContain('tooLong');
  });
});

describe('an address that carries Microsoft’s sign-in in itself', () => {
  const inner = 'https://login.microsoftonline.com/common/adminconsent?client_id=1';
  const encoded = (times: number): string =>
    Array.from({ length: times }).reduce<string>((text) => encodeURIComponent(text), inner);

  it.each([0, 1, 2])('is found however often it was encoded (%i)', (times) => {
    expect(carriesSignIn(read(`https://r.example/?u=${encoded(times)}`))).toBe(true);
    expect(carriesSignIn(read(`https://r.example/${encoded(times)}`))).toBe(true);
    expect(carriesSignIn(read(`https://r.example/#${encoded(times)}`))).toBe(true);
  });

  it.each([
    'https://r.example/?u=https://STS.windows.net/common/x',
    'https://r.example/?u=https://login.microsoftonline.us/x',
    'https://r.example/?u=/organizations/adminconsent?client_id=1',
  ])('is found: %s', (target) => expect(carriesSignIn(read(target))).toBe(true));

  it.each([
    'https://r.example/?u=https://a.example/common/x',
    'https://r.example/?u=login.microsoftonline.com',
    'https://r.example/?u=/organizations/adminconsent?client=1',
    'https://r.example/?u=/organizations/consent?client_id=1',
    'https://r.example/',
    `https://learn.microsoft.com/?u=${inner}`,
  ])('is not: %s', (target) => expect(carriesSignIn(read(target))).toBe(false));
});
