import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HintAnswer } from '../../../../entrypoints/shared/protocol';
import * as pages from './pages';
import { startWorld, type World } from './start';

vi.mock('webextension-polyfill', () => import('./polyfill'));

let world: World;
let tab: number;
beforeEach(async () => {
  world = await startWorld();
  tab = world.browser.openTab(world.browser.openWindow()).id;
});
afterEach(() => void vi.unstubAllGlobals());

const BLOCKED = pages.blocked();
const evidence = (page: pages.Page) => ({ type: 'evidence', evidence: pages.seen(page) });

describe('a page', () => {
  it('is told what is wrong with it, with a style that nobody can guess', async () => {
    const answers = [1, 2].map(() => world.browser.say(evidence(BLOCKED), tab, BLOCKED.url));
    const [one, other] = (await Promise.all(answers)) as HintAnswer[];
    expect(one?.advice.rule).toBe('microsoft/conditional-access');
    expect(other?.advice.rule).toBe('microsoft/conditional-access');
    expect(world.browser.badges.get(tab)).toBe('!');
  });

  it.each<[string, Parameters<World['browser']['say']>]>([
    ['of another host than it says', [evidence(BLOCKED), 0, 'https://app.hubspot.com/settings/1/email']],
    ['of another host of the same site', [evidence(BLOCKED), 0, 'https://login.microsoftonline.us/common']],
    [
      'of another site than it says',
      [evidence({ ...BLOCKED, url: 'https://accounts.google.com/' }), 0, BLOCKED.url],
    ],
    [
      'that tells another page’s address',
      [{ type: 'passed', evidence: `https://${pages.GOVERNMENT}/common/saml2` }, 0, BLOCKED.url],
    ],
    [
      'that tells an address we do not watch',
      [{ type: 'passed', evidence: 'https://login.microsoftonline.com.evil.example/saml2' }, 0, BLOCKED.url],
    ],
    ['of a host we do not watch', [evidence(BLOCKED), 0, 'https://login.microsoftonline.com.evil.example/']],
    ['in a frame', [evidence(BLOCKED), 0, BLOCKED.url, { frameId: 1 }]],
    ['of another extension', [evidence(BLOCKED), 0, BLOCKED.url, { id: 'another' }]],
    [
      'that is drawn before anybody asked for it',
      [evidence(BLOCKED), 0, BLOCKED.url, { documentLifecycle: 'prerender' } as object],
    ],
  ])('gets no answer and leaves nothing: one %s', async (_what, [message, , url, more]) => {
    expect((await world.browser.say(message, tab, url, more)) ?? null).toBeNull();
    expect(world.browser.session.items).toEqual({});
    expect(world.browser.badges.size).toBe(0);
  });

  it('takes badge and memory of its hint away when it is well again', async () => {
    await world.load(tab, pages.approvalScreen());
    await world.load(tab, pages.record());
    expect(world.browser.badges.get(tab)).toBe('');
    expect(world.browser.session.items).not.toHaveProperty(`shown:${tab}`);
  });

  it('has the badge of good news', async () => {
    await world.load(tab, pages.granted());
    expect(world.browser.badges.get(tab)).toBe('✓');
  });

  it('gets its hint although the storage is broken, and although its tab has been closed', async () => {
    world.browser.session.broken = true;
    expect((await world.load(tab, BLOCKED))?.rule).toBe('microsoft/conditional-access');
    world.browser.session.broken = false;
    const gone = world.browser.tabs.get(tab);
    world.browser.tabs.delete(tab);
    const sender = { url: BLOCKED.url, frameId: 0, ...(gone ? { tab: gone } : {}) };
    expect(await world.browser.send(evidence(BLOCKED), sender)).toMatchObject({ advice: {} });
  });

  it('gets its hint before it is remembered, and its next message waits for that', async () => {
    const { session } = world.browser;
    let finish = () => {};
    const written = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const write = vi.spyOn(session, 'set').mockReturnValueOnce(written);
    expect((await world.load(tab, BLOCKED))?.rule).toBe('microsoft/conditional-access');
    expect(write).toHaveBeenCalledOnce();
    const handedOver = vi.fn();
    const handing = world.browser.say({ type: 'handed-over' }, tab, BLOCKED.url).then(handedOver);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(handedOver).not.toHaveBeenCalled();
    finish();
    await handing;
  });

  it('gets its hint although it cannot be remembered, and the error is reported', async () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const error = new Error('not an error of the storage');
    vi.spyOn(world.browser.session, 'set').mockImplementationOnce(() => {
      throw error;
    });
    expect((await world.load(tab, BLOCKED))?.rule).toBe('microsoft/conditional-access');
    await vi.waitFor(() => expect(report).toHaveBeenCalledExactlyOnceWith(error));
    expect((await world.load(tab, pages.granted()))?.tone).toBe('good');
  });

  it('that is closed while it is being read leaves nothing behind', async () => {
    const asked = world.load(tab, BLOCKED);
    await world.browser.removeTab(tab);
    await asked;
    expect(world.browser.session.items).toEqual({});
  });

  it('is left alone where its host is hidden, but keeps its badge', async () => {
    await world.browser.say({ type: 'hide-site' }, tab, BLOCKED.url);
    expect(await world.load(tab, BLOCKED)).toBeUndefined();
    expect(world.browser.badges.get(tab)).toBe('!');
    await world.browser.ask({ type: 'show-again', host: pages.WORLD });
    expect(await world.load(tab, BLOCKED)).toBeDefined();
  });

  it('with more than eighty things to say is judged by the first of them', async () => {
    const { url, evidence } = pages.approvalScreen();
    const tokens = [
      ...evidence.tokens,
      ...Array.from({ length: 200 }, (_, at) => `code:AADSTS${60_000 + at}`),
    ];
    const advice = await world.load(tab, { url, evidence: { ...evidence, tokens } });
    expect(advice?.rule).toBe('microsoft/admin-approval-required');
  });
});

describe('a problem that is handed over', () => {
  const hand = (type: string, url = BLOCKED.url) => world.browser.say({ type }, tab, url);
  const cases = () => (world.browser.local.items.cases ?? []) as { rule: string; codes: string[] }[];

  it('is the one that was shown', async () => {
    await world.load(tab, BLOCKED);
    await hand('handed-over');
    expect(cases().map(({ rule }) => rule)).toEqual(['microsoft/conditional-access']);
    expect(world.browser.opened).toEqual([]);
  });

  it('is not one of another host, nor of another tab', async () => {
    await world.load(tab, BLOCKED);
    await hand('handed-over', 'https://app.hubspot.com/settings/1/user-preferences/email');
    await hand('handed-over', 'https://login.microsoftonline.us/common/login');
    tab = world.browser.openTab(1).id;
    await hand('handed-over');
    expect(cases()).toEqual([]);
  });

  it('opens its message without being kept', async () => {
    await world.load(tab, BLOCKED);
    await hand('message');
    expect(cases()).toEqual([]);
    expect(world.browser.opened[0]?.url).toMatch(new RegExp(`message\\.html#[0-9a-f-]{36}/${tab}$`));
  });

  it('may have shown more codes than anybody needs', async () => {
    const { url, evidence } = pages.approvalScreen();
    const many = Array.from({ length: 60 }, (_, at) => `code:AADSTS${9_700_000 + at}`);
    const other = { url, evidence: { ...evidence, tokens: [...many, 'page:ConvergedError'] } };
    expect((await world.load(tab, other))?.rule).toBe('microsoft/other');
    await hand('handed-over', url);
    expect(cases()[0]?.codes).toHaveLength(20);
  });
});
