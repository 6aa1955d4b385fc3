import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, LAB_PAGE, openHarness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';
import { MAIL_TENANT, type MailLab, startMailLab } from '../../lab/server/mail-lab';
import { NAMED } from '../../lab/server/name-server';

/** The mailbox check in the real popup, against a real name server that answers over HTTPS. */

if (!NAMED) console.warn('No BIND (named) on this machine: the mailbox check is not tested in the browser.');

describe.skipIf(!NAMED)('the mailbox check', () => {
  let mail: MailLab;
  let harness: Harness;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    mail = await startMailLab();
    harness = await openHarness({ elsewhere: mail.ports });
    page = await harness.window(LAB_PAGE);
    popup = await harness.popup(page);
  });
  afterAll(async () => {
    await harness?.close();
    await mail?.close();
  });
  beforeEach(async () => {
    mail.services.behaviors.clear();
    mail.services.requests.length = 0;
    await popup.setOfflineMode(false);
    // The chosen resolver is remembered, so each test resets it to the first.
    await popup.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
      ).chrome.storage.local.clear(),
    );
    await popup.reload();
    await (await popup.waitForSelector('#tab-mailbox'))?.click();
    await popup.waitForSelector('#mail-domain', { visible: true });
  });

  const type = (text: string) => popup.type('#mail-domain', text);
  const text = () => popup.$eval('#panel-mailbox', (panel) => (panel as HTMLElement).innerText);
  const button = () => popup.$eval('.ask', (one) => (one as HTMLElement).innerText);
  /** Opens the section with the advanced settings. */
  async function unfold(): Promise<void> {
    const isOpen = await popup.$eval('.mailbox details', (fold) => (fold as HTMLDetailsElement).open);
    if (!isOpen) await popup.click('.mailbox summary');
  }
  /** Chooses a resolver with the keyboard, since a script's choice would be ignored. */
  async function choose(steps: number): Promise<void> {
    await unfold();
    await popup.focus('#resolver');
    for (let step = 0; step < Math.abs(steps); step++) {
      await popup.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    }
  }
  async function check(domain: string): Promise<string> {
    await type(domain);
    await popup.click('.ask');
    await popup.waitForSelector('[data-verdict]', { timeout: 10_000 });
    return text();
  }
  /** Returns the names and types that the resolver was asked for. */
  const questions = () => mail.questions().map(({ host, name, type }) => `${host} ${name} ${type}`);

  it('asks nobody before the click, and then for the domain alone', async () => {
    await type('Kim.Secret+crm@contoso.example.com');
    expect(await text()).toContain('Only contoso.example.com is sent');
    expect(await button()).toBe('Ask Cloudflare and Microsoft about contoso.example.com');
    await popup.keyboard.press('Enter');
    await choose(1);
    await choose(-1);
    await pause(700);
    expect(mail.services.requests, 'a request before the click').toEqual([]);

    await popup.click('.ask');
    await popup.waitForSelector('[data-verdict="microsoft"]');
    expect(questions()).toEqual(['cloudflare-dns.com contoso.example.com MX']);
    expect(
      mail.services.requests.map(({ method, host, path }) => `${method} ${host}${path.split('?')[0]}`).sort(),
    ).toEqual([
      'GET cloudflare-dns.com/dns-query',
      'GET login.microsoftonline.com/contoso.example.com/v2.0/.well-known/openid-configuration',
    ]);
    for (const { headers, path } of mail.services.requests) {
      expect(`${path} ${JSON.stringify(headers)}`).not.toMatch(/kim|secret/i);
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('authorization');
    }
  });

  it('begins with one field and one button, and says on request what goes where', async () => {
    const visible = () =>
      popup.$$eval('.mailbox :is(input, select, button)', (all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.id || one.className),
      );
    expect(await visible()).toEqual(['mail-domain', 'button main ask']);
    expect(await text()).toContain('Nothing is sent until you press the button.');
    await type('contoso.example.com');
    await unfold();
    const said = await text();
    expect(said).toContain('Signpost sends the name contoso.example.com to cloudflare-dns.com');
    expect(said).toContain('The name contoso.example.com also goes to login.microsoftonline.com');
    expect(said).toContain('that service sees your IP address');
  });

  it('shows the answer without scrolling', async () => {
    await check('contoso.example.com');
    const { top, bottom, height } = await popup.$eval('.verdict h2', (title) => {
      const { top, bottom } = title.getBoundingClientRect();
      return { top, bottom, height: innerHeight };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
  });

  it('leaves Microsoft out if a person does not want it asked', async () => {
    await unfold();
    await popup.click('.choice input');
    const said = await check('contoso.example.com');
    expect(said).toContain('Choose Microsoft 365');
    expect(said).not.toContain('Microsoft organization');
    expect(mail.services.requests.map(({ host }) => host)).toEqual(['cloudflare-dns.com']);
  });

  it('is not offered to who has switched it off', async () => {
    await popup.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      return chrome.storage.local.set({ settings: { networkChecks: false } });
    });
    await popup.reload();
    await popup.waitForSelector('#tab-admin-link');
    expect(await popup.$('#tab-mailbox')).toBeNull();
  });

  it.each([
    ['Google', 1, 'dns.google'],
    ['DNS.SB', 2, 'doh.dns.sb'],
  ])('asks the resolver that was chosen: %s', async (name, steps, host) => {
    await choose(steps);
    await type('workspace.example.com');
    expect(await button()).toBe(`Ask ${name} and Microsoft about workspace.example.com`);
    await popup.click('.ask');
    await popup.waitForSelector('[data-verdict="google"]');
    expect(questions()).toEqual([`${host} workspace.example.com MX`]);
    await popup.reload();
    await (await popup.waitForSelector('#tab-mailbox'))?.click();
    await type('workspace.example.com');
    expect(await button(), 'the choice is remembered').toBe(
      `Ask ${name} and Microsoft about workspace.example.com`,
    );
  });

  it.each([
    [
      'workspace.example.com',
      'Choose Google (Gmail)',
      ['aspmx.l.google.com', 'Microsoft knows no organization'],
    ],
    ['one-record.example.com', 'Choose Google (Gmail)', ['smtp.google.com']],
    ['contoso.example.com', 'Choose Microsoft 365', ['Nobody can turn that back on', MAIL_TENANT]],
    ['newer.example.com', 'Choose Microsoft 365', ['newer-example.l-v1.mx.microsoft']],
    ['given-away.example.com', 'Choose Microsoft 365', ['Mimecast: a filter that hides the host']],
    ['alias.example.com', 'Choose Google (Gmail)', ['aspmx.l.google.com']],
    ['gateway.example.com', 'Ask your IT team who hosts your mailbox', ['Mimecast', 'hides who hosts']],
    ['filtered.example.com', 'Probably Microsoft 365', ['Proofpoint', 'weak signs', 'SPF', 'autodiscover']],
    [
      'filtered-google.example.com',
      'Probably Google',
      ['Barracuda', 'allowed senders (SPF): Google Workspace'],
    ],
    ['forwarded.example.com', 'Choose the provider where you read this mail', ['Cloudflare Email Routing']],
    ['zoho.example.com', 'Choose IMAP', ['Zoho Mail']],
    [
      'own.example.com',
      'Ask your IT team: Exchange or IMAP',
      ['mail.own.example.com', 'not a provider we know'],
    ],
    ['look-alike.example.com', 'Ask your IT team: Exchange or IMAP', ['aspmx.l.google.com.evil.example.com']],
    [
      'moving.example.com',
      'Ask your IT team: there is more than one mail host',
      ['Google Workspace', 'Microsoft 365'],
    ],
    [
      'agency.example.com',
      'Choose Microsoft 365',
      ['US Government cloud', 'https://login.microsoftonline.us/'],
    ],
    ['no-mail.example.com', 'no-mail.example.com doesn’t accept mail', ['declared']],
    [
      'website.example.com',
      'Ask your IT team who hosts the mail for website.example.com',
      ['names no mail server'],
    ],
    ['co.uk', 'co.uk is only an ending', ['contoso.co.uk']],
    ['nobody.example.com', 'There’s no domain called nobody.example.com', ['Check the spelling']],
    [
      'mail.broken.example.com',
      'Cloudflare found nothing about mail.broken.example.com',
      ['failed to answer'],
    ],
  ])('%s: %s', async (domain, title, parts) => {
    const said = await check(domain);
    expect(said).toContain(title);
    for (const part of parts) expect(said.toLowerCase()).toContain(part.toLowerCase());
    const asked = mail.questions().map(({ name }) => name);
    for (const name of asked) expect([domain, `autodiscover.${domain}`]).toContain(name);
  });

  it('never offers IMAP or Exchange for a mailbox in Microsoft’s cloud', async () => {
    const said = await check('contoso.example.com');
    expect(said).toContain('Choose neither IMAP nor Exchange');
  });

  it('asks for an internationalised domain in its ASCII form, and says so', async () => {
    await type('bücher.example.com');
    expect(await text()).toContain('It’s sent as xn--bcher-kva.example.com');
    await popup.click('.ask');
    await popup.waitForSelector('[data-verdict="google"]');
    expect(questions()).toEqual(['cloudflare-dns.com xn--bcher-kva.example.com MX']);
  });

  it.each([
    ['192.0.2.7', 'This is an IP address'],
    ['kim@[192.0.2.7]', 'This is an IP address'],
    ['2001:db8::1', 'This is an IP address'],
    ['contoso', 'This is a single word'],
    ['https://contoso.example.com/mail', 'This is a web address'],
    ['mail.corp.local', 'works only inside your own network'],
    ['contoso..example.com', 'This isn’t a valid domain'],
  ])('has nothing to send for %s', async (typed, sentence) => {
    await type(typed);
    await popup.keyboard.press('Tab');
    await popup.waitForFunction(
      (wanted) => document.querySelector('#mail-domain-problem')?.textContent?.includes(wanted),
      {},
      sentence,
    );
    expect(await popup.$eval('.ask', (one) => (one as HTMLButtonElement).disabled)).toBe(true);
    expect(mail.services.requests).toEqual([]);
  });

  it.each([
    ['silent', 'timeout', 'Cloudflare didn’t answer in time'],
    ['refusing', 'refused', 'Cloudflare refused to answer'],
    ['web page', 'unreadable', 'Couldn’t read the answer from Cloudflare'],
  ] as const)('a %s resolver: %s', async (manner, verdict, sentence) => {
    mail.services.behaviors.set('cloudflare-dns.com', manner);
    const said = await check('workspace.example.com');
    expect(await popup.$(`[data-verdict="${verdict}"]`)).not.toBeNull();
    expect(said).toContain(sentence);
    // The other request is still answered, and another resolver can be chosen.
    expect(said).toContain('Microsoft knows no organization with this domain');
    await choose(1);
    await popup.click('.ask');
    await popup.waitForSelector('[data-verdict="google"]');
  });

  it('says so without a network, and when Microsoft alone cannot be asked', async () => {
    mail.services.behaviors.set('login.microsoftonline.com', 'silent');
    const said = await check('workspace.example.com');
    expect(said).toContain('Choose Google');
    expect(said).toContain('Microsoft didn’t answer in time');
    await popup.setOfflineMode(true);
    await popup.click('.ask');
    await popup.waitForSelector('[data-verdict="unreachable"]');
    expect(await text()).toContain('Couldn’t reach Cloudflare');
    expect(await text()).toContain('Couldn’t reach Microsoft');
  });

  it('drops an answer that comes when something else stands in the field', async () => {
    mail.services.behaviors.set('cloudflare-dns.com', 'silent');
    await type('workspace.example.com');
    await popup.click('.ask');
    await popup.waitForFunction(() =>
      document.querySelector('.verdict')?.textContent?.includes('Asking about'),
    );
    await type('x');
    await pause(300);
    expect(await popup.$eval('.verdict', (one) => one.textContent)).toBe('');
  });

  it('takes the tenant over to the admin link', async () => {
    await check('contoso.example.com');
    await (await popup.waitForSelector('::-p-aria([name="Use it for the admin link"])'))?.click();
    await popup.waitForSelector('#panel-admin-link:not([hidden])');
    expect(await popup.$eval('#tenant', (field) => (field as HTMLInputElement).value)).toBe(MAIL_TENANT);
    expect(await popup.$eval('#panel-admin-link', (panel) => (panel as HTMLElement).innerText)).toContain(
      `https://login.microsoftonline.com/${MAIL_TENANT}/v2.0/adminconsent`,
    );
  });
});
