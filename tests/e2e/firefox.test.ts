import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LabBrowser, launchFirefox } from '../../lab/driver/browser';
import { hint } from '../../lab/driver/closed-root';
import { expectHint } from '../../lab/driver/expect-hint';
import { openedBy } from '../../lab/driver/extension-driver';
import { LAB_PAGE } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';
import { loadScreens, urlOf } from '../../lab/screens';
import { SETTINGS } from '../../lab/server/flows';
import { type Lab, startLab } from '../../lab/server/server';

/** The Firefox build on the real host names: the main cases show their hint, healthy pages none. */

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
const APPROVAL = 'microsoft/admin-approval-required';
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

  it('knows in a sign-in window which app asked', async () => {
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

  describe('with two ordinary windows', () => {
    const windows: Page[] = [];
    afterEach(async () => {
      for (const page of windows.splice(0)) await page.close();
    });

    async function openWindow(url: string): Promise<Page> {
      const page = await browser.newPage({ type: 'window' });
      windows.push(page);
      await page.goto(url);
      return page;
    }

    /** Opens the sign-in window with an approval screen for HubSpot by script, and leaves it again. */
    async function signInFrom(page: Page): Promise<void> {
      await page.bringToFront();
      await page.waitForFunction(() => document.hasFocus() && document.readyState === 'complete');
      await page.evaluate((address) => {
        const button = document.createElement('button');
        button.id = 'sign-in';
        button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
        button.addEventListener('click', () => window.open(address, '', 'popup,width=600,height=700'));
        document.body.append(button);
      }, urlOf('healthy/microsoft-sign-in'));
      const popup = await openedBy(browser, () => page.click('#sign-in'));
      await popup.waitForSelector('#i0116');
      await popup.goto(urlOf(APPROVAL));
      await expectHint(popup, { rule: APPROVAL });
      await popup.close();
    }

    const orders = [
      ['first', [SETTINGS, LAB_PAGE]],
      ['last', [LAB_PAGE, SETTINGS]],
    ] as const;

    it.each(orders)('tells HubSpot, opened %s, of the sign-in window that it opened', async (_, urls) => {
      for (const url of urls) await openWindow(url);
      const settings = windows[urls.indexOf(SETTINGS)] as Page;
      await signInFrom(settings);
      await settings.reload();
      await expectHint(settings, { rule: APPROVAL });
    });

    it.each(orders)('tells HubSpot, opened %s, nothing of the other window’s sign-in', async (_, urls) => {
      for (const url of urls) await openWindow(url);
      await signInFrom(windows[urls.indexOf(LAB_PAGE)] as Page);
      const settings = windows[urls.indexOf(SETTINGS)] as Page;
      await settings.reload();
      await pause(2_200);
      expect(await hint(settings)).toBeNull();
    });
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
