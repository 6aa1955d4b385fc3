import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FirstView, FoundCase, HintAnswer } from '../../../../entrypoints/shared/protocol';
import * as pages from './pages';
import { startWorld, type World } from './start';

vi.mock('webextension-polyfill', () => import('./polyfill'));

/** Tests how the person's answer which app it is gets stored, by client id or by tab, used and deleted. */

const SCREEN = pages.approvalScreen();

let world: World;
let window: number;
let tab: number;
beforeEach(async () => {
  world = await startWorld();
  window = world.browser.openWindow();
  tab = world.browser.openTab(window).id;
});

/** Answers in the hint which app it is. */
async function choose(app: string, page = SCREEN, inTab = tab) {
  world.browser.watchers.set(inTab, () => pages.seen(page));
  const answer = await world.browser.say({ type: 'choose-app', app }, inTab, page.url);
  return (answer as HintAnswer)?.advice;
}

/** Stops a sign-in to an unknown app at the approval screen. */
async function stopped(clientId = pages.STRANGER, inTab = tab) {
  await world.load(inTab, pages.request(clientId));
  return world.load(inTab, SCREEN);
}

/** Opens the message of the tab's hint and types the app's name there. */
async function type(name: string, incognito = false) {
  await world.browser.say({ type: 'message' }, tab, SCREEN.url);
  const id = world.browser.opened.at(-1)?.url?.split(/[#/]/).at(-2);
  const asked = { type: 'name-app', id, app: { name }, tabId: tab, incognito };
  return (await world.browser.ask(asked)) as FoundCase;
}

describe('an app that nothing names', () => {
  it('is asked for, and named from then on', async () => {
    expect((await stopped())?.choices).toMatchObject({
      question: expect.stringContaining('for your Microsoft\u00a0365 admin'),
    });
    const named = await choose('pipedrive');
    expect(named?.title).toContain('Pipedrive');
    expect(named?.choices).toBeUndefined();
    expect(named?.link, 'a name makes no link for an id').toBeUndefined();
    expect(named?.message?.text).toContain('App: Pipedrive (as I know it)');
  });

  it('is not asked for where it is known, nor where the reader is the one to act', async () => {
    await world.load(tab, pages.request(pages.HUBSPOT));
    expect((await world.load(tab, SCREEN))?.choices).toBeUndefined();
    expect((await world.load(tab, pages.settings()))?.choices).toBeUndefined();
  });

  it('is asked for once for a client id, in whatever tab, and again when it was forgotten', async () => {
    await stopped();
    await choose('pipedrive');
    const other = world.browser.openTab(window).id;
    expect((await stopped(pages.STRANGER, other))?.title).toContain('Pipedrive');
    const view = { type: 'this-page', tabId: other };
    world.browser.watchers.set(other, () => pages.seen(SCREEN));
    const { page } = (await world.browser.ask(view)) as FirstView;
    expect(page.state === 'advice' && page.advice[0]?.title).toContain('Pipedrive');
    await world.browser.ask({ type: 'forget-app', clientId: pages.STRANGER });
    expect((await stopped(pages.STRANGER, other))?.choices).toBeDefined();
  });

  it('is not told of another client id', async () => {
    await stopped();
    await choose('pipedrive');
    expect((await stopped('0a1b2c3d-1111-4222-8333-444455557777'))?.choices).toBeDefined();
  });

  it('is remembered in the tab alone where there is no client id, until a page there names an app', async () => {
    await world.load(tab, SCREEN);
    const named = await choose('hubspot');
    expect(named?.link?.url, 'the app’s own link').toContain(pages.HUBSPOT);
    expect(named?.message?.text).toContain('(as I know it)');
    expect((await world.load(tab, SCREEN))?.title).toContain('HubSpot');
    const other = world.browser.openTab(window).id;
    expect((await world.load(other, SCREEN))?.choices).toBeDefined();
    expect(world.browser.local.items).toEqual({});
    await stopped();
    expect(world.browser.session.items).not.toHaveProperty(`said:${tab}`);
  });

  it('is forgotten with its tab, and after a while', async () => {
    await world.load(tab, SCREEN);
    await choose('hubspot');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16 * 60_000 });
    expect((await world.load(tab, SCREEN))?.choices).toBeDefined();
    vi.useRealTimers();
    await world.browser.removeTab(tab);
    expect(world.browser.session.items).toEqual({});
  });

  it('can only be one we know, said about a page that is there', async () => {
    await stopped();
    expect(await choose('no-such-app')).toBeUndefined();
    world.browser.watchers.delete(tab);
    const message = { type: 'choose-app', app: 'pipedrive' };
    expect(await world.browser.say(message, tab, SCREEN.url)).toBeNull();
    expect(world.browser.local.items).toEqual({});
  });
});

describe('an app that is typed on the page of the message', () => {
  it('is not remembered of a tab that is closed while it is sent', async () => {
    await world.load(tab, SCREEN);
    await world.browser.say({ type: 'message' }, tab, SCREEN.url);
    const id = world.browser.opened.at(-1)?.url?.split(/[#/]/).at(-2);
    const asked = world.browser.ask({ type: 'name-app', id, app: { name: 'Acme' }, tabId: tab });
    await world.browser.removeTab(tab);
    await asked;
    expect(world.browser.session.items).not.toHaveProperty(`said:${tab}`);
  });

  it('is noted at the case and remembered', async () => {
    await stopped();
    const { found } = await type('Acme CRM');
    expect(found).toMatchObject({ said: { name: 'Acme CRM' } });
    expect((await stopped())?.title).toContain('Acme CRM');
  });

  it('is remembered in the tab that the message came from', async () => {
    await world.load(tab, SCREEN);
    await type('Acme CRM');
    expect((await world.load(tab, SCREEN))?.title).toContain('Acme CRM');
    expect(world.browser.local.items).toEqual({});
  });

  it('is noted at no other case', async () => {
    const asked = { type: 'name-app', id: '0a1b2c3d-1111-4222-8333-444455556666', app: { name: 'Acme' } };
    expect(await world.browser.ask(asked)).toEqual({ state: 'case', found: null });
  });
});

it('what is said in a private window stays there', async () => {
  window = world.browser.openWindow('normal', true);
  tab = world.browser.openTab(window).id;
  await stopped();
  expect((await choose('pipedrive'))?.title).toContain('Pipedrive');
  expect(world.browser.local.items).toEqual({});
  tab = world.browser.openTab(world.browser.openWindow()).id;
  expect((await stopped())?.choices).toBeDefined();
});
