import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FirstView, FoundCase, HandedOver } from '../../../../entrypoints/shared/protocol';
import * as pages from './pages';
import { startWorld, type World } from './start';

vi.mock('webextension-polyfill', () => import('./polyfill'));

/** Tests that nothing from a private window gets to disk or into an ordinary window. */

const SCREEN = pages.approvalScreen();

let world: World;
let ordinary: number;
let secret: number;
beforeEach(async () => {
  world = await startWorld();
  ordinary = world.browser.openWindow();
  secret = world.browser.openWindow('normal', true);
});

const openTab = (window: number) => world.browser.openTab(window).id;
const say = (type: string, tab: number) => world.browser.say({ type }, tab, SCREEN.url);

describe('a private window', () => {
  it('leaves nothing on disk, whatever is done in it', async () => {
    const tab = openTab(secret);
    await world.load(tab, pages.request(pages.HUBSPOT));
    await world.load(tab, SCREEN);
    await say('handed-over', tab);
    await say('message', tab);
    await say('hide-site', tab);
    await world.load(tab, pages.granted());
    world.browser.watchers.set(tab, () => pages.seen(SCREEN));
    const asked = { type: 'this-page', tabId: tab, incognito: true };
    const { page } = (await world.browser.ask(asked)) as FirstView;
    const draft = page.state === 'advice' ? page.drafts[0] : undefined;
    await world.browser.ask({ type: 'hand-over', draft, keep: true, incognito: true });
    expect(world.browser.local.items).toEqual({});
  });

  it('leaves nothing when it is closed while one of its pages is being heard', async () => {
    const tab = openTab(secret);
    await world.load(tab, SCREEN);
    const sender = world.browser.tabs.get(tab);
    const closing = world.browser.removeTab(tab);
    const late = (type: string) =>
      world.browser.say({ type }, tab, SCREEN.url, { ...(sender ? { tab: sender } : {}) });
    await Promise.all([late('hide-site'), late('handed-over')]);
    await closing;
    await late('hide-site');
    expect(world.browser.session.items).toEqual({});
    expect(world.browser.local.items).toEqual({});
  });

  it('opens a message in a private window', async () => {
    const tab = openTab(secret);
    await world.load(tab, SCREEN);
    await say('message', tab);
    expect(world.browser.opened).toEqual([
      { url: expect.stringContaining('message.html#'), windowId: secret },
    ]);
  });

  it('opens a message of a sign-in window beside it, or in a private window of its own', async () => {
    const tab = openTab(world.browser.openWindow('popup', true));
    await world.load(tab, SCREEN);
    await say('message', tab);
    expect(world.browser.opened[0]?.windowId).toBe(secret);
    world.browser.windows.delete(secret);
    await say('message', tab);
    expect(world.browser.opened[1]).toMatchObject({ incognito: true });
  });

  it('has cases of its own: the message page finds them there, and nobody in an ordinary window', async () => {
    const tab = openTab(secret);
    await world.load(tab, SCREEN);
    await say('message', tab);
    const id = world.browser.opened[0]?.url?.split(/[#/]/).at(-2);
    const ask = (window: number) =>
      world.browser.say({ type: 'case', id }, openTab(window), 'chrome-extension://signpost/message.html');
    expect(((await ask(secret)) as FoundCase).found).toMatchObject({ id });
    expect(((await ask(ordinary)) as FoundCase).found).toBeNull();
  });

  it('has approvals and hidden hosts of its own', async () => {
    const other = openTab(ordinary);
    await world.load(other, SCREEN);
    const tab = openTab(secret);
    await world.load(tab, pages.request(pages.HUBSPOT));
    await world.load(tab, SCREEN);
    await say('handed-over', tab);
    await world.load(tab, pages.granted());
    await world.load(other, pages.request(pages.HUBSPOT));
    expect((await world.load(other, SCREEN))?.procedures[0]?.remedy).toBe('grant-tenant-consent');
    await say('hide-site', tab);
    expect(await world.load(tab, SCREEN)).toBeUndefined();
    expect(await world.load(other, SCREEN)).toBeDefined();
  });

  it('is forgotten with the last of them', async () => {
    const tabs = [openTab(secret), openTab(secret)];
    for (const tab of tabs) await world.load(tab, SCREEN);
    await say('handed-over', tabs[0] ?? 0);
    const kept = () => Object.keys(world.browser.session.items).filter((key) => key.startsWith('private:'));
    await world.browser.removeTab(tabs[0] ?? 0);
    expect(kept()).not.toEqual([]);
    await world.browser.removeTab(tabs[1] ?? 0);
    expect(kept()).toEqual([]);
  });
});

describe('an ordinary window', () => {
  it('keeps what is handed over, and the toolbar window says so', async () => {
    const tab = openTab(ordinary);
    await world.load(tab, SCREEN);
    await say('handed-over', tab);
    world.browser.watchers.set(tab, () => pages.seen(SCREEN));
    const asked = { type: 'this-page', tabId: tab };
    expect(((await world.browser.ask(asked)) as FirstView).cases).toBe(true);
    const { page } = (await world.browser.ask(asked)) as FirstView;
    const draft = page.state === 'advice' ? page.drafts[0] : undefined;
    const { id } = (await world.browser.ask({ type: 'hand-over', draft, keep: true })) as HandedOver;
    expect(world.browser.local.items.cases).toMatchObject([{ id }]);
  });
});
