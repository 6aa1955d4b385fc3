import type { Page } from 'puppeteer';
import { encode } from 'uqr';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseByKeys } from '../../lab/driver/extension-driver';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';

/** The Admin link tab in the real popup: making links of every kind, and checking links that somebody sent. */

let harness: Harness;
let page: Page;
let popup: Page;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness?.close());
beforeEach(async () => {
  page = await harness.window('https://lab.signpost.test/');
  popup = await harness.popup(page);
  await press('Admin link', 'tab');
});
afterEach(() => page?.close());

const named = (name: string, role: string) =>
  popup.waitForSelector(`::-p-aria([name="${name}"][role="${role}"])`);
const said = () => popup.$eval('[role=tabpanel]:not([hidden])', (panel) => (panel as HTMLElement).innerText);

async function press(name: string, role = 'button'): Promise<void> {
  await (await named(name, role))?.click();
  await pause(200);
}

async function fold(name: string): Promise<void> {
  await (await popup.waitForSelector(`::-p-text(${name})`))?.click();
  await pause(200);
}

async function choose(list: string, value: string): Promise<void> {
  await chooseByKeys(popup, list, value);
  await pause(200);
}

/** Returns the link that the button copies. */
async function copied(): Promise<URL> {
  await press('Copy the link');
  await pause(200);
  const text = await harness.clipboard();
  await popup.bringToFront().catch(() => undefined);
  return new URL(text);
}

const scopesOf = (link: URL) => link.searchParams.get('scope')?.split(' ');

