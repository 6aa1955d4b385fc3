import { MICROSOFT_CLIENT, TENANT } from '../../lab/server/flows';
import { aboveScreen, POPUP, pause, popupAbove, popupTab, type Scene, type State, urlOf } from './state';

/** The toolbar window's first tab: what Signpost knows of this page. */

const APPROVAL = 'microsoft/admin-approval-required';
const FACTS = { clientId: MICROSOFT_CLIENT, tenant: TENANT, time: '2026-11-20T09:30:00Z' };
const APPROVED = 1_764_000_000_000;

/** Open cases as they are stored. */
export const CASES = [
  {
    id: '0c4b1b5e-4b1d-4a53-9d0c-5d0a2f7d6a01',
    rule: APPROVAL,
    certainty: 'certain',
    codes: ['AADSTS90094'],
    host: 'login.microsoftonline.com',
    facts: FACTS,
    app: 'hubspot',
    opened: APPROVED - 86_400_000,
    approved: APPROVED,
  },
  {
    id: '0c4b1b5e-4b1d-4a53-9d0c-5d0a2f7d6a02',
    rule: 'google/admin-policy',
    certainty: 'certain',
    codes: ['google/admin_policy_enforced'],
    host: 'accounts.google.com',
    facts: { time: '2026-11-18T09:30:00Z' },
    opened: APPROVED - 200_000_000,
  },
];

async function report(scene: Scene) {
  const popup = await aboveScreen(scene, 'microsoft/other');
  await popup.click('.stuck button');
  await popup.waitForSelector('#stuck-report');
  return popup;
}

/** The page on which one consents, at the end of a request for these permissions. */
async function consentPage(scene: Scene, scopes: readonly string[], back: string) {
  const query = new URLSearchParams({
    client_id: MICROSOFT_CLIENT,
    response_type: 'code',
    redirect_uri: back,
    scope: scopes.map((scope) => `https://graph.microsoft.com/${scope}`).join(' '),
    state: 'lab',
  });
  const page = await scene.window(`https://login.microsoftonline.com/common/oauth2/v2.0/authorize?${query}`);
  await pause(400);
  await page.goto(urlOf('healthy/microsoft-permissions-requested'));
  await pause(400);
  return popupAbove(scene);
}

/** Runs in the page: the browser keeps the extension out of one of its sites. */
function keptOut(): void {
  const { chrome } = globalThis as unknown as { chrome: { permissions: object } };
  const contains = async ({ origins }: { origins: string[] }) => !origins[0]?.includes('accounts.google');
  Object.defineProperty(chrome.permissions, 'contains', { value: contains });
}

const ALL: readonly Omit<State, 'sizes' | 'whole'>[] = [
  { id: 'popup/advice', title: 'A problem', everywhere: true, open: (scene) => aboveScreen(scene, APPROVAL) },
  {
    id: 'popup/unverified',
    title: 'A problem of an app that nobody has checked',
    open: (scene) => aboveScreen(scene, 'google/admin-policy'),
  },
  {
    id: 'popup/likely',
    title: 'Known by its words only',
    open: (scene) => aboveScreen(scene, `${APPROVAL}.text-en`),
  },
  {
    id: 'popup/good',
    title: 'A good word',
    open: (scene) => aboveScreen(scene, 'microsoft/consent-granted'),
  },
  {
    id: 'popup/healthy',
    title: 'Nothing wrong',
    open: (scene) => aboveScreen(scene, 'healthy/microsoft-sign-in'),
  },
  { id: 'popup/unwatched', title: 'Not a watched page', open: (scene) => popupTab(scene, 'this-page') },
  {
    id: 'popup/hidden',
    title: 'Hints are hidden here',
    stored: { settings: { hiddenHosts: ['login.microsoftonline.com'] } },
    open: async (scene) => {
      await scene.window(urlOf(APPROVAL));
      await pause(600);
      return popupAbove(scene);
    },
  },
  {
    id: 'popup/no-access',
    title: 'Kept out of a site',
    open: (scene) => popupTab(scene, 'this-page', keptOut),
  },
  {
    id: 'popup/cases',
    title: 'Open cases, one approved that still asks',
    stored: { cases: CASES },
    open: async (scene) => {
      const popup = await popupTab(scene, 'this-page');
      await (await popup.waitForSelector('.case summary', { visible: true }))?.click();
      return popup;
    },
  },
  {
    id: 'popup/kept',
    title: 'A problem that is also an open case',
    stored: { cases: CASES },
    open: (scene) => aboveScreen(scene, APPROVAL),
  },
  { id: 'popup/report', title: 'A report of a page nobody knows', open: report },
  {
    id: 'popup/review',
    title: 'A request that asks for what is documented',
    open: (scene) =>
      consentPage(
        scene,
        ['Mail.ReadWrite', 'Mail.Send'],
        'https://app.hubspot.com/oauthor/v1/office365/verify',
      ),
  },
  {
    id: 'popup/review-more',
    title: 'A request that asks for more, and answers elsewhere',
    open: (scene) => consentPage(scene, ['Mail.Send', 'Files.ReadWrite.All'], 'https://evil.example/return'),
  },
];

export const HERE: readonly State[] = ALL.map((state) => ({ ...state, sizes: POPUP, whole: '#popup' }));
