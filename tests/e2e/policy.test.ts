import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../build/values';
import { launchFirefox } from '../../lab/driver/browser';
import { waitForHint } from '../../lab/driver/closed-root';
import { EXTENSION, type Harness, openHarness } from '../../lab/driver/harness';
import {
  removePolicies,
  setChromiumPolicy,
  setFirefoxPolicy,
  unpackedId,
  whyNoPolicies,
} from '../../lab/driver/policy-file';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import { startLab } from '../../lab/server/server';

/** An organization's policy from a real policy file on this machine. */

const APPROVAL = 'microsoft/admin-approval-required';
const POLICY = {
  tenant: 'contoso.com',
  contact: {
    name: 'IT help desk',
    email: 'help@contoso.com',
    url: 'https://help.contoso.com/mail?topic=crm',
  },
  apps: [
    {
      name: 'Contoso CRM',
      clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f',
      scopes: ['Mail.Read'],
      redirectUri: 'https://crm.contoso.com/return',
    },
  ],
  notes: [{ rule: APPROVAL, text: 'Write to us first: we answer within a day.' }],
  networkChecks: false,
  hiddenHosts: ['accounts.google.com', 'https://app.hubspot.com/'],
  language: 'English',
};

const why = whyNoPolicies();
if (why) console.warn(`The tests of policies are left out: ${why}.`);
afterAll(removePolicies);

describe.skipIf(why)('in Chromium', () => {
  let harness: Harness;
  let options: Page;
  beforeAll(async () => {
    setChromiumPolicy(unpackedId(EXTENSION), POLICY);
    // Chromium reads a policy file five seconds after its last change.
    await pause(6_000);
    harness = await openHarness();
    expect(harness.browser.extensionId).toBe(unpackedId(EXTENSION));
    options = await harness.window(`chrome-extension://${harness.browser.extensionId}/options.html`);
    // The policy arrives some seconds after the extension starts, and the page applies it by itself.
    await options.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#contact-name')?.value === 'IT help desk',
      { timeout: 20_000 },
    );
  });
  afterAll(() => harness?.close());

  const fieldOf = (id: string) =>
    options.$eval(`#${id}`, (field) => {
      const { value, disabled } = field as HTMLInputElement;
      return { value, disabled, said: field.closest('.field, .check')?.textContent };
    });

  it('is shown in the options as what it is, and cannot be changed there', async () => {
    for (const [id, value] of [
      ['tenant', 'contoso.com'],
      ['contact-email', 'help@contoso.com'],
      ['contact-url', POLICY.contact.url],
    ] as const) {
      expect(await fieldOf(id)).toMatchObject({ value, disabled: true });
      expect((await fieldOf(id)).said).toContain('Set by your organization');
    }
    expect((await fieldOf('language')).disabled, 'a bad language leaves the choice open').toBe(false);
    expect(await options.$eval('#network-checks', (box) => (box as HTMLInputElement).checked)).toBe(false);
    const said = await options.$eval('main', (main) => main.innerText);
    expect(said).toContain('Contoso CRM');
    expect(said).toContain('accounts.google.com');
    expect(said).toContain('Write to us first');
    expect(await options.$('::-p-aria([name="Remove Contoso CRM"])')).toBeNull();
  });

  it('is named there where it is bad', async () => {
    const problems = await options.$eval('.problems', (list) => (list as HTMLElement).innerText);
    expect(problems).toContain('language');
    expect(problems).toContain('This isn’t a valid language code. One looks like pl or pt-BR.');
    expect(problems).toContain('hiddenHosts.1');
    expect(problems).toContain('Each site is a host name');
    expect(problems).not.toContain('tenant');
  });

  it('counts in the hint', async () => {
    const page = await harness.window(urlOf(APPROVAL));
    const found = await waitForHint(page, 5_000);
    expect(found?.text).toContain('Who to ask IT help desk help@contoso.com Help page');
    expect(found?.text).toContain('From your organization Write to us first');
    expect(found?.text).toContain('At contoso.com, only an admin');
    await page.close();
  });

  it('switches the mailbox check off, and the popup says who did', async () => {
    const popup = await harness.popup(await harness.window(urlOf('healthy/microsoft-sign-in')));
    await (await popup.waitForSelector('#tab-mailbox'))?.click();
    const said = await popup.$eval(
      '[role=tabpanel]:not([hidden])',
      (panel) => (panel as HTMLElement).innerText,
    );
    expect(said).toContain('Your organization has turned off network checks');
    expect(await popup.$('#mail-domain')).toBeNull();
  });

  it('hides hints where it says so, and only the organization can show them again', async () => {
    const page = await harness.window(urlOf('google/admin-policy'));
    const popup = await harness.popup(page);
    const said = await popup.$eval(
      '[role=tabpanel]:not([hidden])',
      (panel) => (panel as HTMLElement).innerText,
    );
    expect(said).toContain('Your organization has switched hints off on accounts.google.com.');
    expect(said).not.toContain('Show hints here again');
    expect(await waitForHint(page, 800)).toBeNull();
    await page.close();
  });

  it('is taken over when it changes, without a restart', async () => {
    setChromiumPolicy(unpackedId(EXTENSION), {
      contact: { name: 'Service centre' },
      tenant: 'fabrikam',
    });
    await options.bringToFront();
    await options.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#contact-name')?.value === 'Service centre',
      { timeout: 25_000 },
    );
    expect(await fieldOf('tenant')).toMatchObject({ value: '', disabled: false });
    expect(await options.$eval('.problems', (list) => (list as HTMLElement).innerText)).toContain('tenant');
    const page = await harness.window(urlOf(APPROVAL));
    const found = await waitForHint(page, 5_000);
    expect(found?.text).toContain('Who to ask Service centre');
    expect(found?.text).not.toContain('From your organization');
    await page.close();
  }, 60_000);
});

describe.skipIf(why)('in Firefox', () => {
  it.each(['managed storage', 'policies.json'] as const)(
    'counts in the hint, by %s',
    async (way) => {
      setFirefoxPolicy(GECKO_ID, { contact: POLICY.contact, notes: POLICY.notes }, way);
      const lab = await startLab();
      const browser = await launchFirefox({ ...lab, extension: 'dist/firefox' });
      try {
        const page = await browser.newPage();
        await page.goto(urlOf(APPROVAL));
        const found = await waitForHint(page, 10_000);
        expect(found?.text).toContain('Who to ask IT help desk help@contoso.com Help page');
        expect(found?.text).toContain('From your organization Write to us first');
      } finally {
        await browser.close();
        await lab.close();
        removePolicies();
      }
    },
    60_000,
  );
});
