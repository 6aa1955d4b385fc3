import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForHint } from '../../lab/driver/closed-root';
import { expectHint } from '../../lab/driver/expect-hint';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';

/** The options page by keyboard, and the effects of its settings. */

const OWN = '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f';
const HUBSPOT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
const OWN_PAGE = `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=${OWN}&scope=Mail.Read&redirect_uri=https%3A%2F%2Fcrm.contoso.com%2Freturn&own=1`;

let harness: Harness;
let options: Page;
const folder = mkdtempSync(join(tmpdir(), 'signpost-options-'));
beforeAll(async () => {
  harness = await openHarness({
    extraPages: [
      {
        url: OWN_PAGE,
        html: '<!doctype html><html lang="en"><meta name="PageID" content="ConvergedConsent"><title>Sign in</title><script type="text/json">$Config={"sErrorCode":"90094"};</script><body><h1>Need admin approval</h1></body></html>',
      },
    ],
  });
});
afterAll(async () => {
  await harness?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await options?.close();
  options = await harness.window(`chrome-extension://${harness.browser.extensionId}/options.html`);
  await options.emulateFocusedPage(true);
  await options.waitForSelector('h1');
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { clear(): Promise<void> } } };
    };
    return chrome.storage.local.clear();
  });
  await options.reload();
  await options.waitForSelector('h1');
});

const named = async (name: string) =>
  (await options.waitForSelector(`::-p-aria([name="${name}"])`)) as ElementHandle<HTMLElement>;
const textOf = () => options.$eval('main', (main) => main.innerText);
const saysSoon = (words: string) =>
  options.waitForFunction((text) => document.querySelector('main')?.innerText.includes(text), {}, words);

/** Replaces the text of a field and leaves the field. */
async function fillIn(name: string, text: string): Promise<void> {
  await (await named(name)).focus();
  await options.keyboard.down('Control');
  await options.keyboard.press('a');
  await options.keyboard.up('Control');
  if (text) await options.keyboard.type(text);
  else await options.keyboard.press('Delete');
  await options.keyboard.press('Tab');
}

async function press(name: string): Promise<void> {
  await (await named(name)).focus();
  await options.keyboard.press('Enter');
}

async function addApp(): Promise<void> {
  await press('Add an app');
  await options.waitForFunction(() => document.activeElement?.id === 'app-paste');
  await options.keyboard.press('Tab');
  await options.keyboard.type('Contoso CRM');
  await options.keyboard.press('Tab');
  await options.keyboard.type(OWN.toUpperCase());
  await options.keyboard.press('Tab');
  await options.keyboard.type('https://graph.microsoft.com/Mail.Read, offline_access');
  await options.keyboard.press('Tab');
  await options.keyboard.type('https://crm.contoso.com/return');
  await options.keyboard.press('Enter');
  await saysSoon(OWN);
}