describe('making a link', () => {
  it('starts with the documented permissions and follows each change', async () => {
    await fold('More choices');
    expect(scopesOf(await copied())).toContain('https://graph.microsoft.com/Calendars.Read');
    await press('Calendars.Read', 'checkbox');
    expect(await said()).toContain('no longer the list that HubSpot documents');
    await (await named('Add a permission', 'textbox'))?.type('Contacts.Read');
    await press('Add');
    const changed = scopesOf(await copied());
    expect(changed).not.toContain('https://graph.microsoft.com/Calendars.Read');
    expect(changed).toContain('https://graph.microsoft.com/Contacts.Read');
    await press('Back to the documented list');
    expect(scopesOf(await copied())).toContain('https://graph.microsoft.com/Calendars.Read');
    expect(await said()).not.toContain('Contacts.Read');
  });

  it.each([
    ['https://graph.microsoft.us/Mail.Read', 'belongs to another Microsoft cloud'],
    ['https://evil.example/Mail.Read', 'Only permissions of Microsoft Graph'],
    ['Mail.Read&redirect_uri=https://evil.example', 'This isn’t a valid permission name'],
    ['mail.send', 'This isn’t a valid permission name'],
    ['Mail.Send', 'already in the list'],
    ['.default', 'choose that above'],
  ])('adds nothing but permissions: %s', async (text, problem) => {
    await fold('More choices');
    await (await named('Add a permission', 'textbox'))?.type(text);
    await popup.keyboard.press('Enter');
    await pause(200);
    expect(await said()).toContain(problem);
    expect((await popup.$$('.scopes [type=checkbox]')).length).toBe(9);
  });

  it('asks for everything registered, in both forms, and in other clouds', async () => {
    await fold('More choices');
    await choose('#kind', 'all');
    await pause(200);
    expect((await copied()).pathname).toBe('/organizations/adminconsent');
    expect(await popup.$('.scopes')).toBeNull();
    await choose('#kind', 'default');
    await choose('#cloud', 'us');
    await pause(200);
    expect(await said()).toContain('the app must be registered there');
    const link = await copied();
    expect(link.host + link.pathname).toBe('login.microsoftonline.us/organizations/v2.0/adminconsent');
    expect(scopesOf(link)).toEqual(['https://graph.microsoft.us/.default']);
    await choose('#kind', 'named');
    await choose('#cloud', 'china');
    await pause(200);
    expect(scopesOf(await copied())).toContain('https://microsoftgraph.chinacloudapi.cn/Mail.Send');
  });

  it('offers the documented return addresses of an app that has several', async () => {
    const value = await popup.$$eval(
      '#app option',
      (options) => options.find((one) => one.textContent?.startsWith('TrackerRMS'))?.value ?? '',
    );
    await choose('#app', value);
    await fold('More choices');
    await choose('#redirect', 'https://usevo.tracker-rms.com/Office365/CallBack');
    await pause(200);
    const link = await copied();
    expect(link.searchParams.get('redirect_uri')).toBe('https://usevo.tracker-rms.com/Office365/CallBack');
    expect(link.pathname).toBe('/organizations/adminconsent');
  });

  it('of which only the app’s id is published comes after a step in words, each time', async () => {
    await choose('#app', 'inflowmail');
    const step = await said();
    expect(step).toContain('may be more than mail and calendar');
    expect(step).toContain('Privileged Role Administrator');
    expect(step).not.toContain('adminconsent');
    expect(await popup.$('::-p-aria([name="Copy the link"])')).toBeNull();
    await (await named('Show the link', 'button'))?.focus();
    await popup.keyboard.press('Enter');
    await pause(200);
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('More choices');
    expect((await copied()).href).toBe(
      'https://login.microsoftonline.com/organizations/adminconsent?client_id=0e39696b-3cd9-46eb-b4e2-a7ddac0e59dd',
    );
    await fold('More choices');
    expect(await popup.$('#kind, #redirect, .scopes'), 'there is one form only').toBeNull();
    await choose('#app', 'hubspot');
    await choose('#app', 'inflowmail');
    expect(await popup.$('::-p-aria([name="Copy the link"])')).toBeNull();
  });

  it('puts the link as it was changed into the message', async () => {
    await fold('More choices');
    await press('Calendars.Read', 'checkbox');
    const link = await copied();
    await press('Copy the message with the link');
    const message = await harness.clipboard();
    expect(message).toContain(link.href);
    expect(message).not.toMatch(/Calendars\.Read\b(?!Write)/);
  });

  it('names the apps without a link and where their makers write about it', async () => {
    await fold('Apps without a link');
    const links = await popup.$$eval('.unlinked a', (all) =>
      all.map((one) => [one.textContent, (one as HTMLAnchorElement).protocol]),
    );
    expect(links.length).toBeGreaterThan(15);
    expect(links).toContainEqual(['Pipedrive', 'https:']);
    expect(links.map(([name]) => name)).not.toContain('Fantastical');
    const ids = await popup.$$eval('.unlinked code', (all) => all.map((one) => one.textContent));
    expect(ids, 'a copied id, to compare with').toContain('395befa1-fd95-454c-8286-2948ada76320');
    expect(links.every(([, protocol]) => protocol === 'https:')).toBe(true);
    expect(
      await popup.$$eval('#app option', (all) => all.map((one) => one.textContent).join()),
    ).not.toContain('Pipedrive');
  });

  it('says of an added app who added it and that nobody checked it', async () => {
    const own = {
      name: 'Own CRM',
      clientId: UNKNOWN,
      scopes: ['https://outlook.office.com/IMAP.AccessAsUser.All', 'offline_access'],
      redirectUri: 'https://crm.example/return',
    };
    await popup.evaluate(async (app) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ settings: { ownApps: [app] } });
    }, own);
    await popup.reload();
    await press('Admin link', 'tab');
    await choose('#app', `own:${UNKNOWN}`);
    expect(await said()).toContain('Own CRM (added by you)');
    expect(await said()).toContain('Signpost hasn’t checked it');
    expect(scopesOf(await copied())).toEqual(own.scopes);
    await fold('More choices');
    await choose('#cloud', 'us');
    expect(await said()).toContain('There’s no link');
    expect(await popup.$('::-p-aria([name="Copy the link"])')).toBeNull();
    await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { clear(): Promise<void> } } };
      };
      await chrome.storage.local.clear();
    });
  });

  it('shows a QR code of exactly this link, also after a change', async () => {
    await press('Show as QR code');
    await popup.waitForSelector('.qr svg');
    expect(await named('QR code of the link for HubSpot Sales', 'image')).not.toBeNull();
    await popup.type('#tenant', 'contoso.com');
    await pause(200);
    const shown = await popup.$eval('.qr svg', (svg) => ({
      size: (svg as SVGSVGElement).viewBox.baseVal.width,
      path: svg.querySelector('path')?.getAttribute('d') ?? '',
      colors: [...svg.children].map((one) => getComputedStyle(one).fill),
    }));
    expect(shown.colors).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    const link = await copied();
    expect(link.pathname).toMatch(/^\/contoso\.com\//);
    const { size, data } = encode(link.href, { border: 4 });
    expect(shown.size).toBe(size);
    expect(modulesOf(shown.path, size)).toEqual(data);
  });
});

