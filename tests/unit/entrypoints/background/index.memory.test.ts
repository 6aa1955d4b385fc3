import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Advice } from '../../../../lib/advice/advice';
import * as pages from './pages';
import { HUBSPOT, MEETERGO, STRANGER, TENANT_A, TENANT_B } from './pages';
import { startWorld, type World } from './start';

vi.mock('webextension-polyfill', () => import('./polyfill'));

/** Tests that what is remembered of a page does not affect pages that it does not concern. */

const APPROVAL = 'microsoft/admin-approval-required';
const MINUTES = 60_000;

let world: World;
let tab: number;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T09:00:00Z') });
  world = await startWorld();
  tab = world.browser.openTab(world.browser.openWindow()).id;
});
afterEach(() => vi.useRealTimers());

const load = (page: pages.Page, document?: string) => world.load(tab, page, document);
const wait = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTES);
const wordsOf = (advice: Advice | undefined) =>
  JSON.stringify([advice?.title, advice?.body, advice?.why, advice?.message]);

async function stuckAt(app: string, facts = {}): Promise<void> {
  await load(pages.request(app, facts));
  await load(pages.approvalScreen());
}

describe('after an approval screen', () => {
  beforeEach(async () => {
    await load(pages.settings(), 'A');
    await stuckAt(HUBSPOT);
  });

  it('the CRM’s settings say what has to be approved', async () => {
    const advice = await load(pages.settings(), 'B');
    expect(advice).toMatchObject({ rule: APPROVAL, certainty: 'likely' });
    expect(advice?.title).toContain('HubSpot Sales');
  });

  it('a successful connection ends it', async () => {
    await load(pages.connected(), 'B');
    expect(await load(pages.settings(), 'C')).toBeUndefined();
  });

  it('settings that are opened once more say nothing: the person may have connected unseen', async () => {
    await load(pages.settings(), 'B');
    expect((await load(pages.settings(), 'B'))?.rule, 'as long as they stay there').toBe(APPROVAL);
    expect(await load(pages.settings(), 'C')).toBeUndefined();
    expect(await load(pages.settings(), 'B')).toBeUndefined();
  });

  it('a quarter of an hour ends it, also where the tab was heard of in between', async () => {
    wait(10);
    await load(pages.settings());
    wait(10);
    expect(await load(pages.settings())).toBeUndefined();
  });

  it('a clock that was put back ends it', async () => {
    wait(-60);
    expect(await load(pages.settings())).toBeUndefined();
  });

  it('a stopped worker ends nothing', async () => {
    await world.restart();
    expect((await load(pages.settings(), 'B'))?.rule).toBe(APPROVAL);
  });
});

describe('one app’s problem', () => {
  it.each([MEETERGO, STRANGER])('is not told on the page of another (%s)', async (app) => {
    await stuckAt(app);
    expect(await load(pages.settings())).toBeUndefined();
    await stuckAt(app);
    expect((await load(pages.declined()))?.rule).toBe('microsoft/consent-declined');
  });

  it('is not told of an app whose page was in the tab before', async () => {
    await load(pages.settings());
    expect(wordsOf(await load(pages.blocked()))).not.toContain('HubSpot');
    expect((await load(pages.consentRequired()))?.rule).toBe('hubspot/admin-consent');
  });

  it('is not told of an app whose request a sign-in of another protocol followed', async () => {
    await load(pages.request(HUBSPOT));
    await load(pages.saml());
    expect(wordsOf(await load(pages.blocked()))).not.toContain('HubSpot');
    expect((await load(pages.consentRequired()))?.rule).toBe('hubspot/admin-consent');
  });

  it('is named at Google by where the request returns to', async () => {
    const clientId = '123456789012-0labexample0labexample0labexampl.apps.googleusercontent.com';
    const google = (tokens: string[], redirectUri?: string): pages.Page => ({
      url: 'https://accounts.google.com/signin/oauth/error',
      evidence: {
        site: 'google',
        host: 'accounts.google.com',
        tokens,
        facts: { clientId, ...(redirectUri ? { redirectUri } : {}) },
      },
    });
    const error = google(['code:google/admin_policy_enforced', 'path:/signin/oauth/error']);
    await load(pages.settings());
    await load(google(['path:authorize'], 'https://calendly.com/oauth/google'));
    expect(wordsOf(await load(error))).not.toContain('HubSpot');
    await load(google(['path:authorize'], 'https://app.hubspot.com/oauthor/v1/google/verify'));
    expect((await load(error))?.title).toContain('HubSpot');
  });

  it('“approved” of one app is not said of another', async () => {
    await load(pages.consentRequest(HUBSPOT));
    await load(pages.granted());
    await load(pages.request(MEETERGO));
    const advice = await load(pages.approvalScreen());
    expect(advice?.title).toContain('meetergo');
    expect(advice?.procedures[0]?.remedy).toBe('grant-tenant-consent');
    await load(pages.consentRequest('5353a3d2-8ca9-42d2-b567-ea399ccb5e38'));
    expect(await load(pages.settings()), 'nor where its consent page was only looked at').toBeUndefined();
  });
});

