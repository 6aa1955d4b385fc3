import type { HTTPRequest, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { waitForHint } from '../../lab/driver/closed-root';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';

/** The popup over real pages, by mouse and by keyboard. */

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness?.close());

const textOf = (popup: Page) =>
  popup.$eval('[role=tabpanel]:not([hidden])', (panel) => (panel as HTMLElement).innerText);

async function tab(popup: Page, name: string): Promise<void> {
  await (await popup.waitForSelector(`::-p-aria([name="${name}"][role="tab"])`))?.click();
}

describe('This page', () => {
  it('tells the same as the hint', async () => {
    const page = await harness.window(urlOf('microsoft/user-not-assigned'));
    const seen = await waitForHint(page, 5_000);
    const popup = await harness.popup(page);
    expect(await popup.$eval('[data-rule]', (card) => card.getAttribute('data-rule'))).toBe(seen?.rule);
    expect(await textOf(popup)).toContain('Ask your admin to allow your Microsoft sign-in to HubSpot');
    await page.close();
  });

  it('names the version and who made it, and links nowhere without an address', async () => {
    const page = await harness.window('https://lab.signpost.test/');
    const popup = await harness.popup(page);
    const foot = await popup.$eval('.imprint', (line) => (line as HTMLElement).innerText);
    expect(foot).toMatch(/Signpost \d+\.\d+\.\d+/);
    expect(foot).toContain('Made by the Signpost project');
    expect(await popup.$$eval('.imprint a:not([href^="https://"])', (links) => links.length)).toBe(0);
    await page.close();
  });

  it('says the same thing once: what is kept is offered no more, and told by its card alone', async () => {
    const page = await harness.window(urlOf('microsoft/user-not-assigned'));
    await waitForHint(page, 5_000);
    const popup = await harness.popup(page);
    const keep = '::-p-aria([name="Keep this case"][role="button"])';
    await (await popup.waitForSelector(keep))?.click();
    await popup.waitForSelector('.case');
    expect(await popup.$(keep)).toBeNull();
    const title = 'Ask your admin to allow your Microsoft sign-in to HubSpot';
    expect((await textOf(popup)).split(title)).toHaveLength(2);
    expect(await textOf(popup)).toContain('Waiting for your admin: HubSpot Sales');
    await (await popup.waitForSelector('::-p-aria([name="It works now: close"])'))?.click();
    await popup.waitForSelector(keep);
    await page.close();
  });

  it('says so where nothing is wrong, and where it does not look', async () => {
    const healthy = await harness.window(urlOf('healthy/microsoft-sign-in'));
    const first = await harness.popup(healthy);
    expect(await textOf(first)).toContain('Nothing wrong that Signpost can see here');
    expect(await first.$('[data-rule]')).toBeNull();
    await healthy.close();

    const other = await harness.window('https://lab.signpost.test/');
    expect(await textOf(await harness.popup(other))).toContain('Signpost doesn’t look at this page');
    await other.close();
  });

  it('gives the id of an app nobody knows only after a step in words', async () => {
    const page = await harness.window(urlOf('google/admin-policy'));
    await waitForHint(page, 5_000);
    const popup = await harness.popup(page);
    const said = await textOf(popup);
    expect(said).toContain('From this page, unverified');
    expect(said).toContain('apps.googleusercontent.com');
    const copy = () => popup.waitForSelector('::-p-aria([name="Copy the app ID"][role="button"])');
    expect(await (await copy())?.evaluate((button) => (button as HTMLButtonElement).disabled)).toBe(true);
    await (await popup.waitForSelector('::-p-aria([role="checkbox"])'))?.click();
    await pause(100);
    await (await copy())?.click();
    await pause(300);
    const copied = await harness.clipboard();
    expect(copied).toContain('apps.googleusercontent.com');
    expect(copied).toContain('not verified');
    await page.close();
  });
});

