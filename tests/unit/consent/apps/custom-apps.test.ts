import { describe, expect, it } from 'vitest';
import { APPS } from '../../../../lib/catalog/packaged-apps';
import {
  allApps,
  type CustomApp,
  pageAddressSchema,
  plainAddressSchema,
  withApp,
  withApps,
  withoutApp,
  withRestoredApp,
} from '../../../../lib/consent/apps/custom-apps';

/** Changes of the list of added apps, even if it has changed in the meantime. */

const appOf = (number: number, name = `App ${number}`) => ({
  name,
  clientId: `8b0d5f3e-1c2a-4f6b-9d7e-${String(number).padStart(12, '0')}`,
  scopes: [],
});
const [alpha, beta, gamma] = [appOf(1), appOf(2), appOf(3)];

describe('an added app', () => {
  it('is added at the end, and once only', () => {
    expect(withApp([alpha], beta)).toEqual([alpha, beta]);
    expect(withApp([alpha, beta], { ...alpha, name: 'Alpha' })).toEqual([{ ...alpha, name: 'Alpha' }, beta]);
    expect(withApps([alpha], [beta, gamma, beta])).toEqual([alpha, beta, gamma]);
  });

  it('stays in its place when it gets another client id', () => {
    expect(withApp([alpha, beta], gamma, alpha.clientId)).toEqual([gamma, beta]);
    expect(withApp([alpha, beta, gamma], gamma, alpha.clientId), 'which another one had').toEqual([
      gamma,
      beta,
    ]);
    expect(withApp([beta], gamma, alpha.clientId), 'though it was removed meanwhile').toEqual([beta, gamma]);
  });

  it('comes back in its place, and leaves alone what was added meanwhile', () => {
    const left = withoutApp([alpha, beta], alpha.clientId);
    expect(left).toEqual([beta]);
    expect(withRestoredApp(withApps(left, [gamma]), alpha, 0)).toEqual([alpha, beta, gamma]);
    expect(withRestoredApp([alpha, beta], alpha, 0), 'once only').toEqual([alpha, beta]);
    expect(withRestoredApp([], beta, 7)).toEqual([beta]);
  });
});

const HUBSPOT = APPS.get('hubspot')?.microsoft?.clientId ?? '';
const OWN: CustomApp = {
  name: 'Own CRM',
  clientId: '6f1e2d3c-4b5a-4968-8776-655443322110',
  scopes: ['https://graph.microsoft.com/Mail.Read'],
  redirectUri: 'https://crm.example/return',
};

describe('all apps together', () => {
  it('never let an added app stand under the id of a packaged one', () => {
    const impostor = { ...OWN, clientId: HUBSPOT };
    for (const apps of [allApps([impostor], []), allApps([], [impostor])]) {
      expect(apps.size).toBe(APPS.size);
      const named = [...apps.values()].filter(({ microsoft }) => microsoft?.clientId === HUBSPOT);
      expect(named).toEqual([APPS.get('hubspot')]);
    }
  });

  it('let the organization’s app win over a person’s with the same id', () => {
    const apps = allApps([OWN], [{ ...OWN, name: 'Official CRM' }]);
    expect(apps.size).toBe(APPS.size + 1);
    expect(apps.get(`org:${OWN.clientId}`)?.name).toBe('Official CRM');
  });

  it('have an added one with what was entered, and nothing made up', () => {
    const added = (app: CustomApp) => allApps([app], []).get(`own:${app.clientId}`);
    const { redirectUri: _, ...bare } = OWN;
    const microsoft = { clientId: OWN.clientId, name: 'Own CRM' };
    expect(added({ ...OWN, publisher: 'Own, Inc.', connectUrl: 'https://crm.example/mail' })).toEqual({
      name: 'Own CRM',
      hosts: [],
      connectUrl: 'https://crm.example/mail',
      sources: [],
      microsoft: {
        ...microsoft,
        publisher: 'Own, Inc.',
        scopes: OWN.scopes,
        link: 'maker-link',
        redirectUris: ['https://crm.example/return'],
        version: 2,
      },
    });
    expect(added(bare)?.microsoft).toEqual({
      ...microsoft,
      scopes: OWN.scopes,
      link: 'maker-id',
      redirectUris: [],
      version: 1,
    });
    expect(added({ ...OWN, scopes: [] })?.microsoft?.version, 'permissions need the newer link').toBe(1);
  });
});

describe('an address that somebody enters', () => {
  const isPlain = (address: string) => plainAddressSchema.safeParse(address).success;
  const isPage = (address: string) => pageAddressSchema.safeParse(address).success;

  it.each([
    'https://crm.example/return',
    'https://crm.example:8443/return/to/it',
    'https://crm.example/',
    "https://crm.example/a-b_c.d~e%20f+g@h!i$j'k(l)*m,n;o=p:q",
  ])('may be %s', (address) => expect([isPlain(address), isPage(address)]).toEqual([true, true]));

  it.each([
    'https://crm.example',
    'https://crm.example?mail=1',
    'https://crm.example#mail',
    'https://crm.example:8443/mail?a=b&c=d#e/f',
  ])('may be %s only as a page to open', (address) =>
    expect([isPlain(address), isPage(address)]).toEqual([false, true]),
  );

  it.each([
    'http://crm.example/',
    'see https://crm.example/',
    'https://crm.example/ now',
    'https://crm.example/a b',
    'https://user@crm.example/',
    'https://crm.example:8/',
    'https://crm.example:port/',
    'https://crm.example:123456/',
    'https://crm.example:99999/',
    'https://CRM.example/',
    'https:///return',
    'https://crm.example\\@evil.example/',
    `https://crm.example/${'a'.repeat(300)}`,
  ])('may not be %s', (address) => expect([isPlain(address), isPage(address)]).toEqual([false, false]));
});