describe('one organization’s approval', () => {
  const ask = async (tenant: string) => {
    await load(pages.request(HUBSPOT, { tenant }));
    return (await load(pages.approvalScreen()))?.procedures[0]?.remedy;
  };

  it('is not another’s', async () => {
    await load(pages.granted(TENANT_A));
    expect(await ask(TENANT_A)).toBe('still-asks');
    expect(await ask(TENANT_B)).toBe('grant-tenant-consent');
  });

  it('is not another’s where an open case has learned of it, and not for ever its own', async () => {
    await load(pages.request(HUBSPOT, { tenant: TENANT_A }));
    await load(pages.approvalScreen());
    await world.browser.say({ type: 'handed-over' }, tab, pages.approvalScreen().url);
    await load(pages.granted(TENANT_A));
    tab = world.browser.openTab(1).id;
    expect(await ask(TENANT_A)).toBe('still-asks');
    expect(await ask(TENANT_B)).toBe('grant-tenant-consent');
    expect(await ask('fabrikam.com')).toBe('grant-tenant-consent');
    wait(8 * 24 * 60);
    expect(await ask(TENANT_A)).toBe('grant-tenant-consent');
  });

  it('of a case without an organization is that of the approval', async () => {
    await stuckAt(HUBSPOT);
    await world.browser.say({ type: 'handed-over' }, tab, pages.approvalScreen().url);
    await load(pages.granted(TENANT_A));
    tab = world.browser.openTab(1).id;
    expect(await ask(TENANT_B)).toBe('grant-tenant-consent');
    expect(await ask(TENANT_A)).toBe('still-asks');
  });

  it('is not believed of anybody’s link to the settings', async () => {
    const link = pages.settings();
    link.evidence.tokens = ['path:connect', 'param:admin_consent=true'];
    expect(await load(link)).toBeUndefined();
    await load(pages.consentRequest(HUBSPOT));
    expect((await load(link))?.rule, 'unless the consent page was seen before').toBe(
      'microsoft/consent-granted',
    );
  });
});

describe('the cloud', () => {
  it('of the request is that of the link on the CRM’s page, and in the message about it later', async () => {
    await load(pages.request(HUBSPOT, {}, pages.GOVERNMENT));
    const there = await load(pages.approvalScreen(pages.GOVERNMENT));
    const back = await load(pages.settings());
    expect(back?.link?.url).toContain('https://login.microsoftonline.us/organizations/');
    expect(back?.link?.url).toBe(there?.link?.url);
    await world.browser.say({ type: 'handed-over' }, tab, pages.settings().url);
    const [kept] = world.browser.local.items.cases as { signInHost?: string }[];
    expect(kept?.signInHost).toBe('login.microsoftonline.us');
  });
});

describe('one tab’s problem', () => {
  it('is not told in the tab that opened it, nor the other way round', async () => {
    await load(pages.settings());
    const other = world.browser.openTab(1, { openerTabId: tab }).id;
    await world.load(other, pages.saml());
    expect(wordsOf(await world.load(other, pages.blocked()))).not.toContain('HubSpot');
    expect((await load(pages.consentRequired()))?.rule).toBe('hubspot/admin-consent');
  });

  it('is told in the tab that opened a sign-in window of its own app, until one succeeds', async () => {
    await load(pages.settings());
    const other = world.browser.openTab(1, { openerTabId: tab }).id;
    await world.load(other, pages.request(HUBSPOT));
    await world.load(other, pages.approvalScreen());
    expect((await load(pages.settings()))?.rule).toBe(APPROVAL);
    await world.load(other, pages.connected());
    expect(await load(pages.settings())).toBeUndefined();
  });

  it('of a private window is not told in an ordinary one', async () => {
    await load(pages.settings());
    const secret = world.browser.openTab(world.browser.openWindow('normal', true), { openerTabId: tab }).id;
    await world.load(secret, pages.request(HUBSPOT));
    await world.load(secret, pages.approvalScreen());
    expect(await load(pages.settings())).toBeUndefined();
  });

  it('is forgotten with the tab', async () => {
    await stuckAt(HUBSPOT);
    expect(Object.keys(world.browser.session.items)).toEqual([`flow:${tab}`, `shown:${tab}`]);
    await world.browser.removeTab(tab);
    expect(world.browser.session.items).toEqual({});
  });
});
