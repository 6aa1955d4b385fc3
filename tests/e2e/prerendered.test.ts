import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../lab/driver/browser';
import { hint } from '../../lab/driver/closed-root';
import { expectHint } from '../../lab/driver/expect-hint';
import { addressOf } from '../../lab/driver/extension-driver';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';
import { type ExtraPage, startLab } from '../../lab/server/server';

/** A prerendered page: the extension reports nothing of it before the person opens it. */

const LOGIN = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?state=';
const NEXT = `${LOGIN}prerendered`;
const FREE = { 'content-security-policy': '', 'cross-origin-opener-policy': 'unsafe-none' };
const PAGES: ExtraPage[] = [
  {
    // A page of which nothing is remembered.
    url: 'https://login.microsoftonline.com/lab/before',
    html: `<!doctype html><html lang="en"><title>Sign in</title><h1>Sign in</h1><a href="${NEXT}">Next</a>
<script type="speculationrules">${JSON.stringify({ prerender: [{ source: 'list', urls: [NEXT], eagerness: 'immediate' }] })}</script></html>`,
    headers: FREE,
  },
  {
    url: NEXT,
    html: `<!doctype html><html lang="en"><meta name="PageID" content="ConvergedError"><title>Sign in</title>
<h1>Sorry, but we're having trouble signing you in.</h1>
<p id="service_exception_message">AADSTS50105: The signed in user is not assigned to a role for the application.</p></html>`,
    headers: FREE,
  },
];

describe('Chromium', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await openHarness({ extraPages: PAGES });
  });
  afterAll(() => harness?.close());

  it('is told nothing of it before it is shown, and then its hint comes', async () => {
    const own = await harness.window(addressOf(harness.browser, 'about'));
    const page = await harness.window(PAGES[0]?.url);
    // Enough time for the page to be drawn, read and reported, if it were reported.
    await pause(2_000);
    expect(harness.lab.requests).toContain(`GET ${NEXT}`);
    expect(await hint(page)).toBeNull();
    expect(await own.evaluate('chrome.storage.session.get(null)'), 'nothing is remembered').toEqual({});
    await Promise.all([page.waitForNavigation(), page.click('a')]);
    const [navigation] = await page.evaluate(() =>
      performance
        .getEntriesByType('navigation')
        .map((entry) => (entry as unknown as { activationStart: number }).activationStart),
    );
    expect(navigation, 'was drawn beforehand').toBeGreaterThan(0);
    await expectHint(page, { rule: 'microsoft/user-not-assigned' });
  });
});

it('Firefox draws no page beforehand', async () => {
  const lab = await startLab({ extraPages: PAGES });
  const browser = await launchFirefox({ port: lab.port, hosts: lab.hosts });
  const page = await browser.newPage();
  await page.goto(PAGES[0]?.url ?? '');
  await pause(2_000);
  expect(lab.requests).not.toContain(`GET ${NEXT}`);
  await browser.close();
  await lab.close();
});
