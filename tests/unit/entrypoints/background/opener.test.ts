import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOpeners } from '../../../../entrypoints/background/opener';
import { FakeBrowser } from './fake-browser';
import * as pages from './pages';
import { startWorld } from './start';

vi.mock('webextension-polyfill', () => import('./polyfill'));

describe('the tab that opened another', () => {
  let browser: FakeBrowser;
  beforeEach(() => {
    browser = new FakeBrowser();
  });

  it('is the one the browser names', async () => {
    const window = browser.openWindow();
    const opener = browser.openTab(window).id;
    const opened = browser.openTab(window, { openerTabId: opener });
    expect(await createOpeners(browser.api, false).find(opened)).toBe(opener);
  });

  it('is nobody where the browser names none, or a private one, or one that is gone', async () => {
    const window = browser.openWindow();
    const secret = browser.openTab(browser.openWindow('normal', true)).id;
    const openers = createOpeners(browser.api, false);
    for (const openerTabId of [undefined, secret, 99])
      expect(await openers.find(browser.openTab(window, openerTabId ? { openerTabId } : {}))).toBeUndefined();
    expect(await openers.find(browser.openTab(browser.openWindow('popup')))).toBeUndefined();
  });

  it('is in Firefox the tab that was selected in the one ordinary window', async () => {
    const window = browser.openWindow();
    browser.openTab(window);
    const opener = browser.openTab(window).id;
    const openers = createOpeners(browser.api, true);
    expect(await openers.find(browser.openTab(browser.openWindow('popup')))).toBe(opener);
    expect(await openers.find(browser.openTab(window)), 'of a sign-in window only').toBeUndefined();
  });

  it('is in Firefox, with two windows, the one that was used last, whichever was opened first', async () => {
    const windows = [browser.openWindow(), browser.openWindow()];
    const tabs = windows.map((window) => browser.openTab(window).id);
    const openers = createOpeners(browser.api, true);
    for (const at of [0, 1, 0]) {
      await openers.noteFocus(windows[at] ?? 0);
      const popup = browser.openWindow('popup');
      const opened = browser.openTab(popup);
      await openers.noteFocus(popup);
      expect(await openers.find(opened)).toBe(tabs[at]);
      // The person uses another window while this one is open.
      await openers.noteFocus(windows[1 - at] ?? 0);
      expect(await openers.find(opened)).toBe(tabs[at]);
    }
  });

  it('is in Firefox nobody where that cannot be told', async () => {
    for (const window of [browser.openWindow(), browser.openWindow()]) browser.openTab(window);
    expect(
      await createOpeners(browser.api, true).find(browser.openTab(browser.openWindow('popup'))),
    ).toBeUndefined();
    const { windows: _, ...android } = browser.api;
    expect(await createOpeners(android, true).find(browser.openTab(1))).toBeUndefined();
  });

  it('is nobody where the browser does not answer', async () => {
    vi.useFakeTimers();
    const window = browser.openWindow();
    const opened = browser.openTab(window, { openerTabId: browser.openTab(window).id });
    vi.spyOn(browser.api.tabs, 'get').mockReturnValue(new Promise(() => undefined));
    const found = createOpeners(browser.api, false).find(opened);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await found).toBeUndefined();
    vi.useRealTimers();
  });
});

describe('in Firefox, with two ordinary windows', () => {
  beforeEach(() => void vi.stubEnv('FIREFOX', 'true'));
  afterEach(() => vi.unstubAllEnvs());

  it.each([0, 1])('a sign-in window tells only the window it was opened from (%i)', async (at) => {
    const { browser, load } = await startWorld();
    const windows = [browser.openWindow(), browser.openWindow()];
    const [crm = 0] = windows.map((window) => browser.openTab(window).id);
    await load(crm, pages.settings());
    await browser.focus(windows[at] ?? 0);
    const popup = browser.openWindow('popup');
    await browser.focus(popup);
    const { id } = browser.openTab(popup);
    await load(id, pages.request(pages.HUBSPOT));
    expect((await load(id, pages.approvalScreen()))?.title).toContain('HubSpot Sales');
    expect((await load(crm, pages.settings()))?.rule).toBe(
      at === 0 ? 'microsoft/admin-approval-required' : undefined,
    );
  });
});
