import type { Page } from 'puppeteer';
import { POPUP, popupTab, type Scene, type State } from './state';

/** The toolbar window's fourth tab: the mailbox check. */

async function enter(scene: Scene, text: string): Promise<Page> {
  const page = await popupTab(scene, 'mailbox');
  await page.type('#mail-domain', text);
  return page;
}

async function ask(scene: Scene, domain: string): Promise<Page> {
  const page = await enter(scene, domain);
  await page.click('.ask');
  await page.waitForSelector('[data-verdict]');
  return page;
}

/** Runs in the page: the organization has switched the check off. */
function switchedOff(): void {
  const { chrome } = globalThis as unknown as { chrome: { storage: { managed: object } } };
  Object.defineProperty(chrome.storage.managed, 'get', { value: async () => ({ networkChecks: false }) });
}

const finish = (states: readonly Omit<State, 'sizes' | 'whole'>[]): State[] =>
  states.map((state) => ({ ...state, sizes: POPUP, whole: '#popup' }));

export const MAILBOX: readonly State[] = finish([
  { id: 'popup/mailbox', title: 'Nothing entered yet', open: (scene) => popupTab(scene, 'mailbox') },
  { id: 'popup/mailbox-before', title: 'Before the press', open: (scene) => enter(scene, 'kim@contoso.com') },
  {
    id: 'popup/mailbox-wrong',
    title: 'Not a domain',
    open: async (scene) => {
      const page = await enter(scene, 'kim@');
      await page.focus('#resolver');
      return page;
    },
  },
  {
    id: 'popup/mailbox-asking',
    title: 'Waiting for the answer',
    open: async (scene) => {
      const page = await enter(scene, 'contoso.com');
      await page.evaluate(() => {
        globalThis.fetch = () => new Promise(() => undefined);
      });
      await page.click('.ask');
      return page;
    },
  },
  {
    id: 'popup/mailbox-unreachable',
    title: 'Nobody could be reached',
    open: (scene) => ask(scene, 'contoso.com'),
  },
  {
    id: 'popup/mailbox-off',
    title: 'Switched off by the organization',
    open: (scene) => popupTab(scene, 'mailbox', switchedOff),
  },
  {
    id: 'popup/mailbox-own-off',
    title: 'Switched off by the person',
    stored: { settings: { networkChecks: false } },
    open: (scene) => popupTab(scene, 'this-page'),
  },
]);

/** Domains of the lab's name server, and what is found out about them. */
const DOMAINS = {
  'workspace.example.com': 'Google Workspace',
  'contoso.example.com': 'Microsoft 365, with its organization',
  'agency.example.com': 'Microsoft 365 of the US Government',
  'gateway.example.com': 'Behind a filter',
  'filtered.example.com': 'Behind a filter, probably Microsoft 365',
  'filtered-google.example.com': 'Behind a filter, probably Google',
  'forwarded.example.com': 'Forwarded',
  'zoho.example.com': 'Another provider',
  'own.example.com': 'A server of its own',
  'moving.example.com': 'Microsoft and Google',
  'no-mail.example.com': 'No mail at all',
  'website.example.com': 'No mail server',
  'co.uk': 'An ending',
  'nowhere.example.com': 'No such domain',
  'broken.example.com': 'No answer about it',
};

/** What needs the lab's name server. */
export const MAILBOX_ANSWERS: readonly State[] = finish(
  Object.entries(DOMAINS).map(([domain, title]) => ({
    id: `popup/mailbox-${domain.replace(/\.example.com$/, '')}`,
    title,
    open: (scene) => ask(scene, domain),
  })),
);
