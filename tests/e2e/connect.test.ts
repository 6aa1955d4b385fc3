import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hint } from '../../lab/driver/closed-root';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { hintOn, press, signIn } from '../../lab/driver/person';
import { pause } from '../../lab/driver/wait';
import { flowOf, SETTINGS, startOf } from '../../lab/server/flows';

/** Connecting a mailbox from the CRM's settings like a person, with every kind of outcome. */

const GRAPH = 'https://graph.microsoft.com/';
const SCOPES = [
  ...['Mail.ReadWrite', 'Mail.Send', 'Calendars.Read', 'Calendars.ReadWrite', 'User.Read'].map(
    (name) => GRAPH + name,
  ),
  ...['offline_access', 'openid', 'email', 'profile'],
];
const ADDRESS =
  'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5&response_type=code&redirect_uri=https%3A%2F%2Fevil.example%2Freturn&scope=Evil.All&state=approval-tab';

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness?.close());

function start(id: string): string {
  const flow = flowOf(id);
  if (!flow) throw new Error(`The lab has no flow ${id}.`);
  return startOf(flow);
}

describe('stopped at "Need admin approval" in a popup', () => {
  let settings: Page;
  let popup: Page;

  beforeAll(async () => {
    settings = await harness.window(SETTINGS);
    popup = await harness.opened(() => press(settings, 'Connect Microsoft'));
    await signIn(popup);
  });

  it('says who can fix it and names the app, though the address tells nothing any more', async () => {
    expect(popup.url()).not.toContain('client_id');
    const seen = await hintOn(popup);
    expect(seen).toMatchObject({ rule: 'microsoft/admin-approval-required', certainty: 'certain' });
    expect(seen.text).toContain('Your Microsoft 365 admin can fix this');
    expect(seen.text).toContain('HubSpot Sales');
  });

  it('shows in a sign-in window who, what, the button and every fold, and what a fold holds once pressed', async () => {
    await popup.setViewport({ width: 800, height: 565 });
    await popup.bringToFront();
    await pause(300);
    const hint = await hintOn(popup);
    if (await hint.inside((root) => root.querySelector('article') === null)) await hint.click('[data-turn]');
    /** Returns which of these are completely visible. */
    const seen = (selector: string) =>
      hint.inside((root, wanted: string) => {
        const frame = root.querySelector('.scroll')?.getBoundingClientRect();
        return [...root.querySelectorAll<HTMLElement>(wanted)]
          .filter((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return (
              one.checkVisibility() &&
              frame &&
              top >= frame.top - 1 &&
              bottom <= frame.bottom + 1 &&
              bottom <= innerHeight
            );
          })
          .map((one) => one.textContent);
      }, selector);
    expect(await seen('.chip, h2, .card > .main')).toHaveLength(3);
    const folds = await hint.inside((root) =>
      [...root.querySelectorAll('.card > details > summary')].map((one) => one.textContent),
    );
    expect(folds[0]).toBe('Why?');
    expect(folds).toContain('What your admin will do');
    expect((await seen('.card > details > summary')).slice(0, 3)).toEqual(folds.slice(0, 3));
    for (const fold of ['.why', '.ways']) {
      expect(await seen(`${fold} :is(p, li)`)).toEqual([]);
      await hint.click(`${fold} > summary`);
      await pause(150);
      expect((await seen(`${fold} :is(p, li)`)).length, `${fold}, opened`).toBeGreaterThan(0);
    }
    const link = await hint.inside((root) => root.querySelector('.ways .link code')?.textContent);
    expect(link, 'the whole link, in the steps that speak of it').toMatch(/^https:\/\/.*redirect_uri=/);
  });

  it('opens from one line and copies a message with the link', async () => {
    await popup.bringToFront();
    if (await (await hintOn(popup)).inside((root) => root.querySelector('article') === null))
      await (await hintOn(popup)).click('[data-turn]');
    await harness.setClipboard('nothing yet');
    await popup.bringToFront();
    // New elements ignore clicks at first.
    await pause(900);
    await (await hintOn(popup)).click('.button.main');
    await pause(1_500);
    const copied = await harness.clipboard();
    expect(copied).toContain(
      'https://login.microsoftonline.com/organizations/v2.0/adminconsent?client_id=450987b3-a09a-4f14-9b2c-4f301d1e15f5',
    );
    expect(copied).toContain('HubSpot Sales');
    expect(copied).toContain('AADSTS90094');
    expect(copied).not.toContain('**');
  });

  it('keeps calling it an approval problem when the person goes back to the app', async () => {
    await popup.bringToFront();
    await Promise.all([
      popup.waitForNavigation(),
      popup.evaluate(() => (document.querySelector('a[href*="error=access_denied"]') as HTMLElement).click()),
    ]);
    expect(popup.url()).toContain('app.hubspot.com/oauthor/');
    expect(await hintOn(popup)).toMatchObject({
      rule: 'microsoft/admin-approval-required',
      certainty: 'likely',
    });
  });
});

