// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startGate } from '../../../../entrypoints/watch.content/gate';
import type { HintOwner } from '../../../../entrypoints/watch.content/hint';
import { createWatcher } from '../../../../entrypoints/watch.content/watcher';
import { addXPath } from '../../../../lab/driver/xpath';

const { runtime, hints } = vi.hoisted(() => ({
  runtime: {
    id: 'signpost',
    sendMessage: vi.fn(),
    onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
  },
  /** The hints that are shown, with their owners. */
  hints: [] as { rule: string; owner: HintOwner; looksAround: number }[],
}));

vi.mock('wxt/browser', () => ({ browser: { runtime } }));
vi.mock('../../../../entrypoints/watch.content/hint', () => ({
  showHint: (advice: { rule: string }, _style: string, owner: HintOwner) => {
    const hint = { rule: advice.rule, owner, looksAround: 0 };
    const host = document.createElement('signpost-hint');
    document.documentElement.append(host);
    hints.push(hint);
    return {
      host,
      makeRoom() {
        hint.looksAround++;
      },
      update(next: { rule: string }) {
        hint.rule = next.rule;
      },
      remove() {
        host.remove();
        hints.splice(hints.indexOf(hint), 1);
      },
    };
  },
}));

const SETTINGS = 'https://app.hubspot.com/settings/12345/user-preferences/email';
const ERROR = '<div role="alert">AADSTS50105: You are not assigned to this app.</div>';

const watch = () => startGate(createWatcher);

/** The tokens of each message to the background about the page. */
let sentTokens: string[][];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  sentTokens = [];
  hints.length = 0;
  runtime.id = 'signpost';
  runtime.sendMessage.mockReset().mockImplementation(async ({ type, evidence }) => {
    if (type !== 'evidence' && type !== 'passed') return null;
    const tokens = evidence?.tokens ?? [];
    sentTokens.push(tokens);
    const error = tokens.some((token: string) => token.startsWith('code:'));
    return error ? { advice: { rule: 'microsoft/user-not-assigned' }, style: '' } : null;
  });
  // biome-ignore lint/suspicious/noExplicitAny: happy-dom's own way to another address
  (window as any).happyDOM.setURL(`${SETTINGS}?error=interaction_required`);
  document.body.innerHTML = ERROR;
});

