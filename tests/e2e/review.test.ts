import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hint } from '../../lab/driver/closed-root';
import { type Harness, openHarness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';
import { loadScreens, urlOf } from '../../lab/screens';

/** Consent pages in the popup: the permissions in plain words, and differences from the app's documentation. */

const GRAPH = 'https://graph.microsoft.com/';
const HUBSPOT = '450987b3-a09a-4f14-9b2c-4f301d1e15f5';
const BACK = 'https://app.hubspot.com/oauthor/v1/office365/verify';

const CATALYST = '732267392765-5inddgfddsv5t6uqrbph4ol1sro4hqrf.apps.googleusercontent.com';

let harness: Harness;
let catalyst: string;
beforeAll(async () => {
  const { url, fragment } = loadScreens().find(({ id }) => id === 'healthy/google-consent') ?? {};
  const own = new URL(url ?? '');
  own.searchParams.set('client_id', CATALYST);
  catalyst = own.href;
  harness = await openHarness({ extraPages: [{ url: catalyst, html: `<!doctype html>${fragment}` }] });
});
afterAll(() => harness?.close());

/** Opens the consent page of a request and returns the popup's text about it. */
async function said(
  request: string,
  consent = urlOf('healthy/microsoft-permissions-requested'),
): Promise<{ text: string; whole: string; page: Page }> {
  const page = await harness.window(request);
  await pause(500);
  await page.goto(consent);
  await pause(500);
  const popup = await harness.popup(page);
  const text = await popup.$eval('.review', (section) => (section as HTMLElement).innerText);
  const whole = await popup.evaluate(() => document.body.innerText);
  return { text: text.replaceAll('\n', ' '), whole, page };
}

function asked(clientId: string, scopes: string[], back: string): string {
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: back,
    scope: scopes.map((scope) => GRAPH + scope).join(' '),
    state: 'lab',
  });
  return `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?${query}`;
}

describe('Permissions requested', () => {
  it('says in plain words what is asked, and that it is what the maker documents', async () => {
    const { text, page } = await said(asked(HUBSPOT, ['Mail.ReadWrite', 'Mail.Send'], BACK));
    expect(text).toContain('What HubSpot Sales asks for');
    expect(text).toContain('This is what HubSpot documents, nothing more.');
    expect(text).toContain('Mail.ReadWrite');
    expect(text).toMatch(/Mail\.Send.*Send/);
    expect(text).toContain('By default, Microsoft leaves this to admins');
    await page.close();
  });

  it('says when more is asked and when the answer would go elsewhere, and no hint says so unasked', async () => {
    const { text, whole, page } = await said(
      asked(HUBSPOT, ['Mail.Send', 'Files.ReadWrite.All'], 'https://evil.example/return'),
    );
    expect(text).toContain('It asks for more than HubSpot documents');
    expect(text).toMatch(/Files\.ReadWrite\.All not in its documentation/);
    expect(text).not.toMatch(/Mail\.Send not in its documentation/);
    expect(text).toContain('an address that HubSpot doesn’t document');
    expect(text).toContain('https://evil.example/return');
    expect(whole, 'nothing reassures below a warning').not.toMatch(/Nothing is wrong|choose Accept/i);
    expect(await hint(page)).toBeNull();
    await page.close();
  });

  it('says on a page for administrators that Accept covers everyone', async () => {
    const page = await harness.window(urlOf('healthy/microsoft-admin-consent'));
    await pause(500);
    const popup = await harness.popup(page);
    const whole = await popup.evaluate(() => document.body.innerText);
    expect(whole).toContain('Accept approves HubSpot Sales for everyone in your organization');
    expect(whole).not.toMatch(/may use your account|ask your IT/);
    await page.close();
  });

  it('says so too where the request is suspicious', async () => {
    const query = new URLSearchParams({
      client_id: HUBSPOT,
      scope: `${GRAPH}Files.ReadWrite.All`,
      redirect_uri: 'https://evil.example/return',
    });
    const { text, page } = await said(
      `https://login.microsoftonline.com/organizations/v2.0/adminconsent?${query}`,
    );
    expect(text).toContain('It asks for more than HubSpot documents');
    expect(text).toContain('Accept would approve it for everyone.');
    await page.close();
  });

  it('says when nobody knows the app', async () => {
    const { text, whole, page } = await said(
      asked('0a1b2c3d-1111-4222-8333-444455556666', ['Mail.Read'], 'https://other.example/'),
    );
    expect(text).toContain('Signpost doesn’t know this app');
    expect(whole, 'nothing reassures below a warning').not.toMatch(/Nothing wrong|Nothing is wrong/i);
    await page.close();
  });
});

describe('Google’s consent page', () => {
  it('says what is asked, and more than documented is marked', async () => {
    const query = new URLSearchParams({
      client_id: CATALYST,
      redirect_uri: 'https://app.catalyst.io/return',
      response_type: 'code',
      scope: 'https://www.googleapis.com/auth/calendar.readonly https://mail.google.com/',
      state: 'lab',
    });
    const { text, whole, page } = await said(
      `https://accounts.google.com/o/oauth2/v2/auth?${query}`,
      catalyst,
    );
    expect(text).toContain('What Catalyst asks for');
    expect(text).toMatch(/https:\/\/mail\.google\.com\/ not in its documentation/);
    expect(text).not.toMatch(/calendar\.readonly not in its documentation/);
    expect(whole, 'nothing reassures below a warning').not.toMatch(/Nothing wrong|Nothing is wrong/i);
    await page.close();
  });
});
