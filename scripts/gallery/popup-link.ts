import type { Page } from 'puppeteer';
import { chooseByKeys } from '../../lab/driver/extension-driver';
import { flowOf, MICROSOFT_CLIENT, startOf } from '../../lab/server/flows';
import { POPUP, popupTab, type Scene, type State } from './state';

/** The toolbar window's third tab: making an admin link, and checking one. */

/** An app that the person added. */
export const OWN_APP = {
  name: 'Contoso CRM',
  publisher: 'Contoso Ltd.',
  clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f',
  scopes: ['Mail.ReadWrite', 'Calendars.Read'],
  redirectUri: 'https://crm.contoso.com/return',
};

async function make(scene: Scene, tenant: string): Promise<Page> {
  const page = await popupTab(scene, 'admin-link');
  await page.type('#tenant', tenant);
  return page;
}

/** With the fold of further choices open. */
async function choices(scene: Scene): Promise<Page> {
  const page = await make(scene, 'contoso.com');
  await page.click('.link-fold:has(#kind) > summary');
  return page;
}

async function check(scene: Scene, text: string): Promise<Page> {
  const page = await popupTab(scene, 'admin-link');
  await (await page.waitForSelector('.parts-of-tab button:nth-child(2)'))?.click();
  await page.waitForSelector('#pasted-link');
  await page.focus('#pasted-link');
  await page.keyboard.sendCharacter(text);
  return page;
}

const link = (host: string, back: string, app = MICROSOFT_CLIENT) =>
  `https://${host}/contoso.com/v2.0/adminconsent?${new URLSearchParams({
    client_id: app,
    scope: 'https://graph.microsoft.com/Mail.Send offline_access',
    redirect_uri: back,
    state: '12345',
  })}`;
const MICROSOFT = 'login.microsoftonline.com';
const adminFlow = flowOf('admin-consent');
const GOOD = adminFlow ? startOf(adminFlow) : '';

const ALL: readonly Omit<State, 'sizes' | 'whole'>[] = [
  {
    id: 'popup/link',
    title: 'Make a link: nothing entered yet',
    open: (scene) => popupTab(scene, 'admin-link'),
  },
  {
    id: 'popup/link-made',
    title: 'Make a link: with a domain',
    everywhere: true,
    open: (scene) => make(scene, 'contoso.com'),
  },
  {
    id: 'popup/link-wrong',
    title: 'Make a link: not a domain',
    open: (scene) => make(scene, 'jo@contoso.com'),
  },
  {
    id: 'popup/link-scopes',
    title: 'Make a link: other permissions',
    open: async (scene) => {
      const page = await choices(scene);
      await page.click('.scopes [type=checkbox]');
      await page.type('#scope', 'Contacts.Read');
      await page.keyboard.press('Enter');
      await page.type('#scope', 'mail.send');
      await page.keyboard.press('Enter');
      return page;
    },
  },
  {
    id: 'popup/link-cloud',
    title: 'Make a link: another cloud, everything registered',
    open: async (scene) => {
      const page = await choices(scene);
      await chooseByKeys(page, '#cloud', 'us');
      await chooseByKeys(page, '#kind', 'all');
      return page;
    },
  },
  {
    id: 'popup/link-qr',
    title: 'Make a link: as a QR code',
    open: async (scene) => {
      const page = await make(scene, 'contoso.com');
      await page.click('.qr button');
      return page;
    },
  },
  {
    id: 'popup/link-own',
    title: 'Make a link: an app of one’s own',
    stored: { settings: { ownApps: [OWN_APP] } },
    open: async (scene) => {
      const page = await popupTab(scene, 'admin-link');
      await page.waitForSelector('#app');
      await chooseByKeys(page, '#app', `own:${OWN_APP.clientId}`);
      return page;
    },
  },
  {
    id: 'popup/link-unlinked',
    title: 'Make a link: apps without one',
    open: async (scene) => {
      const page = await popupTab(scene, 'admin-link');
      await page.click('.link-fold:has(.unlinked) > summary');
      return page;
    },
  },
  { id: 'popup/check', title: 'Check a link: nothing pasted yet', open: (scene) => check(scene, '') },
  {
    id: 'popup/check-good',
    title: 'Check a link: good',
    open: (scene) => check(scene, GOOD),
  },
  {
    id: 'popup/check-warning',
    title: 'Check a link: an app that nobody has checked',
    open: (scene) =>
      check(scene, link(MICROSOFT, 'https://other.example/', '0a1b2c3d-1111-4222-8333-444455556666')),
  },
  {
    id: 'popup/check-danger',
    title: 'Check a link: another address',
    open: (scene) => check(scene, link('login.micros0ftonline.com', 'https://evil.example/')),
  },
  { id: 'popup/check-none', title: 'Check a link: not a link', open: (scene) => check(scene, 'AADSTS90094') },
];

export const LINK: readonly State[] = ALL.map((state) => ({ ...state, sizes: POPUP, whole: '#popup' }));