describe('Still stuck', () => {
  it('makes a report to read first, without anything of the person', async () => {
    const page = await harness.window(urlOf('microsoft/other.unknown-language'));
    await waitForHint(page, 5_000);
    const popup = await harness.popup(page);
    await (await popup.waitForSelector('::-p-aria([name="Make a report about this page"])'))?.click();
    const report = await popup.waitForSelector('#stuck-report');
    const text = (await report?.evaluate((area) => (area as HTMLTextAreaElement).value)) ?? '';
    expect(JSON.parse(text)).toMatchObject({ site: 'microsoft', host: 'login.microsoftonline.com' });
    expect(text).toContain('page:ConvergedError');
    expect(text).not.toMatch(/@|kim|contoso|[0-9a-f]{8}-[0-9a-f]{4}/i);
    await (await popup.waitForSelector('::-p-aria([name="Copy the report"])'))?.click();
    await pause(300);
    expect(await harness.clipboard()).toBe(text);
    await page.close();
  });
});

describe('Look up', () => {
  let page: Page;
  let popup: Page;
  beforeEach(async () => {
    await page?.close();
    page = await harness.window('https://lab.signpost.test/');
    popup = await harness.popup(page);
    await tab(popup, 'Look up');
  });

  it.each([
    ['50105', 'Ask your admin to allow your Microsoft sign-in to the app'],
    ['Need admin approval', 'Ask your admin to approve the app'],
    ['HubSpot: Wymagana interakcja', 'Ask your admin to allow your Microsoft sign-in to HubSpot'],
    ['Wymagana interakcja', 'Connect again and answer every question you’re asked'],
    ['order 50105 shipped', 'No match yet.'],
    [
      'https://accounts.google.com/signin/oauth/error?authError=Cg9wb2xpY3lfZW5mb3JjZWQgkAM',
      'Ask your admin to mark the app as trusted\npolicy_enforced',
    ],
  ])('%s', async (typed, expected) => {
    await popup.type('textarea', typed);
    await pause(300);
    expect((await textOf(popup)).toLowerCase()).toContain(expected.toLowerCase());
  });

  it('opens an answer and goes back, by keyboard alone', async () => {
    await popup.focus('textarea');
    await popup.keyboard.type('AADSTS50105');
    await pause(200);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-rule="microsoft/user-not-assigned"]');
    expect(await textOf(popup)).toContain('Ask your admin to allow your Microsoft sign-in to the app');
    await popup.keyboard.press('Escape');
    await pause(200);
    expect(
      popup.isClosed()
        ? 'closed'
        : await popup.$eval('textarea', (area) => (area as HTMLTextAreaElement).value),
    ).toBe('AADSTS50105');
  });

  it('suggests, without a diagnosis, what remembered words may mean', async () => {
    await popup.type('textarea', 'my admin must approve the app');
    await pause(300);
    expect(await textOf(popup)).toContain('Did you mean');
    expect(await textOf(popup)).toContain('Ask your admin to approve');
    expect(await popup.$('[data-rule]')).toBeNull();
  });

  it('opens the first suggestion with Enter, and speaks of no page where words were typed', async () => {
    await popup.focus('textarea');
    await popup.keyboard.type('my admin must approve the app');
    await popup.waitForSelector('h2.suggestions');
    expect(await textOf(popup)).not.toMatch(/No match/);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.card');
    const said = await textOf(popup);
    expect(said).toContain('your text holds no error code');
    expect(said).not.toMatch(/the page shows|toolbar window/i);
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => document.activeElement?.hasAttribute('data-stop'));
  });

  it('leads to the admin link where the app is missing', async () => {
    await popup.type('textarea', 'AADSTS90094');
    await popup.keyboard.press('Enter');
    await (
      await popup.waitForSelector('::-p-aria([name="Choose the app and get an approval link"])')
    )?.click();
    await popup.waitForSelector('#app:focus');
    expect(await textOf(popup)).toContain('Make a link to send');
  });

  it('goes on where nothing fits: with advice, and with the list of all problems', async () => {
    await popup.type('textarea', 'zzzz qqqq');
    await pause(300);
    expect(await textOf(popup)).toContain('send the exact error and the time to the support of the app');
    await popup.click('.browse summary');
    const open = '::-p-text(Ask your admin to allow your Microsoft sign-in to the app)';
    await (await popup.waitForSelector(open))?.click();
    await popup.waitForSelector('.card[data-rule="microsoft/user-not-assigned"]');
    await popup.click('.back');
    await popup.waitForSelector('[data-stop="microsoft/user-not-assigned"]:focus');
  });

  it('shows pasted markup as text, never as markup', async () => {
    await popup.type('textarea', 'AADSTS50105 <img src=x onerror=alert(1)>');
    await pause(300);
    expect(await popup.$('img')).toBeNull();
  });
});

