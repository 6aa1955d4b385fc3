import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { addressOf } from '../../lab/driver/extension-driver';
import { CASES } from './popup-here';
import { OWN_APP } from './popup-link';
import { PAGE, type Scene, type State } from './state';

/** The extension's own pages: options, the message, the greeting, and what it sees and does. */

const FILLED = {
  tenant: 'contoso.com',
  contact: { name: 'IT help desk', email: 'help@contoso.com', url: 'https://help.contoso.com/mail' },
  ownApps: [OWN_APP],
  hiddenHosts: ['accounts.google.com'],
};

async function own(scene: Scene, name: string, before?: () => void): Promise<Page> {
  const page = await scene.window(addressOf(scene.browser, name), PAGE[0], before);
  await page.waitForSelector('h1');
  return page;
}

/** The message of a case, by its place among the stored ones. */
async function message(scene: Scene, at: number): Promise<Page> {
  const page = await scene.window(`${addressOf(scene.browser, 'message')}#${CASES[at]?.id}`);
  await page.waitForSelector('.sheet');
  return page;
}

async function wrongForm(scene: Scene): Promise<Page> {
  const page = await own(scene, 'options');
  await page.type('#tenant', 'jo@contoso.com');
  await page.type('#contact-email', 'help');
  await page.click('[data-opens=new]');
  await page.type('#app-clientId', 'x');
  await page.click('.app-form [type=submit]');
  return page;
}

async function importPreview(scene: Scene): Promise<Page> {
  const page = await own(scene, 'options');
  const apps = [
    { ...OWN_APP, scopes: ['Mail.Read'] },
    { ...OWN_APP, name: 'Contoso Calendar', clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e60' },
    { name: 'Broken', clientId: 'x' },
  ];
  const file = join('.output', 'gallery', 'apps.json');
  writeFileSync(file, JSON.stringify({ format: 'signpost-apps', version: 1, apps }));
  await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.waitForSelector('.preview');
  return page;
}

/** Runs in the page: an organization has set things, and something it set cannot be used. */
function managed(): void {
  const { chrome } = globalThis as unknown as { chrome: { storage: { managed: object } } };
  const policy = {
    tenant: 'contoso.com',
    contact: { name: 'IT help desk', email: 'help@contoso.com' },
    apps: [
      {
        name: 'Contoso CRM',
        clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f',
        scopes: ['Mail.Read'],
        redirectUri: 'https://crm.contoso.com/return',
      },
    ],
    notes: [
      { rule: 'microsoft/admin-approval-required', text: 'Write to us first: we answer within a day.' },
    ],
    networkChecks: false,
    hiddenHosts: ['accounts.google.com', 'https://app.hubspot.com/'],
    language: 'English',
  };
  Object.defineProperty(chrome.storage.managed, 'get', { value: async () => policy });
}

const ALL: readonly Omit<State, 'sizes' | 'whole'>[] = [
  { id: 'options/empty', title: 'Nothing set', everywhere: true, open: (scene) => own(scene, 'options') },
  {
    id: 'options/filled',
    title: 'Everything set',
    stored: { settings: FILLED },
    open: (scene) => own(scene, 'options'),
  },
  { id: 'options/wrong', title: 'A form with mistakes', open: wrongForm },
  {
    id: 'options/import',
    title: 'Before a file of apps is taken over',
    stored: { settings: FILLED },
    open: importPreview,
  },
  {
    id: 'options/managed',
    title: 'Set by the organization',
    open: (scene) => own(scene, 'options', managed),
  },
  {
    id: 'message/screen',
    title: 'The message about an approval',
    everywhere: true,
    stored: { settings: FILLED, cases: CASES },
    open: (scene) => message(scene, 0),
  },
  {
    id: 'message/google',
    title: 'The message to a Google Workspace admin',
    stored: { cases: CASES },
    open: (scene) => message(scene, 1),
  },
  { id: 'message/gone', title: 'A case that is no longer there', open: (scene) => own(scene, 'message') },
  { id: 'welcome/page', title: 'The greeting', everywhere: true, open: (scene) => own(scene, 'welcome') },
  { id: 'about/page', title: 'What Signpost sees and does', open: (scene) => own(scene, 'about') },
];

export const PAGES: readonly State[] = [
  ...ALL.map((state) => ({ ...state, sizes: PAGE, whole: 'html' })),
  {
    id: 'message/print',
    title: 'On paper',
    // A4 at 96 dots per inch.
    sizes: [[794, 1123]],
    stored: { settings: FILLED, cases: CASES },
    printed: true,
    open: (scene) => message(scene, 0),
  },
];
