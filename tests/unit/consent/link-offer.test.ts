import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../../lib/advice/admin-message';
import { advise, messageFor } from '../../../lib/advice/advise';
import { isApprovedFirst } from '../../../lib/advice/resolve';
import { type App, appSchema, LINK_SOURCES, type MicrosoftApp } from '../../../lib/catalog/apps/schema';
import { RULES } from '../../../lib/catalog/catalog';
import { CLOUDS } from '../../../lib/catalog/clouds';
import { APPS } from '../../../lib/catalog/packaged-apps';
import { allApps } from '../../../lib/consent/apps/custom-apps';
import { identifyApp } from '../../../lib/consent/apps/identify-app';
import { buildConsentLink, canBuild } from '../../../lib/consent/build-link';
import {
  documentedRedirectUri,
  linkableRegistration,
  linkOffer,
  oneClickRegistration,
} from '../../../lib/consent/link-offer';
import { checkConsentLink } from '../../../lib/consent/links/check-link';
import type { Facts } from '../../../lib/evidence/evidence';
import { languageOf } from '../../../lib/i18n/language';

/** What is offered for each degree of trust in a link, and what never is. */

const HOST = 'login.microsoftonline.com';
const packaged = (id: string): App => {
  const app = APPS.get(id);
  if (!app) throw new Error(`${id} is gone.`);
  return app;
};
const idOf = (id: string) => packaged(id).microsoft?.clientId ?? '';

/** Returns the advice and the message where Microsoft requires an administrator's approval. */
function adviceOn(facts: Facts, apps = APPS, rule = 'microsoft/admin-approval-required', host = HOST) {
  const diagnosis = { rule, certainty: 'certain' as const, matchedTokens: [], codes: ['AADSTS90094'] };
  const context = { language: languageOf('en'), host, facts, apps };
  const message = messageFor(diagnosis, context);
  return { advice: advise(diagnosis, context), message: message ? messageText(message) : '' };
}

describe('the steps of trust', () => {
  it.each([
    ['hubspot', 'one-click'],
    ['meetergo', 'one-click'],
    ['trackerrms', 'one-click'],
    ['andsend', 'after-step'],
    ['inflowmail', 'after-step'],
    ['clickup', 'after-step'],
    ['fantastical', 'id'],
    ['dust', 'id'],
    ['salesforce-eac', 'id'],
    ['zoom-rooms', 'id'],
    ['thunderbird', 'id'],
    ['outreach', 'name'],
    ['superhuman', 'name'],
  ])('%s: %s', (id, offer) => expect(linkOffer(packaged(id))).toBe(offer));

  it('gives one click to no app but those whose makers’ links were compared', () => {
    const names = [...APPS].filter(([, app]) => oneClickRegistration(app)).map(([id]) => id);
    expect(names.sort()).toEqual(['hubspot', 'meetergo', 'trackerrms']);
  });

  it('are what the README says', () => {
    const named = /It knows more than fifty apps\. For (.+) and (.+), whose makers/.exec(
      readFileSync('README.md', 'utf8'),
    );
    expect(APPS.size).toBeGreaterThan(50);
    for (const name of named?.slice(1).flatMap((names) => names.split(', ')) ?? ['nobody'])
      expect(
        [...APPS.values()].find((app) => app.name === name && oneClickRegistration(app)),
        name,
      ).toBeDefined();
  });

  it('makes links for no app whose id its maker’s page does not publish', () => {
    for (const [id, app] of APPS) {
      if (app.microsoft && !linkableRegistration(app))
        expect(canBuild({ host: HOST, tenant: 'contoso.com', app: app.microsoft }), id).toBe(false);
    }
  });

  it('lets an app have a return address, a state or version 2 only with a link of its maker’s', () => {
    const { microsoft } = packaged('hubspot');
    for (const link of LINK_SOURCES) {
      const app = { ...packaged('hubspot'), microsoft: { ...microsoft, link } };
      expect(appSchema.safeParse(app).success, link).toBe(link === 'maker-link');
    }
  });
});