/** Reads the QR code's modules from the SVG path. */
function modulesOf(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    rows[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  return rows;
}

const HUBSPOT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
const BACK = 'https://app.hubspot.com/oauthor/v1/office365/verify';
const link = (host: string, client: string, back: string) =>
  `https://${host}/contoso.com/v2.0/adminconsent?client_id=${client}&scope=Mail.ReadWrite+Mail.Send+Calendars.Read+Calendars.ReadWrite+User.Read&redirect_uri=${back}`;
const UNKNOWN = '6f1e2d3c-4b5a-4968-8776-655443322110';

describe('checking a link', () => {
  beforeEach(() => press('Check a link'));

  async function paste(text: string): Promise<string> {
    await popup.focus('#pasted-link');
    await popup.keyboard.sendCharacter(text);
    await pause(200);
    return said();
  }
  const verdict = () => popup.$eval('[data-verdict]', (chip) => chip.getAttribute('data-verdict'));
  /** Returns the controls in this part, without the switch above. */
  const clickable = () =>
    popup.$$eval('[role=tabpanel]:not([hidden]) :is(a, button)', (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent),
    );

  it('calls a good one good, in plain words', async () => {
    const text = await paste(`Hello, please open ${link('login.microsoftonline.com', HUBSPOT, BACK)}`);
    expect(await verdict()).toBe('good');
    expect(text).toContain('Signpost found nothing wrong');
    expect(text).toContain('HubSpot Sales (HubSpot, Inc.)');
    expect(text).toContain('contoso.com');
    expect(text).toContain(BACK);
    expect(await clickable()).toEqual(['Make a link', 'Check a link']);
  });

  it('says of an app of which only the id is published that it looks right, and asks for more', async () => {
    const text = await paste(
      'https://login.microsoftonline.com/contoso.com/adminconsent?client_id=0e39696b-3cd9-46eb-b4e2-a7ddac0e59dd',
    );
    expect(await verdict()).toBe('check');
    expect(text).toContain('It looks right');
    expect(text).toContain('more than mail and calendar');
    expect(await clickable()).toEqual(['Make a link', 'Check a link']);
  });

  it.each([
    [
      'a foreign host',
      link('login.microsoftonline.com.evil.example', HUBSPOT, BACK),
      'danger',
      'Don’t open it',
    ],
    [
      'a foreign return address',
      link('login.microsoftonline.com', HUBSPOT, 'https://evil.example/'),
      'danger',
      'isn’t one of the addresses that the app’s maker documents',
    ],
    [
      'an app nobody knows',
      link('login.microsoftonline.com', UNKNOWN, 'https://evil.example/'),
      'check',
      'unknown app – nobody has checked it',
    ],
    [
      'a placeholder',
      link('login.microsoftonline.com', HUBSPOT, BACK).replace('contoso.com', '{TENANT_ID}'),
      'check',
      'Microsoft will refuse it',
    ],
    ['no link at all', 'AADSTS90094', 'not-a-link', 'There’s no web address in this text'],
  ])('never makes a click of %s', async (_, text, wanted, words) => {
    const shown = await paste(text);
    expect(await verdict()).toBe(wanted);
    expect(shown).toContain(words);
    const offered = (await clickable()).filter((one) => !/^(Make|Check) a link$/.test(one ?? ''));
    expect(offered.every((one) => one === 'Make a new link for HubSpot Sales')).toBe(true);
    if (text.includes(UNKNOWN)) expect(offered).toEqual([]);
    expect(
      await popup.$$eval('.panel:not([hidden]) a', (all) =>
        all.map((one) => (one as HTMLAnchorElement).href).join(),
      ),
    ).not.toContain('evil');
  });

  it('leads from a bad link for a known app to a new one', async () => {
    await paste(link('login.microsoftonline.com', HUBSPOT, 'https://evil.example/'));
    await press('Make a new link for HubSpot Sales');
    expect(await popup.$eval('#app', (field) => field === document.activeElement)).toBe(true);
    const made = await copied();
    expect(made.searchParams.get('redirect_uri')).toBe(BACK);
    expect(made.pathname).toBe('/organizations/v2.0/adminconsent');
  });

  it('keeps the host of a long link in sight when it is pasted', async () => {
    await harness.setClipboard(
      link('login.microsoftonline.com', HUBSPOT, `${BACK}?state=${'x'.repeat(900)}`),
    );
    await popup.bringToFront().catch(() => undefined);
    await popup.focus('#pasted-link');
    await popup.keyboard.press('KeyV', { commands: ['Paste'] });
    await pause(200);
    const place = await popup.$eval('#pasted-link', (field) => {
      const { value, scrollTop, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return { pasted: value.length > 900, scrollTop, selectionStart, selectionEnd };
    });
    expect(place).toEqual({ pasted: true, scrollTop: 0, selectionStart: 0, selectionEnd: 0 });
  });

  it('shows what is pasted as text only', async () => {
    const text = await paste(
      `https://login.microsoftonline.com/<img src=x>/adminconsent?client_id=${UNKNOWN}&redirect_uri=javascript:alert(1)`,
    );
    expect(await popup.$('.panel img')).toBeNull();
    expect(text).not.toContain('undefined');
  });
});
