import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { waitForHint } from '../../lab/driver/closed-root';
import { type Harness, LAB_PAGE, openHarness } from '../../lab/driver/harness';
import { hintOn, press, pressInHint, signIn } from '../../lab/driver/person';
import { pause } from '../../lab/driver/wait';
import { flowOf, SETTINGS, startOf } from '../../lab/server/flows';

/** Stories from the stuck person to the administrator and back, each with its own lab and browser. */

let harness: Harness;
afterEach(() => harness?.close());

/** Timeout of a story, which has many pages and windows, in milliseconds. */
const LONG = 90_000;
/** Sign-in request of an unknown app. */
const STRANGER = '0a1b2c3d-1111-4222-8333-444455556666';
const STRANGERS = `https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?client_id=${STRANGER}&response_type=code&redirect_uri=https%3A%2F%2Fcrm.example%2Freturn&scope=Mail.Read&state=approval-tab&x=1`;
const LINK = /https:\/\/login\.microsoftonline\.com\/\S+/;

/** Starts at the CRM's settings and signs in in the window that opens, up to the error. */
async function getStuck(): Promise<Page> {
  const settings = await harness.window(SETTINGS);
  const window = await harness.opened(() => press(settings, 'Connect Microsoft'));
  await signIn(window);
  return window;
}

/** Opens the link as an administrator and clicks a button of the consent page. */
async function decide(link: string, button: '#idSIButton9' | '#idBtn_Back'): Promise<Page> {
  const page = await harness.window(link);
  await page.waitForSelector(button, { visible: true });
  await Promise.all([page.waitForNavigation(), page.click(button)]);
  return page;
}

/** Opens the popup with the open cases, over a window that has a toolbar, unlike sign-in windows. */
async function openCases(): Promise<Page> {
  const popup = await harness.popup(await harness.window(LAB_PAGE));
  await popup.waitForSelector('.case', { visible: true });
  return popup;
}

const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

/** Clicks "Try again" in the popup, which opens the app's page, and signs in from there. */
async function tryAgain(): Promise<Page> {
  const popup = await openCases();
  // The popup closes during the click, when the new tab gets the focus.
  const settings = await harness.opened(() => press(popup, 'Try again').catch(() => undefined));
  await settings.waitForSelector('button', { visible: true });
  expect(settings.url()).toBe('https://app.hubspot.com/settings/user-preferences/email');
  const window = await harness.opened(() => press(settings, 'Connect Microsoft'));
  await signIn(window);
  return window;
}

async function copyFromHint(stuck: Page): Promise<{ text: string; link: string }> {
  await harness.setClipboard('nothing yet');
  await pressInHint(stuck, 'Copy the message for your admin');
  const text = await harness.clipboard();
  return { text, link: LINK.exec(text)?.[0] ?? '' };
}

describe('approved', () => {
  beforeEach(async () => {
    harness = await openHarness();
  });

  it(
    'stuck, copied, accepted, and the next attempt goes through',
    async () => {
      const stuck = await getStuck();
      expect((await hintOn(stuck)).text).toContain('Your Microsoft 365 admin can fix this');

      const { text, link } = await copyFromHint(stuck);
      expect(text).toContain('HubSpot Sales');
      expect(text).toContain('450987b3-a09a-4f14-9b2c-4f301d1e15f5');
      expect(text).toContain('HubSpot, Inc.');
      expect(text).toContain('Cloud Application Administrator');
      expect(text.split('\n').length, 'short').toBeLessThanOrEqual(20);
      expect(text, 'nobody is named').not.toContain('@');

      const waiting = await openCases();
      expect(await textOf(waiting, '.case')).toContain('Waiting for your admin: HubSpot Sales');
      expect(await textOf(waiting, '.case')).not.toContain('An approval of HubSpot Sales was seen');
      await waiting.close();

      const admin = await decide(link, '#idSIButton9');
      expect(admin.url()).toContain('admin_consent=True');
      const good = await hintOn(admin);
      expect(good).toMatchObject({ rule: 'microsoft/consent-granted', certainty: 'certain' });
      expect(good.text).toContain('Tell the people who asked that they can connect now');

      const popup = await openCases();
      expect(await textOf(popup, '.case')).toContain('An approval of HubSpot Sales was seen in this browser');
      await popup.close();

      // The settings only repeat the earlier error, since nobody has signed in again.
      const [settings] = (await harness.browser.pages()).filter((page) => page.url().includes('/settings/'));
      const over = settings && (await harness.popup(settings));
      await over?.waitForSelector('.case', { visible: true });
      const said = over && (await textOf(over, '#popup'));
      expect(said).toContain('An approval of HubSpot Sales was seen in this browser');
      expect(said).not.toContain('This browser has seen an approval, but Microsoft still asks');
      await over?.close();

      // If approval is required again, the hint looks for the reason.
      const flow = flowOf('approval-tab');
      const asked = await harness.window(flow && startOf(flow));
      await signIn(asked);
      const why = await hintOn(asked);
      expect(why.rule).toBe('microsoft/admin-approval-required');
      expect(why.text).toContain('This browser has seen an approval, but Microsoft still asks');
      expect(why.text).toContain('approved for one person only');

      const again = await tryAgain();
      await again.waitForFunction(() => document.body.textContent?.includes('Connected'));
      expect(again.url()).toContain('/settings/');
      expect(await waitForHint(again, 1_500), 'a healthy page stays silent').toBeNull();

      const done = await openCases();
      await press(done, 'It works now: close');
      await done.waitForFunction(() => document.querySelector('.case') === null);
      expect(await textOf(done, '.cases')).toContain('Signpost has forgotten this case');
    },
    LONG,
  );
});

