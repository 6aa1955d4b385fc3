import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { addressOf } from '../../lab/driver/extension-driver';
import type { Harness } from '../../lab/driver/harness';
import { CASES, FILLED, managed, OWN_APP } from './fixtures';
import { open, PAGE, type State } from './state';

/** The extension's own pages: options, the message, the greeting, and what it sees and does. */

async function own(stage: Harness, name: string, before?: () => void): Promise<Page> {
  const page = await open(stage, addressOf(stage.browser, name), before);
  await page.waitForSelector('h1');
  return page;
}

/** About an app that nobody knows: its name is the sender's word, its id that of the page. */
const STRANGER = '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f';
const SAID = {
  ...CASES[0],
  id: '0c4b1b5e-4b1d-4a53-9d0c-5d0a2f7d6a03',
  facts: { clientId: STRANGER, time: '2026-11-20T09:30:00Z' },
  app: undefined,
  approved: undefined,
  said: { name: 'Acme CRM' },
};

/** The message of a stored case. */
const message =
  (one: { id: string } | undefined): State['open'] =>
  async (stage) => {
    const page = await open(stage, `${addressOf(stage.browser, 'message')}#${one?.id}`);
    await page.waitForSelector('.sheet');
    return page;
  };

async function wrongForm(stage: Harness): Promise<Page> {
  const page = await own(stage, 'options');
  await page.type('#tenant', 'jo@contoso.com');
  await page.type('#contact-email', 'help');
  await page.click('[data-opens=new]');
  await page.type('#app-clientId', 'x');
  await page.click('.app-form [type=submit]');
  return page;
}

async function pastedApp(stage: Harness): Promise<Page> {
  const page = await own(stage, 'options');
  await page.click('[data-opens=new]');
  await page.type(
    '#app-paste',
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f&scope=Mail.Read%20offline_access',
  );
  return page;
}

async function importPreview(stage: Harness): Promise<Page> {
  const page = await own(stage, 'options');
  const apps = [
    { ...OWN_APP, scopes: ['Mail.Read'] },
    { ...OWN_APP, name: 'Contoso Calendar', clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e60' },
    { name: 'Broken', clientId: 'x' },
  ];
  const file = join('.cache', 'gallery-apps.json');
  mkdirSync('.cache', { recursive: true });
  writeFileSync(file, JSON.stringify({ format: 'signpost-apps', version: 1, apps }));
  await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.waitForSelector('.preview');
  return page;
}

const state = (id: string, title: string, reach: State['open'], more: Partial<State> = {}): State => ({
  id,
  title,
  sizes: PAGE,
  whole: 'html',
  open: reach,
  ...more,
});
const page =
  (name: string): State['open'] =>
  (stage) =>
    own(stage, name);
const settings = { settings: FILLED };

export const PAGES: readonly State[] = [
  state('options/empty', 'Nothing set', page('options'), { everywhere: true }),
  state('options/filled', 'Everything set', page('options'), { stored: settings }),
  state('options/wrong', 'A form with mistakes', wrongForm),
  state('options/pasted', 'An app read from a pasted address', pastedApp),
  state('options/import', 'Before a file of apps is taken over', importPreview, { stored: settings }),
  state('options/managed', 'Set by the organization', (stage) => own(stage, 'options', managed)),
  state('message/screen', 'The message about an approval', message(CASES[0]), {
    everywhere: true,
    stored: { ...settings, cases: CASES },
  }),
  state('message/google', 'The message to a Google Workspace admin', message(CASES[1]), {
    stored: { cases: CASES },
  }),
  state('message/said', 'The message about an app that only its sender names', message(SAID), {
    stored: { cases: [SAID] },
  }),
  state('message/gone', 'A case that is no longer there', page('message')),
  // A4 at 96 dots per inch.
  state('message/print', 'On paper', message(CASES[0]), {
    sizes: [[794, 1123]],
    stored: { ...settings, cases: CASES },
    printed: true,
  }),
  state('welcome/page', 'The greeting', page('welcome'), { everywhere: true }),
  state('about/page', 'What Signpost sees and does', page('about')),
  state('about/named', 'With an app that somebody has named', page('about'), {
    stored: { 'app-answers': [{ clientId: STRANGER, said: { name: 'Acme CRM' } }] },
  }),
];