afterEach(async () => {
  // The next message ends the watcher, since the extension seems to be gone.
  runtime.id = '';
  runtime.sendMessage.mockReset().mockRejectedValue(new Error('gone'));
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await settle();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(3_000);

/** Changes the address, and perhaps the content, as a single-page application does. */
async function go(path: string, body?: string) {
  history.pushState(null, '', path);
  if (body !== undefined) document.body.innerHTML = body;
  dispatchEvent(new Event('popstate'));
  await settle();
}

describe('a single-page application', () => {
  it('goes to a healthy page: the hint leaves, and the background hears of it', async () => {
    watch();
    await settle();
    expect(hints.map(({ rule }) => rule)).toEqual(['microsoft/user-not-assigned']);
    await go('/contacts/12345/record/0-1/1', '<h1>Ada Lind</h1>');
    expect(hints).toEqual([]);
    expect(sentTokens.at(-1)).toEqual([]);
    const heard = sentTokens.length;
    await go('/contacts/12345/record/0-1/2', '<h1>Mia Roth</h1>');
    expect(sentTokens.length - heard).toBeLessThanOrEqual(1);
  });

  it('takes its hint along at once, however rarely the page is looked at', async () => {
    watch();
    await settle();
    history.pushState(null, '', '/contacts/12345/record/0-1/1');
    dispatchEvent(new Event('popstate'));
    expect(hints).toEqual([]);
  });

  it('takes the error out of its address: the hint stays for what the page still says', async () => {
    watch();
    await settle();
    history.replaceState(null, '', SETTINGS);
    await settle();
    expect(hints.map(({ rule }) => rule)).toEqual(['microsoft/user-not-assigned']);
    document.body.innerHTML = '<h1>Email</h1>';
    await settle();
    expect(hints).toEqual([]);
  });

  it('is healthy from the start: the background hears nothing', async () => {
    // biome-ignore lint/suspicious/noExplicitAny: happy-dom's own way to another address
    (window as any).happyDOM.setURL('https://app.hubspot.com/contacts/12345/record/0-1/1');
    document.body.innerHTML = '<h1>Ada Lind</h1>';
    watch();
    await settle();
    await go('/contacts/12345/record/0-1/2', '<h1>Mia Roth</h1>');
    expect(sentTokens).toEqual([]);
  });
});

it('a page that is drawn before anybody asks for it tells nothing until it is shown', async () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  watch();
  await settle();
  expect(sentTokens).toEqual([]);
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
  document.dispatchEvent(new Event('prerenderingchange'));
  await settle();
  expect(hints).toHaveLength(1);
});

it('a hint that stands looks around when something is added to the page', async () => {
  watch();
  await settle();
  const before = hints[0]?.looksAround ?? 0;
  document.body.append(document.createElement('button'));
  await settle();
  expect(hints[0]?.looksAround).toBeGreaterThan(before);
});

describe('a hint that was sent away', () => {
  beforeEach(async () => {
    watch();
    await settle();
    hints[0]?.owner.hide('page');
    hints.length = 0;
  });

  it.each(['#signature', '?tab=inbox', '?tab=inbox&error=interaction_required#top'])(
    'stays away with another hash or query: %s',
    async (rest) => {
      await go(SETTINGS + rest);
      expect(hints).toEqual([]);
      await go(SETTINGS);
      expect(hints).toEqual([]);
    },
  );

  it('may come on another page', async () => {
    await go('/settings/12345/user-preferences/calendar');
    expect(hints).toHaveLength(1);
  });
});

it('what nobody heard is said again', async () => {
  const answer = runtime.sendMessage.getMockImplementation();
  runtime.sendMessage.mockRejectedValue(new Error('no receiver'));
  watch();
  await settle();
  runtime.sendMessage.mockImplementation(answer as never);
  document.body.append(document.createElement('p'));
  await settle();
  expect(hints).toHaveLength(1);
});

describe('a page that is passed over', () => {
  const SIGN_IN = 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=x';
  const messages = () => runtime.sendMessage.mock.calls.map(([message]) => message);

  beforeEach(() => {
    // biome-ignore lint/suspicious/noExplicitAny: happy-dom's own way to another address
    (window as any).happyDOM.setURL(SIGN_IN);
    document.head.innerHTML = '<meta name="PageID" content="ConvergedSignIn">';
    document.body.innerHTML = '<h1>Sign in</h1>';
    addXPath(document);
  });
  afterEach(() => {
    document.head.innerHTML = '';
  });

  it('tells its address once, however often it changes', async () => {
    watch();
    await settle();
    document.body.append(document.createElement('input'));
    await settle();
    expect(messages()).toEqual([{ type: 'passed', evidence: SIGN_IN }]);
  });

  it('is read as soon as something is said aloud, and passed over again afterwards', async () => {
    watch();
    await settle();
    document.body.innerHTML = ERROR;
    await settle();
    expect(hints.map(({ rule }) => rule)).toEqual(['microsoft/user-not-assigned']);
    document.body.innerHTML = '<h1>Sign in</h1>';
    await settle();
    expect(hints).toEqual([]);
    expect(messages().map(({ type }) => type)).toEqual(['passed', 'evidence', 'passed']);
  });

  it('gets the hint that its flow calls for', async () => {
    runtime.sendMessage.mockResolvedValue({ advice: { rule: 'microsoft/still-asks' }, style: '' });
    watch();
    await settle();
    expect(hints.map(({ rule }) => rule)).toEqual(['microsoft/still-asks']);
  });

  it('answers who asks about it', async () => {
    watch();
    await settle();
    const [answer] = runtime.onMessage.addListener.mock.calls.at(-1) as [
      (asked: unknown, sender: unknown, reply: (said: unknown) => void) => void,
    ];
    const reply = vi.fn();
    answer({ type: 'look' }, {}, reply);
    expect(reply).toHaveBeenCalledWith(
      expect.objectContaining({ address: SIGN_IN, tokens: ['path:authorize', 'page:working'] }),
    );
  });
});