describe('declined', () => {
  beforeEach(async () => {
    harness = await openHarness();
  });

  it(
    'the return page says so, and the next attempt is stopped as before',
    async () => {
      const stuck = await getStuck();
      const { link } = await copyFromHint(stuck);
      const admin = await decide(link, '#idBtn_Back');
      expect(admin.url()).toContain('AADSTS65004');
      const said = await hintOn(admin);
      expect(said).toMatchObject({ rule: 'microsoft/consent-declined', certainty: 'certain' });
      expect(said.text).toContain('Open the approval link again');

      const again = await tryAgain();
      const seen = await hintOn(again);
      expect(seen.rule).toBe('microsoft/admin-approval-required');
      expect(seen.text).not.toContain('This browser has seen an approval');
      const popup = await openCases();
      expect(await popup.$$eval('.case', (cases) => cases.length), 'one case, not two').toBe(1);
      expect(await textOf(popup, '.case')).not.toContain('was seen in this browser');
    },
    LONG,
  );
});

describe('approved, but not assigned', () => {
  beforeEach(async () => {
    harness = await openHarness({ assignmentRequired: true });
  });

  it(
    'the next attempt says what is missing now, and the causes name it',
    async () => {
      const stuck = await getStuck();
      const { link } = await copyFromHint(stuck);
      await decide(link, '#idSIButton9');
      const again = await tryAgain();
      const seen = await hintOn(again);
      expect(seen).toMatchObject({ rule: 'microsoft/user-not-assigned', certainty: 'certain' });
      expect(seen.text).toContain('Ask your admin to allow your Microsoft sign-in to HubSpot');

      await harness.setClipboard('nothing yet');
      await pressInHint(again, 'Copy the message for your admin');
      const text = await harness.clipboard();
      expect(text).toContain('Could you give my account access to HubSpot Sales?');
      expect(text).toContain('AADSTS50105');
      expect(text, 'assigning needs no approval link').not.toContain('adminconsent');

      const popup = await openCases();
      const cases = await popup.$$eval('.case', (all) => all.map((one) => one.textContent ?? ''));
      expect(cases, 'the new one first').toHaveLength(2);
      expect(cases[0]).toContain('allow your Microsoft sign-in');
      expect(cases[1]).toContain('Approved, and Microsoft still asks?');
      expect(cases[1]).toContain('Assignment required?');
    },
    LONG,
  );
});

