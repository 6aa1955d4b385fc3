import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FirstView, FoundCase, HandedOver } from '../../../../entrypoints/shared/protocol';
import * as pages from './pages';
import { startWorld, type World } from './start';

vi.mock('webextension-polyfill', () => import('./polyfill'));

let world: World;
let tab: number;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  world = await startWorld();
  tab = world.browser.openTab(world.browser.openWindow()).id;
});
afterEach(() => vi.useRealTimers());

const NEVER = () => new Promise(() => undefined);
const view = () => world.browser.ask({ type: 'this-page', tabId: tab }) as Promise<FirstView>;

/** Shows a page in the tab that answers, or does not, as one with an open alert() dialog. */
function showPage(page: pages.Page, answers = true): void {
  world.browser.watchers.set(tab, answers ? () => pages.seen(page) : NEVER);
}

describe('the toolbar window', () => {
  it('is told of a problem, a healthy page, and one that is not watched', async () => {
    expect((await view()).page).toEqual({ state: 'unwatched' });
    showPage(pages.record());
    expect((await view()).page).toMatchObject({ state: 'healthy', host: 'app.hubspot.com' });
    showPage(pages.approvalScreen());
    const { page, cases } = await view();
    expect(page).toMatchObject({ state: 'advice', drafts: [{ rule: 'microsoft/admin-approval-required' }] });
    expect(cases).toBe(false);
  });

  it('sees a page in the light of the pages before it', async () => {
    await world.load(tab, pages.request(pages.HUBSPOT));
    showPage(pages.approvalScreen());
    const { page } = await view();
    expect(page.state === 'advice' && page.advice[0]?.title).toContain('HubSpot Sales');
  });

  it('says the id that only the page vouches for', async () => {
    await world.load(tab, pages.request(pages.STRANGER));
    showPage(pages.approvalScreen());
    expect((await view()).page).toMatchObject({ unverified: pages.STRANGER });
  });

  it('reviews what a consent page asks for', async () => {
    const scopes = ['https://graph.microsoft.com/Mail.ReadWrite'];
    await world.load(tab, pages.request(pages.HUBSPOT, { scopes }));
    showPage(pages.acceptable());
    expect((await view()).page).toMatchObject({ review: { vendor: 'microsoft', suspicious: false } });
  });

  it('says what was last heard of a page that does not answer', async () => {
    await world.load(tab, pages.request(pages.HUBSPOT, {}, pages.GOVERNMENT));
    await world.load(tab, pages.approvalScreen(pages.GOVERNMENT));
    const before = await world.load(tab, pages.settings());
    showPage(pages.settings(), false);
    const asked = view();
    await vi.advanceTimersByTimeAsync(1_100);
    const { page } = await asked;
    expect(page).toMatchObject({ state: 'advice', host: 'app.hubspot.com' });
    expect(page.state === 'advice' && page.advice[0]?.link).toEqual(before?.link);
  });

  it('does not call a page unwatched that is only busy', async () => {
    showPage(pages.record(), false);
    const asked = view();
    await vi.advanceTimersByTimeAsync(1_100);
    expect((await asked).page.state).toBe('healthy');
  });

  it('makes nobody else wait for a page that does not answer', async () => {
    showPage(pages.record(), false);
    const asked = [view(), world.browser.ask({ type: 'report', tabId: tab })];
    const other = world.browser.openTab(1).id;
    // The clock is stopped: anything that waited for the page would wait forever.
    expect((await world.load(other, pages.blocked()))?.rule).toBe('microsoft/conditional-access');
    await vi.advanceTimersByTimeAsync(2_200);
    expect((await Promise.all(asked))[1]).toBeNull();
  });
});

describe('a case', () => {
  it('is kept, found and forgotten by its id', async () => {
    showPage(pages.approvalScreen());
    const { page } = await view();
    const draft = page.state === 'advice' ? page.drafts[0] : undefined;
    const { id } = (await world.browser.ask({ type: 'hand-over', draft, keep: true })) as HandedOver;
    expect((await view()).cases).toBe(true);
    const found = (await world.browser.ask({ type: 'case', id })) as FoundCase;
    expect(found.found).toMatchObject({ ...draft, id });
    await world.browser.ask({ type: 'close-case', id });
    expect((await view()).cases).toBe(false);
  });

  it('of a page with more than twenty codes is not refused', async () => {
    const { url, evidence } = pages.blocked();
    const tokens = [
      'page:ConvergedError',
      ...Array.from({ length: 40 }, (_, at) => `code:AADSTS${9_700_000 + at}`),
    ];
    showPage({ url, evidence: { ...evidence, tokens } });
    const { page } = await view();
    const draft = page.state === 'advice' ? page.drafts[0] : undefined;
    expect(await world.browser.ask({ type: 'hand-over', draft, keep: false })).toMatchObject({
      state: 'handed-over',
    });
  });
});
