import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  onMemoryChanged,
  type SessionMemory,
  sessionMemory,
} from '../../../../entrypoints/shared/session-memory';
import { FakeBrowser } from '../background/fake-browser';

/** A cache storage with the methods that the session memory uses. */
function fakeCaches(): CacheStorage {
  const stored = new Map<string, string>();
  const cache = {
    keys: async () => [...stored.keys()].map((url) => ({ url })),
    match: async (url: string) => (stored.has(url) ? new Response(stored.get(url)) : undefined),
    put: async (url: string, response: Response) => void stored.set(url, await response.text()),
    delete: async (url: string) => stored.delete(url),
  };
  return { open: async () => cache } as unknown as CacheStorage;
}

let browser: FakeBrowser;
const memoryOf = (isPrivate: boolean, incognito?: string): SessionMemory => {
  browser.toolbarWindow.inIncognitoContext = isPrivate;
  const runtime = { ...browser.api.runtime, getManifest: () => ({ incognito }) };
  return sessionMemory({ ...browser.api, runtime } as unknown as typeof browser.api);
};

beforeEach(() => {
  browser = new FakeBrowser();
  vi.stubGlobal('caches', fakeCaches());
});

describe('the memory of private windows', () => {
  it('stands apart where they have a background of their own', async () => {
    const memory = memoryOf(true, 'split');
    await memory.set({ 'flow:1': { at: 1 }, 'a b/ü': [2] });
    expect(await memory.get('flow:1')).toEqual({ 'flow:1': { at: 1 } });
    expect(await memory.get('flow:2')).toEqual({});
    expect(await memory.get(null)).toEqual({ 'flow:1': { at: 1 }, 'a b/ü': [2] });
    expect(browser.session.items).toEqual({});
    await memory.remove(['flow:1', 'flow:2']);
    expect(await memory.get(null)).toEqual({ 'a b/ü': [2] });
    await memory.remove('a b/ü');
    expect(await memory.get(null)).toEqual({});
  });

  it('tells those who show it that something has changed, and nobody else', async () => {
    const heard: string[] = [];
    const stored: object[] = [];
    browser.api.storage.onChanged.addListener((changes) => void stored.push(changes));
    const stop = onMemoryChanged(browser.api as never, (keys) => heard.push(...keys));
    await memoryOf(true, 'split').set({ 'private:kept:cases': ['secret'] });
    await vi.waitFor(() => expect(heard).toEqual(['private:kept:cases']));
    expect(stored).toEqual([]);
    stop();
  });

  it.each([
    ['an ordinary window', false, 'split'],
    ['a private window that shares the background', true, undefined],
  ])('is the browser’s own for %s', async (_what, isPrivate, incognito) => {
    await memoryOf(isPrivate, incognito).set({ 'flow:1': { at: 1 } });
    expect(browser.session.items).toEqual({ 'flow:1': { at: 1 } });
  });
});