describe('the page of the message', () => {
  beforeEach(async () => {
    harness = await openHarness();
  });

  /** Returns the number of pages of a PDF, from its page tree. */
  const pagesOf = (pdf: Uint8Array) =>
    Math.max(
      ...[
        ...Buffer.from(pdf)
          .toString('latin1')
          .matchAll(/\/Count (\d+)/g),
      ].map(([, count]) => Number(count)),
    );

  /** Returns the address that "Open in mail" opens, before the browser looks for a mail program. */
  const mailOf = async (page: Page): Promise<string> => {
    await page.evaluate(() => {
      addEventListener(
        'click',
        (event) => {
          const link = event.target instanceof Element && event.target.closest('a[href^="mailto:"]');
          if (!link) return;
          event.preventDefault();
          document.body.dataset.mail = link.getAttribute('href') ?? '';
        },
        { capture: true },
      );
    });
    await press(
      page,
      await page.$eval('.actions button:nth-of-type(2)', (button) => button.textContent ?? ''),
    );
    return page.$eval('body', (body) => body.dataset.mail ?? '');
  };

  const kept = async (page: Page) =>
    page.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } }
      ).chrome;
      return JSON.stringify(await storage.local.get(null));
    });

  it(
    'shows what goes, speaks another language, and names nobody unasked',
    async () => {
      const stuck = await getStuck();
      const page = await harness.opened(() => pressInHint(stuck, 'Read, translate or print it'));
      await page.waitForSelector('.sheet');
      await page.emulateFocusedPage(true);
      expect(page.url()).toMatch(/^chrome-extension:\/\/[a-z]+\/message\.html#[0-9a-f-]{36}\/\d+$/);
      const english = await page.$eval('.sheet', (sheet) => (sheet as HTMLElement).innerText);
      for (const part of [
        'HubSpot Sales needs your approval to connect my mailbox',
        '450987b3-a09a-4f14-9b2c-4f301d1e15f5',
        'https://login.microsoftonline.com/organizations/v2.0/adminconsent?client_id=',
        'Mail.ReadWrite',
        'AADSTS90094',
        'Role needed: Cloud Application Administrator',
      ])
        expect(english).toContain(part);
      expect(english).not.toMatch(/@|state=(?!12345)|code=/);
      expect(await kept(page), 'reading it keeps nothing').not.toContain('admin-approval-required');

      await page.click('#long');
      await page.waitForFunction(() =>
        document.querySelector('.sheet')?.textContent?.includes('If it still fails'),
      );
      expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
      expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1);
      const mail = await mailOf(page);
      expect(mail.length).toBeLessThanOrEqual(1_900);
      expect(mail).toMatch(/^mailto:\?subject=/);
      expect(decodeURIComponent(mail)).toContain('adminconsent?client_id=450987b3');
      await vi.waitFor(async () => expect(await kept(page)).toContain('admin-approval-required'), 5_000);

      await page.type('#address', 'kim.doe@');
      expect(await page.$eval('.sheet', (sheet) => sheet.textContent)).not.toContain('kim.doe');
      await page.type('#address', 'contoso.com');
      await page.waitForFunction(() =>
        document.querySelector('.sheet')?.textContent?.includes('kim.doe@contoso.com'),
      );
      expect(decodeURIComponent(await mailOf(page))).toContain('kim.doe@contoso.com');

      // Keys sent by a script are ignored.
      await page.focus('#language');
      await page.keyboard.type('pol');
      await page.waitForSelector('.sheet[lang=pl]');
      const polish = await page.$eval('.sheet', (sheet) => (sheet as HTMLElement).innerText);
      expect(polish).toContain('Dzień dobry');
      expect(polish).toContain('Moje konto: kim.doe@contoso.com');
      expect(await page.$eval('h1', (heading) => heading.textContent), 'the page around it stays').toBe(
        'The message for your admin',
      );
      expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
      expect((await mailOf(page)).length).toBeLessThanOrEqual(1_900);

      await harness.setClipboard('nothing yet');
      await page.bringToFront();
      await press(page, 'Copy the message');
      await page.waitForFunction(
        () => document.querySelector('.actions [role=status]')?.textContent === 'Copied',
      );
      const copied = await harness.clipboard();
      expect(copied).toContain('Moje konto: kim.doe@contoso.com');
      expect(copied).not.toMatch(/\*\*|\{[a-z]/i);
      for (const line of copied
        .split('\n')
        .filter((one) => /^(Dzień|nie mogę|Wystarczająca|https:)/.test(one)))
        expect(polish.replace(/\s+/g, ' ')).toContain(line);
      const stored = await kept(page);
      expect(stored, 'the language is remembered').toContain('"messageLanguage":"pl"');
      expect(stored, 'the address is not').not.toContain('kim.doe');

      // The next message is in that language too, but not the hint around it.
      const again = await getStuck();
      const { text } = await copyFromHint(again);
      expect(text).toContain('Dzień dobry');
      expect(text).not.toContain('@');
    },
    LONG,
  );

  it(
    'asks which app it is where nothing says so, and forgets it again',
    async () => {
      const stuck = await harness.window(STRANGERS);
      await signIn(stuck);
      const page = await harness.opened(() => pressInHint(stuck, 'Another app'));
      await page.waitForSelector('#app');
      await page.emulateFocusedPage(true);
      const sheet = () => page.$eval('.sheet', (one) => one.textContent ?? '');
      await page.type('#app', 'Acme CRM');
      await page.keyboard.press('Tab');
      await page.waitForFunction(() =>
        document.querySelector('.sheet')?.textContent?.includes('as I know it'),
      );
      expect(await sheet()).toContain('Acme CRM needs your approval');
      expect(await sheet(), 'nobody has verified it').not.toContain(STRANGER);
      expect(await sheet()).toContain('I don’t know its app ID');
      await page.click('#with-id');
      await page.waitForFunction(
        (id) => document.querySelector('.sheet')?.textContent?.includes(id),
        {},
        STRANGER,
      );
      expect(await sheet()).toContain(`${STRANGER}, from the address`);
      expect(await sheet()).toContain('I haven’t been able to verify it');
      expect(await sheet(), 'a name makes no link').not.toContain('adminconsent?');
      await pause(500);
      expect(await kept(page)).toContain('Acme CRM');

      const again = await harness.window(STRANGERS);
      await signIn(again);
      expect((await hintOn(again)).text).toContain('Acme CRM');

      const about = await harness.window(`chrome-extension://${harness.browser.extensionId}/about.html`);
      await about.waitForSelector('.named');
      await press(about, 'Forget: Acme CRM');
      await about.waitForFunction(() => !document.querySelector('.named'));
      expect(await kept(about)).not.toContain('Acme CRM');
    },
    LONG,
  );

  it('says so when the message has been forgotten', async () => {
    const page = await harness.window();
    await page.goto(
      `chrome-extension://${harness.browser.extensionId}/message.html#0a1b2c3d-1111-4222-8333-444455556666`,
    );
    await page.waitForSelector('h1');
    expect(await textOf(page, 'main')).toContain('This message is no longer here');
  });
});