describe('the link', () => {
  it('is copied exactly as documented, with the tenant of the page and nothing else of it', async () => {
    const page = await harness.window(ADDRESS);
    await signIn(page);
    await hintOn(page);
    await harness.setClipboard('nothing yet');
    await page.bringToFront();
    const button = await (await hintOn(page)).inside((root) =>
      [...root.querySelectorAll('button')].findIndex((one) => one.textContent?.includes('Copy link')),
    );
    await (await hintOn(page)).inside(
      (root, at) => [...root.querySelectorAll('button')][at as number]?.setAttribute('id', 'wanted'),
      button,
    );
    await pause(900);
    await (await hintOn(page)).click('#wanted');
    await pause(1_500);
    const link = new URL(await harness.clipboard());
    expect(link.origin + link.pathname).toBe(
      'https://login.microsoftonline.com/contoso.com/v2.0/adminconsent',
    );
    expect(Object.fromEntries([...link.searchParams].filter(([key]) => key !== 'scope'))).toEqual({
      client_id: '450987b3-a09a-4f14-9b2c-4f301d1e15f5',
      redirect_uri: 'https://app.hubspot.com/oauthor/v1/office365/verify',
      state: '12345',
    });
    expect(link.searchParams.get('scope')?.split(' ').sort()).toEqual([...SCOPES].sort());
    await page.close();
  });

  it('is not copied by a click that the page makes', async () => {
    const page = await harness.window(ADDRESS);
    await signIn(page);
    const seen = await hintOn(page);
    await harness.setClipboard('untouched');
    await page.bringToFront();
    await pause(700);
    await seen.inside((root) => {
      for (const button of root.querySelectorAll('button')) {
        button.click();
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    });
    await pause(700);
    expect(await harness.clipboard()).toBe('untouched');
    expect(await hint(page), 'nor is the hint sent away').not.toBeNull();
    await page.close();
  });

  it('is not offered for an app nobody knows', async () => {
    const page = await harness.window(
      ADDRESS.replace('450987b3-a09a-4f14-9b2c-4f301d1e15f5', '0a1b2c3d-1111-4222-8333-444455556666').replace(
        'state=approval-tab',
        'state=approval-tab&x=1',
      ),
    );
    await signIn(page);
    const seen = await hintOn(page);
    expect(seen.rule).toBe('microsoft/admin-approval-required');
    expect(seen.text).not.toContain('adminconsent');
    expect(seen.text).not.toContain('0a1b2c3d');
    expect(seen.text).toContain('Signpost doesn’t know this app');
    await page.close();
  });
});

describe('other ends', () => {
  it('not assigned: the admin assigns the person', async () => {
    const page = await harness.window(start('not-assigned'));
    await signIn(page);
    const seen = await hintOn(page);
    expect(seen.rule).toBe('microsoft/user-not-assigned');
    expect(seen.text).toContain('Users and groups');
    await page.close();
  });

  it('an administrator accepts: good news and what comes next', async () => {
    const page = await harness.window(start('admin-consent'));
    await page.waitForSelector('#idSIButton9', { visible: true });
    await Promise.all([page.waitForNavigation(), page.click('#idSIButton9')]);
    expect(await hintOn(page)).toMatchObject({ rule: 'microsoft/consent-granted', certainty: 'certain' });
    await page.close();
  });

  it('an administrator accepts and the return address redirects: likely', async () => {
    const page = await harness.window(start('admin-consent-moved'));
    await page.waitForSelector('#idSIButton9', { visible: true });
    await Promise.all([page.waitForNavigation(), page.click('#idSIButton9')]);
    expect(page.url()).toContain('/settings/');
    expect(await hintOn(page)).toMatchObject({ rule: 'microsoft/consent-granted', certainty: 'likely' });
    await page.close();
  });

  it('stopped by Google: the CRM is named, its id is not', async () => {
    const settings = await harness.window(SETTINGS);
    const popup = await harness.opened(() => press(settings, 'Connect Google'));
    await (await popup.waitForSelector('#identifierNext', { visible: true }))?.click();
    const last = await popup.waitForSelector('#passwordNext', { visible: true });
    await Promise.all([popup.waitForNavigation(), last?.click()]);
    const seen = await hintOn(popup);
    expect(seen.rule).toBe('google/admin-policy');
    expect(seen.text).toContain('HubSpot');
    expect(seen.text).not.toContain('apps.googleusercontent.com');
    await popup.close();
    await settings.close();
  });
});

describe('the background', () => {
  it('still answers after it was stopped, and remembers the flow', async () => {
    const page = await harness.window(ADDRESS);
    await page.waitForSelector('#i0116', { visible: true });
    await harness.stopWorker();
    await signIn(page);
    const seen = await hintOn(page);
    expect(seen.rule).toBe('microsoft/admin-approval-required');
    expect(seen.text).toContain('HubSpot Sales');
    await page.close();
  });

  it('made no request of its own in all of this', () => {
    const strangers = harness.lab.requests.filter(
      (request) =>
        !/^(GET|POST) https:\/\/(login\.microsoftonline\.com|accounts\.google\.com|app\.hubspot\.com|lab\.signpost\.test)\//.test(
          request,
        ),
    );
    expect(strangers).toEqual([]);
    expect(harness.lab.requests.filter((request) => request.includes('/v2.0/adminconsent')).length).toBe(2);
  });
});