/** Chooses a file for import, like the browser's own dialog. */
async function choose(content: string): Promise<void> {
  const path = join(folder, 'apps.json');
  writeFileSync(path, content);
  const input = (await options.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await options.waitForSelector('.preview');
}

describe('an own app', () => {
  it('is added by keyboard alone, and gets its link under Admin link and on the page', async () => {
    await addApp();
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Add an app');

    const page = await harness.window(OWN_PAGE);
    const found = await waitForHint(page, 5_000);
    expect(found?.text).toContain('Contoso CRM');
    expect(found?.text).toContain(`adminconsent?client_id= ${OWN}`);
    expect(found?.text).toContain('Contoso CRM was added by you; Signpost hasn’t checked it.');

    const popup = await harness.popup(page);
    await (await popup.waitForSelector('::-p-aria([name="Admin link"][role="tab"])'))?.click();
    const apps = await popup.$$eval('option', (all) => all.map((one) => one.textContent));
    expect(apps.some((name) => name?.includes('Contoso CRM'))).toBe(true);
    await page.close();
  });

  it('is read from a pasted address and saved with a name, without where the address returns to', async () => {
    await press('Add an app');
    await options.waitForFunction(() => document.activeElement?.id === 'app-paste');
    await options.keyboard.sendCharacter(OWN_PAGE.replace('crm.contoso.com', 'evil.example'));
    await saysSoon(`Found: client ID ${OWN}, permissions: 1.`);
    const filledIn = async (name: string) =>
      (await named(name)).evaluate((field) => (field as HTMLInputElement).value);
    expect(await filledIn('Client ID')).toBe(OWN);
    expect(await filledIn('Permissions (scopes)')).toBe('Mail.Read');
    expect(await filledIn('Redirect URI')).toBe('');
    await options.keyboard.press('Tab');
    await options.keyboard.type('Contoso CRM');
    await options.keyboard.press('Enter');
    await saysSoon('the link is under Admin link only');

    const page = await harness.window(OWN_PAGE);
    const found = await waitForHint(page, 5_000);
    expect(found?.text).toContain('Contoso CRM');
    expect(found?.text).not.toContain('adminconsent?');
    await page.close();
  });

  it.each([
    [`https://login.microsoftonline.com/x.com/adminconsent?client_id=${HUBSPOT}`, 'it’s HubSpot.'],
    [`https://login.evil.example/x.com/adminconsent?client_id=${OWN}`, 'takes nothing from it'],
    ['AADSTS90094', 'There’s no approval link'],
  ])('is not read from %s', async (text, words) => {
    await press('Add an app');
    await options.waitForFunction(() => document.activeElement?.id === 'app-paste');
    await options.keyboard.sendCharacter(text);
    await saysSoon(words);
  });

  it('is changed, removed, and brought back', async () => {
    await addApp();
    await press('Change Contoso CRM');
    await fillIn('Name, as Microsoft shows it', 'Contoso CRM 2');
    await press('Save the app');
    await saysSoon('Contoso CRM 2');
    await press('Remove Contoso CRM 2');
    await saysSoon('Removed Contoso CRM 2.');
    expect(await textOf()).toContain('You haven’t added an app yet.');
    await press('Undo');
    await saysSoon(OWN);
  });

  it('comes back without undoing what was done since', async () => {
    await addApp();
    await press('Remove Contoso CRM');
    await saysSoon('Removed Contoso CRM.');
    const beta = { name: 'Beta CRM', clientId: '9c1d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e60', scopes: [] };
    await choose(JSON.stringify({ format: 'signpost-apps', version: 1, apps: [beta] }));
    await press('Import');
    await saysSoon('Beta CRM');
    await press('Undo');
    await saysSoon(OWN);
    expect(await textOf()).toContain('Beta CRM');
  });

  it('is not saved where something is wrong, and the first wrong field has the focus', async () => {
    await press('Add an app');
    await options.waitForFunction(() => document.activeElement?.id === 'app-paste');
    await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await saysSoon('Not saved yet');
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('app-name');
    const said = await textOf();
    expect(said).toContain('Give the app’s name');
    expect(said).toContain('This isn’t a valid client ID.');
    await press('Cancel');
    expect(await textOf()).toContain('You haven’t added an app yet.');
  });

  it.each([
    ['Client ID', HUBSPOT, 'Signpost already knows this app: it’s HubSpot.'],
    ['Client ID', 'my-app', 'This isn’t a valid client ID. One looks like 8b0d5f3e'],
    ['Permissions (scopes)', 'Mail.Read, <b>', 'This isn’t the name of a permission: <b>'],
    ['Redirect URI', 'crm.contoso.com', 'Write a whole address that starts with https://'],
    ['Redirect URI', 'https://crm.contoso.com/?next=1', 'without ? and #'],
  ])('%s "%s" is answered when the field is left', async (field, text, words) => {
    await press('Add an app');
    await fillIn(field, text);
    await saysSoon(words);
    expect(await (await named(field)).evaluate((one) => one.getAttribute('aria-invalid'))).toBe('true');
  });
});

describe('a file of apps', () => {
  it('goes out and comes back', async () => {
    const cdp = await options.createCDPSession();
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await addApp();
    await press('Save my apps as a file');
    const path = join(folder, 'signpost-apps.json');
    let text = '';
    for (let turn = 0; turn < 50 && !text; turn++) {
      await pause(100);
      try {
        text = readFileSync(path, 'utf8');
      } catch {
        // The element does not exist yet.
      }
    }
    expect(JSON.parse(text)).toMatchObject({
      format: 'signpost-apps',
      version: 1,
      apps: [{ clientId: OWN }],
    });

    await press('Remove Contoso CRM');
    await saysSoon('Removed Contoso CRM.');
    await choose(text);
    expect(await textOf()).toContain('Will be added');
    expect(await options.$('article.app'), 'nothing happens before it is confirmed').toBeNull();
    await press('Import');
    await options.waitForSelector('article.app');
    await saysSoon('Done. Apps added or replaced: 1.');
  });

  it('is shown with what will be replaced and what is left out, and why', async () => {
    await addApp();
    const good = { name: 'Contoso CRM, new', clientId: OWN, scopes: [] };
    const evil = { name: 'HubSpot Sales', clientId: HUBSPOT, scopes: [], redirectUri: 'https://evil.test/' };
    await choose(JSON.stringify({ format: 'signpost-apps', version: 1, apps: [good, evil, { name: 7 }] }));
    const said = await textOf();
    expect(said).toContain('Will replace an app you’ve added');
    expect(said).toContain('HubSpot Sales: Signpost already knows this app');
    expect(said).toContain('entry 3: something is wrong with “Name, as Microsoft shows it”');
    await press('Cancel');
    expect(await textOf()).not.toContain('Contoso CRM, new');
  });

  it.each([
    ['damaged', '{"format":"signpost-apps"', 'Signpost can’t read this file'],
    ['another one', '{"apps":[]}', 'This isn’t a list of apps saved by Signpost.'],
    ['newer', '{"format":"signpost-apps","version":9,"apps":[]}', 'This file was saved by a newer Signpost.'],
    ['huge', ' '.repeat(600_000), 'This file is too big'],
  ])('%s is refused in words, and nothing is lost', async (_kind, content, words) => {
    await addApp();
    await choose(content);
    expect(await textOf()).toContain(words);
    expect(await options.$('::-p-aria([name="Import"])')).toBeNull();
    expect(await textOf()).toContain(OWN);
  });
});

describe('the other options', () => {
  it('turn the options and the popup Polish', async () => {
    await (await named('Signpost speaks')).focus();
    await options.keyboard.type('Polski');
    await options.keyboard.press('Enter');
    await saysSoon('Opcje Signpost');
    expect(await options.$eval('html', (html) => html.lang)).toBe('pl');
    const page = await harness.window('https://lab.signpost.test/');
    const popup = await harness.popup(page);
    expect(await popup.$eval('[role=tab]', (tab) => tab.textContent)).toBe('Ta strona');
    await page.close();
  });

  it('say what is wrong with an organization or a contact, and keep what is right', async () => {
    await fillIn('Organization: tenant ID or domain', 'jane@contoso.com');
    await saysSoon('Enter only the part after the @: contoso.com');
    await fillIn('E-mail address', 'help desk');
    await saysSoon('This isn’t a valid e-mail address.');
    await fillIn('Help page', 'help.contoso.com');
    await saysSoon('Write a whole web address that starts with https://');
    await fillIn('Organization: tenant ID or domain', ' Contoso.com ');
    await saysSoon('Saved');
    await options.reload();
    expect(
      await (await named('Organization: tenant ID or domain')).evaluate(
        (one) => (one as HTMLInputElement).value,
      ),
    ).toBe('contoso.com');
    expect(await (await named('E-mail address')).evaluate((one) => (one as HTMLInputElement).value)).toBe('');
  });

  it('do not move what one is about to click', async () => {
    await (await named('E-mail address')).type('help desk');
    await (await named('Add an app')).click();
    await options.waitForSelector('#app-name');
    await saysSoon('This isn’t a valid e-mail address.');
    await (await named('Client ID')).type('x');
    await (await named('Cancel')).click();
    await options.waitForSelector('#app-name', { hidden: true });
  });

  it('name in the hint whom to ask, and the organization where the page names none', async () => {
    await fillIn('Name', 'IT help desk');
    await fillIn('E-mail address', 'help@contoso.com');
    await fillIn('Organization: tenant ID or domain', 'contoso.com');
    await pause(300);
    const page = await harness.window(urlOf('microsoft/admin-approval-required'));
    const found = await waitForHint(page, 5_000);
    expect(found?.text).toContain('Who to ask IT help desk help@contoso.com');
    expect(found?.text).toContain('At contoso.com, only an admin');
    await page.close();
  });

  it('show hints again on a site where they were hidden', async () => {
    const page = await harness.window(urlOf('microsoft/user-not-assigned'));
    await (await waitForHint(page, 5_000))?.click('.foot .text-button');
    await saysSoon('login.microsoftonline.com');
    await options.bringToFront();
    await press('Show hints again login.microsoftonline.com');
    await saysSoon('Hints show on every site that Signpost knows.');
    await page.reload();
    await expectHint(page, { rule: 'microsoft/user-not-assigned' });
    await page.close();
  });

  it('are one click away from the popup', async () => {
    const page = await harness.window('https://lab.signpost.test/');
    const popup = await harness.popup(page);
    const opened = await harness.opened(async () => {
      await (await popup.waitForSelector('::-p-aria([name="Options"][role="button"])'))?.click();
    });
    await opened.waitForSelector('h1');
    expect(opened.url()).toContain('/options.html');
    await opened.close();
    await page.close();
  });
});
