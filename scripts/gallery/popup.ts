import type { Page } from 'puppeteer';
import { chooseByKeys } from '../../lab/driver/extension-driver';
import type { Harness } from '../../lab/driver/harness';
import { pause } from '../../lab/driver/wait';
import { urlOf } from '../../lab/screens';
import { flowOf, MICROSOFT_CLIENT, startOf } from '../../lab/server/flows';
import { CASES, keptOut, mailboxOff, neverAnswered, OWN_APP } from './fixtures';
import { aboveScreen, open, POPUP, popupAbove, popupTab, type State } from './state';

/** The toolbar window, tab by tab. */

const APPROVAL = 'microsoft/admin-approval-required';
const MICROSOFT = 'login.microsoftonline.com';

const state = (id: string, title: string, reach: State['open'], more: Partial<State> = {}): State => ({
  id: `popup/${id}`,
  title,
  sizes: POPUP,
  whole: '#popup',
  open: reach,
  ...more,
});
/** A tab, and what is done there: fields are filled, then something is clicked. */
const tab =
  (name: string, fields: Readonly<Record<string, string>> = {}, ...clicks: string[]): State['open'] =>
  async (stage) => {
    const page = await popupTab(stage, name);
    for (const [selector, text] of Object.entries(fields)) await page.type(selector, text);
    for (const selector of clicks) await (await page.waitForSelector(selector))?.click();
    return page;
  };
const above =
  (id: string): State['open'] =>
  (stage) =>
    aboveScreen(stage, id);
const lookUp = (text: string, ...clicks: string[]) => tab('look-up', { '#look-up-text': text }, ...clicks);
const DOMAIN = { '#tenant': 'contoso.com' };
const CHOICES = '.link-fold:has(#kind) > summary';

async function hidden(stage: Harness): Promise<Page> {
  await open(stage, urlOf(APPROVAL));
  await pause(600);
  return popupAbove(stage);
}

async function report(stage: Harness): Promise<Page> {
  const popup = await aboveScreen(stage, 'microsoft/other');
  await popup.click('.stuck button');
  await popup.waitForSelector('#stuck-report');
  return popup;
}

/** The page on which one consents, at the end of a request for these permissions. */
const review =
  (scopes: readonly string[], back: string): State['open'] =>
  async (stage) => {
    const query = new URLSearchParams({
      client_id: MICROSOFT_CLIENT,
      response_type: 'code',
      redirect_uri: back,
      scope: scopes.map((scope) => `https://graph.microsoft.com/${scope}`).join(' '),
      state: 'lab',
    });
    const page = await open(stage, `https://${MICROSOFT}/common/oauth2/v2.0/authorize?${query}`);
    await pause(400);
    await page.goto(urlOf('healthy/microsoft-permissions-requested'));
    await pause(400);
    return popupAbove(stage);
  };

async function otherScopes(stage: Harness): Promise<Page> {
  const page = await tab('admin-link', DOMAIN, CHOICES, '.scopes [type=checkbox]')(stage);
  for (const scope of ['Contacts.Read', 'mail.send']) {
    await page.type('#scope', scope);
    await page.keyboard.press('Enter');
  }
  return page;
}

const chosen =
  (reach: State['open'], ...choices: [string, string][]): State['open'] =>
  async (stage) => {
    const page = await reach(stage);
    for (const [list, value] of choices) {
      await page.waitForSelector(list);
      await chooseByKeys(page, list, value);
    }
    return page;
  };

const idOnly = chosen(tab('admin-link', DOMAIN), ['#app', 'inflowmail']);

const pressed =
  (reach: State['open'], button: string): State['open'] =>
  async (stage) => {
    const page = await reach(stage);
    await page.click(button);
    return page;
  };

const check =
  (text: string): State['open'] =>
  async (stage) => {
    const page = await tab('admin-link', {}, '.parts-of-tab button:nth-child(2)')(stage);
    await page.waitForSelector('#pasted-link');
    await page.focus('#pasted-link');
    await page.keyboard.sendCharacter(text);
    return page;
  };

const link = (host: string, back: string, app = MICROSOFT_CLIENT) =>
  `https://${host}/contoso.com/v2.0/adminconsent?${new URLSearchParams({
    client_id: app,
    scope: 'https://graph.microsoft.com/Mail.Send offline_access',
    redirect_uri: back,
    state: '12345',
  })}`;
const goodFlow = flowOf('admin-consent');

const ask =
  (domain: string, before?: () => void): State['open'] =>
  async (stage) => {
    const page = await tab('mailbox', { '#mail-domain': domain })(stage);
    if (before) await page.evaluate(before);
    await page.click('.ask');
    if (!before) await page.waitForSelector('[data-verdict]');
    return page;
  };