describe('a link from an id alone', () => {
  const app = packaged('inflowmail').microsoft as MicrosoftApp;

  it('is the older one, without a return address', () => {
    expect(buildConsentLink({ host: HOST, tenant: 'organizations', app })).toBe(
      `https://${HOST}/organizations/adminconsent?client_id=${app.clientId}`,
    );
  });

  it('is never of another form', () => {
    const options = { host: HOST, tenant: 'contoso.com', app };
    expect(canBuild({ ...options, version: 2 })).toBe(false);
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (redirectUri) => {
        expect(canBuild({ ...options, redirectUri })).toBe(false);
      }),
    );
  });

  it('is called neither good nor bad when somebody sends it', () => {
    const link = buildConsentLink({ host: HOST, tenant: 'contoso.com', app });
    const { verdict, judgment, warnings } = checkConsentLink(`Please approve: ${link}`, APPS);
    expect({ verdict, judgment }).toEqual({ verdict: 'check', judgment: 'idOnly' });
    expect(warnings.map(({ id }) => id)).toEqual(['everythingUnlisted']);
  });

  it('is neither in the hint nor in the message, and the hint says where it can be had', () => {
    const { advice, message } = adviceOn({ clientId: app.clientId, tenant: 'contoso.com' });
    expect(advice.link).toBeUndefined();
    expect(JSON.stringify(advice) + message).not.toContain('adminconsent?');
    expect(advice.why.join(' ')).toContain('Admin link');
  });

  it('is what an added app without a return address has, too', () => {
    const own = { name: 'Own CRM', clientId: '6f1e2d3c-4b5a-4968-8776-655443322110', scopes: ['Mail.Read'] };
    const apps = allApps([own], []);
    const added = apps.get(`own:${own.clientId}`);
    expect(added && linkOffer(added)).toBe('after-step');
    expect(adviceOn({ clientId: own.clientId }, apps).advice.link).toBeUndefined();
    const link = `https://${HOST}/contoso.com/adminconsent?client_id=${own.clientId}`;
    expect(checkConsentLink(link, apps).verdict).toBe('check');
  });
});

describe('an id without a link', () => {
  it('is shown in the details, and a copied one is said to be so', () => {
    const { advice } = adviceOn({ clientId: idOf('fantastical') });
    expect(advice.link).toBeUndefined();
    expect(advice.details.map(({ value }) => value)).toContain(idOf('fantastical'));
    expect(advice.cautions.join(' ')).toContain('hasn’t seen this app’s ID');
  });

  it('is said in the message by whose word it is', () => {
    const line = (id: string) => adviceOn({ clientId: idOf(id) }).message;
    expect(line('clickup')).toContain(`App ID (client ID): ${idOf('clickup')}, as ClickUp publishes it`);
    expect(line('thunderbird')).toContain(`App ID (client ID): ${idOf('thunderbird')}\n`);
    expect(line('fantastical'), 'only if the sender wants it').not.toContain(idOf('fantastical'));
  });

  it('of Salesforce’s older connection raises no alarm where the newer one is met', () => {
    const context = { language: languageOf('en'), host: HOST, apps: APPS };
    const facts = { clientId: '6f1e2d3c-4b5a-4968-8776-655443322110' };
    const diagnosis = {
      rule: 'microsoft/admin-approval-required',
      certainty: 'certain' as const,
      matchedTokens: [],
      codes: ['AADSTS90094'],
    };
    const cautions = (id: string) =>
      advise(diagnosis, { ...context, facts, reportedApp: { id } }).cautions.join(' ');
    expect(cautions('hubspot')).toContain('page’s app ID isn’t the one');
    expect(cautions('salesforce-eac')).not.toContain('page’s app ID isn’t the one');
  });

  it('explains a mail app of Microsoft’s own list by the organization’s setting', () => {
    const scopes = ['https://outlook.office.com/IMAP.AccessAsUser.All'];
    const of = (id: string) => adviceOn({ clientId: id, scopes }).advice.why.join(' ');
    expect(of(idOf('thunderbird'))).toContain('approve for themselves');
    expect(of(idOf('hubspot'))).not.toContain('approve for themselves');
  });

  it('names Superhuman by each of its ids at Google', () => {
    const { google } = packaged('superhuman');
    for (const clientId of [google?.clientId, ...(google?.otherClientIds ?? [])]) {
      expect(identifyApp({ clientId: clientId ?? '' }, undefined, APPS)).toMatchObject({ id: 'superhuman' });
    }
  });
});