describe('Admin link', () => {
  it('builds, explains and copies the link; says what is wrong with an organization', async () => {
    const page = await harness.window('https://lab.signpost.test/');
    const popup = await harness.popup(page);
    await tab(popup, 'Admin link');
    const field = '::-p-aria([name="Organization: tenant ID or domain"])';
    await (await popup.waitForSelector(field))?.type('jane@contoso.com');
    await pause(200);
    expect(await textOf(popup)).toContain('Enter only the part after the @: contoso.com');
    await popup.$eval('input', (input) => (input as HTMLInputElement).select());
    await (await popup.waitForSelector(field))?.type('contoso.com');
    await pause(200);
    expect(await textOf(popup)).toContain('https://app.hubspot.com/oauthor/v1/office365/verify');
    await (await popup.waitForSelector('::-p-aria([name="Copy the link"][role="button"])'))?.click();
    await pause(300);
    const link = new URL(await harness.clipboard());
    expect(link.origin + link.pathname).toBe(
      'https://login.microsoftonline.com/contoso.com/v2.0/adminconsent',
    );
    await page.close();
  });
});

describe('the tabs', () => {
  it('can be chosen before their code is there', async () => {
    const page = await harness.window();
    const held: HTTPRequest[] = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().includes('/chunks/lazy-')) held.push(request);
      else void request.continue();
    });
    await page.goto(`chrome-extension://${harness.browser.extensionId}/popup.html`);
    const selected = () => page.$eval('[role=tab][aria-selected=true]', (one) => one.textContent);
    await (await page.waitForSelector('.empty button'))?.click();
    expect(await selected()).toBe('Look up');
    expect(await page.$eval('#panel-look-up', (panel) => panel.outerHTML)).toMatch(
      /aria-busy="true"[^>]*><\/div>$/,
    );
    expect(held).toHaveLength(1);
    await held[0]?.continue();
    // The clicked button belongs to this field.
    await page.waitForSelector('#look-up-text:focus');
    expect(await selected()).toBe('Look up');
    await page.close();
  });

  it('fit into the window in every language, also with the largest smallest font', async () => {
    const page = await harness.window(undefined, [392, 600]);
    const open = async () => {
      await page.goto(`chrome-extension://${harness.browser.extensionId}/popup.html`);
      await page.waitForSelector('[role=tab]');
    };
    const choose = (language: string) =>
      page.evaluate((code) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(items: object): Promise<void> } } };
        };
        return chrome.storage.local.set({ settings: { language: code } });
      }, language);
    await open();
    for (const language of ['de', 'nl', 'pl', 'fr', 'pt-BR', 'es', 'it', 'sv', 'ja', 'ar', '']) {
      await choose(language);
      await open();
      const wide = await page.evaluate(() => {
        // The effect of a minimum font size of 24 in the browser's settings.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { font-size: max(24px, 1em) !important; }');
        document.adoptedStyleSheets = [sheet];
        const edge = document.documentElement.clientWidth;
        const cut = [...document.querySelectorAll('[role=tab]')].filter((tab) => {
          const { left, right } = tab.getBoundingClientRect();
          return left < 0 || right > edge || tab.scrollWidth > tab.clientWidth;
        });
        return { page: document.documentElement.scrollWidth > edge, cut: cut.map((tab) => tab.textContent) };
      });
      expect(wide, language).toEqual({ page: false, cut: [] });
    }
    await choose('');
    await page.close();
  });

  it('are walked with the arrow keys', async () => {
    const page = await harness.window('https://lab.signpost.test/');
    const popup = await harness.popup(page);
    // A click gives the window the focus, which a real popup has when it opens.
    await popup.click('[role=tab][aria-selected=true]');
    await popup.keyboard.press('ArrowRight');
    await pause(150);
    expect(await popup.$eval('[role=tab][aria-selected=true]', (one) => one.textContent)).toBe('Look up');
    await popup.keyboard.press('End');
    await pause(150);
    expect(await popup.$eval('[role=tab][aria-selected=true]', (one) => one.textContent)).toBe('Mailbox');
    await page.close();
  });
});
