import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LabBrowser, launchFirefox } from '../../lab/driver/browser';
import { hint } from '../../lab/driver/closed-root';
import { expectHint } from '../../lab/driver/expect-hint';
import { openedBy } from '../../lab/driver/extension-driver';
import { pause } from '../../lab/driver/wait';
import { loadScreens } from '../../lab/screens';
import { SETTINGS } from '../../lab/server/flows';
import { type Lab, startLab } from '../../lab/server/server';

/** The Firefox build on the real host names: the main cases give their hint, healthy pages none. */

let lab: Lab;
let browser: LabBrowser;
beforeAll(async () => {
  lab = await startLab();
  browser = await launchFirefox({ port: lab.port, hosts: lab.hosts, extension: 'dist/firefox' });
});
afterAll(async () => {
  await browser?.close();
  await lab?.close();
});

const screens = loadScreens();
const MAIN =
  /^(microsoft\/(admin-approval-required|user-not-assigned|admin-consent-requested|consent-granted)|google\/(admin-policy|advanced-protection)|hubspot\/(mailbox-not-found|api-not-enabled))$/;

describe('Firefox', () => {
  for (const screen of screens.filter(({ id }) => MAIN.test(id))) {
    const wanted = screen.expect;
    if (!wanted) throw new Error(`${screen.id} expects no hint.`);
    it(screen.id, async () => {
      const page = await browser.newPage();
      await page.goto(screen.url);
      await expectHint(page, wanted);
      await page.close();
    });
  }

  it('knows in a sign-in window which app opened it, though Firefox does not say', async () => {
    const settings = await browser.newPage();
    await settings.goto(SETTINGS);
    await settings.bringToFront();
    const button = await settings.waitForSelector('::-p-text(Connect Google)', { visible: true });
    const popup = await openedBy(browser, async () => button?.click());
    await (await popup.waitForSelector('#identifierNext', { visible: true }))?.click();
    const last = await popup.waitForSelector('#passwordNext', { visible: true });
    await Promise.all([popup.waitForNavigation(), last?.click()]);
    const found = await expectHint(popup, { rule: 'google/admin-policy' });
    expect(found.text).toContain('HubSpot');
    for (const page of [popup, settings]) await page.close();
  });

  for (const screen of screens.filter(({ id }) =>
    /^healthy\/(microsoft-sign-in|google-consent|hubspot-settings)$/.test(id),
  )) {
    it(`${screen.id} stays silent`, async () => {
      const page = await browser.newPage();
      await page.goto(screen.url);
      await pause(2_200);
      expect(await hint(page)).toBeNull();
      await page.close();
    });
  }
});