const THIS_PAGE: readonly State[] = [
  state('advice', 'A problem', above(APPROVAL), { everywhere: true }),
  state('unverified', 'A problem of an app that nobody has checked', above('google/admin-policy')),
  state('likely', 'Known by its words only', above(`${APPROVAL}.text-en`)),
  state('good', 'A good word', above('microsoft/consent-granted')),
  state('healthy', 'Nothing wrong', above('healthy/microsoft-sign-in')),
  state('unwatched', 'Not a watched page', tab('this-page')),
  state('hidden', 'Hints are hidden here', hidden, { stored: { settings: { hiddenHosts: [MICROSOFT] } } }),
  state('no-access', 'Kept out of a site', (stage) => popupTab(stage, 'this-page', keptOut)),
  state('cases', 'Open cases, one approved that still asks', tab('this-page', {}, '.case summary'), {
    stored: { cases: CASES },
  }),
  state('kept', 'A problem that is also an open case', above(APPROVAL), { stored: { cases: CASES } }),
  state('report', 'A report of a page nobody knows', report),
  state(
    'review',
    'A request that asks for what is documented',
    review(['Mail.ReadWrite', 'Mail.Send'], 'https://app.hubspot.com/oauthor/v1/office365/verify'),
  ),
  state(
    'review-more',
    'A request that asks for more, and answers elsewhere',
    review(['Mail.Send', 'Files.ReadWrite.All'], 'https://evil.example/return'),
  ),
];

const LOOK_UP: readonly State[] = [
  state('look-up', 'Nothing entered yet', tab('look-up')),
  state('look-up-answers', 'Several answers', lookUp('AADSTS90094 AADSTS50105 admin_policy_enforced'), {
    everywhere: true,
  }),
  state('look-up-one', 'One answer, opened', lookUp('AADSTS90094 AADSTS50105', '.answers button')),
  state('look-up-nothing', 'Nothing known', lookUp('zzzz qqqq')),
  state('look-up-suggestions', 'Words from memory, with suggestions', lookUp('admin approval')),
];

const ADMIN_LINK: readonly State[] = [
  state('link', 'Make a link: nothing entered yet', tab('admin-link')),
  state('link-made', 'Make a link: with a domain', tab('admin-link', DOMAIN), { everywhere: true }),
  state('link-wrong', 'Make a link: not a domain', tab('admin-link', { '#tenant': 'jo@contoso.com' })),
  state('link-scopes', 'Make a link: other permissions', otherScopes),
  state(
    'link-cloud',
    'Make a link: another cloud, everything registered',
    chosen(tab('admin-link', DOMAIN, CHOICES), ['#cloud', 'us'], ['#kind', 'all']),
  ),
  state('link-qr', 'Make a link: as a QR code', tab('admin-link', DOMAIN, '.qr button')),
  state(
    'link-own',
    'Make a link: an app of one’s own',
    chosen(tab('admin-link'), ['#app', `own:${OWN_APP.clientId}`]),
    { stored: { settings: { ownApps: [OWN_APP] } } },
  ),
  state('link-step', 'Make a link: an app of which only the id is published', idOnly),
  state('link-stepped', 'Make a link: after the step', pressed(idOnly, '.step .button')),
  state(
    'link-unlinked',
    'Make a link: apps without one',
    tab('admin-link', {}, '.link-fold:has(.unlinked) > summary'),
  ),
  state('check', 'Check a link: nothing pasted yet', check('')),
  state('check-good', 'Check a link: good', check(goodFlow ? startOf(goodFlow) : '')),
  state(
    'check-warning',
    'Check a link: an app that nobody has checked',
    check(link(MICROSOFT, 'https://other.example/', '0a1b2c3d-1111-4222-8333-444455556666')),
  ),
  state(
    'check-danger',
    'Check a link: another address',
    check(link('login.micros0ftonline.com', 'https://evil.example/')),
  ),
  state(
    'check-id-only',
    'Check a link: an app of which only the id is published',
    check(`https://${MICROSOFT}/contoso.com/adminconsent?client_id=0e39696b-3cd9-46eb-b4e2-a7ddac0e59dd`),
  ),
  state('check-none', 'Check a link: not a link', check('AADSTS90094')),
];

const MAILBOX: readonly State[] = [
  state('mailbox', 'Nothing entered yet', tab('mailbox')),
  state('mailbox-before', 'Before the press', tab('mailbox', { '#mail-domain': 'kim@contoso.com' })),
  state('mailbox-wrong', 'Not a domain', tab('mailbox', { '#mail-domain': 'kim@' }, '#resolver')),
  state('mailbox-asking', 'Waiting for the answer', ask('contoso.com', neverAnswered)),
  state('mailbox-unreachable', 'Nobody could be reached', ask('contoso.com')),
  state('mailbox-off', 'Switched off by the organization', (stage) => popupTab(stage, 'mailbox', mailboxOff)),
  state('mailbox-own-off', 'Switched off by the person', tab('this-page'), {
    stored: { settings: { networkChecks: false } },
  }),
];

export const TOOLBAR_WINDOW: readonly State[] = [...THIS_PAGE, ...LOOK_UP, ...ADMIN_LINK, ...MAILBOX];