describe('the return address', () => {
  const tracker = packaged('trackerrms').microsoft as MicrosoftApp;
  const [uk, us] = tracker.redirectUris;

  it.each([
    ['https://usevo.tracker-rms.com/Office365/CallBack', us],
    ['https://usevo.tracker-rms.com/another/way', us],
    ['https://ukevo.tracker-rms.com/Office365/CallBack', uk],
    ['https://usevo.tracker-rms.com.evil.example/Office365/CallBack', uk],
    ['http://usevo.tracker-rms.com/Office365/CallBack', uk],
    ['nonsense', uk],
    [undefined, uk],
  ])('is the one of the region that the request returns to: %s', (asked, wanted) => {
    expect(documentedRedirectUri(tracker, asked)).toBe(wanted);
    const facts = { clientId: tracker.clientId, ...(asked ? { redirectUri: asked } : {}) };
    const { url = '' } = adviceOn(facts).advice.link ?? {};
    expect(new URL(url).searchParams.get('redirect_uri')).toBe(wanted);
  });
});

describe('a link in one click', { timeout: 60_000 }, () => {
  const address = fc.domain().map((domain) => `https://${domain}/return`);
  const scope = fc.constantFrom('https://graph.microsoft.com/Mail.Read', 'offline_access', 'Calendars.Read');
  /** Generates apps as the catalog may hold them. */
  const app = fc
    .record({
      clientId: fc.uuid(),
      link: fc.constantFrom(...LINK_SOURCES),
      redirectUris: fc.array(address, { minLength: 1, maxLength: 3 }),
      scopes: fc.uniqueArray(scope, { minLength: 1 }),
      version: fc.constantFrom<1 | 2>(1, 2),
    })
    .map(({ link, redirectUris, version, ...more }): App => {
      const published = link === 'maker-link';
      const registered = {
        ...more,
        link,
        redirectUris: published ? redirectUris : [],
        version: published ? version : (1 as const),
      };
      return { name: 'Some CRM', hosts: [], microsoft: { name: 'Some Mail', ...registered }, sources: [] };
    });
  const apps = fc
    .uniqueArray(app, { minLength: 1, maxLength: 6, selector: ({ microsoft }) => microsoft?.clientId })
    .map((list) => new Map(list.map((one, at) => [`app-${at}`, one])));
  const host = fc.oneof(fc.constantFrom(...CLOUDS.map((cloud) => cloud.host)), fc.domain());
  const rule = fc.constantFrom(...[...RULES].filter(([, one]) => isApprovedFirst(one)).map(([id]) => id));
  const tenant = fc.oneof(fc.uuid(), fc.domain());

  it('is only ever the documented one of an app whose maker publishes it', () => {
    let given = 0;
    const picked = fc.record({ apps, at: fc.nat(6), stranger: fc.uuid(), back: address, own: fc.boolean() });
    fc.assert(
      fc.property(picked, host, rule, tenant, (known, on, id, org) => {
        const named = known.apps.get(`app-${known.at}`)?.microsoft;
        const facts: Facts = {
          clientId: named?.clientId ?? known.stranger,
          redirectUri: (known.own ? named?.redirectUris[0] : undefined) ?? known.back,
          tenant: org,
        };
        const { advice, message } = adviceOn(facts, known.apps, id, on);
        const said = JSON.stringify(advice) + message;
        const links = [...said.matchAll(/https?:\/\/[^\s"\\]+adminconsent\?[^\s"\\]*/g)].map(([one]) => one);
        if (named?.link !== 'maker-link') {
          expect(advice.link).toBeUndefined();
          expect(said).not.toContain('adminconsent?');
          return;
        }
        for (const link of [...links, ...(advice.link ? [advice.link.url] : [])]) {
          const url = new URL(link);
          expect(CLOUDS.map((cloud) => cloud.host)).toContain(url.host);
          expect(url.searchParams.get('client_id')).toBe(named.clientId);
          expect(named.redirectUris).toContain(url.searchParams.get('redirect_uri'));
          given++;
        }
      }),
      { numRuns: 600 },
    );
    expect(given, 'the property says something').toBeGreaterThan(100);
  });
});
