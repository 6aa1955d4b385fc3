import { describe, expect, it, vi } from 'vitest';
import { hiddenBy, loadEffectiveSettings } from '../../../lib/settings/effective';
import { changeSettings, loadSettings, setHidden } from '../../../lib/settings/settings';
import type { ManagedStorageArea, StorageArea } from '../../../lib/settings/storage';

/** The person's settings and the organization's policy over them. */

function storeOf(items: Record<string, unknown> = {}): StorageArea {
  const kept = new Map(Object.entries(items));
  return {
    get: async (key) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
    set: async (some) => {
      for (const [key, value] of Object.entries(some)) kept.set(key, structuredClone(value));
    },
  };
}
const managedOf = (policy: Record<string, unknown>): ManagedStorageArea => ({ get: async () => policy });
const nobody: ManagedStorageArea = {
  get: () => Promise.reject(new Error('Managed storage manifest not found')),
};

describe('settings', () => {
  it('lose nothing where two change at once', async () => {
    const store = storeOf();
    await Promise.all([
      changeSettings(store, { tenant: 'contoso.com' }),
      changeSettings(store, { language: 'pl' }),
      setHidden(store, 'accounts.google.com', true),
      setHidden(store, 'login.live.com', true),
    ]);
    expect(await loadSettings(store)).toMatchObject({
      tenant: 'contoso.com',
      language: 'pl',
      hiddenHosts: ['accounts.google.com', 'login.live.com'],
    });
  });

  it('lose nothing where two windows change them at once', async () => {
    const slow = (store: StorageArea): StorageArea => ({
      ...store,
      get: async (key) => {
        const found = await store.get(key);
        await new Promise((done) => setTimeout(done, 5));
        return found;
      },
    });
    const another = async () => {
      vi.resetModules();
      return await import('../../../lib/settings/settings');
    };
    const [background, optionsPage] = [await another(), await another()];
    expect(background.changeSettings).not.toBe(optionsPage.changeSettings);
    const store = slow(storeOf());
    await Promise.all([
      background.setHidden(store, 'accounts.google.com', true),
      optionsPage.changeSettings(store, { tenant: 'contoso.com' }),
      background.setHidden(store, 'login.live.com', true),
      optionsPage.changeSettings(store, { language: 'pl' }),
    ]);
    expect(await loadSettings(store)).toMatchObject({
      tenant: 'contoso.com',
      language: 'pl',
      hiddenHosts: ['accounts.google.com', 'login.live.com'],
    });
  });

  it('go on after a change that failed', async () => {
    const store = storeOf();
    const full: StorageArea = { ...store, set: () => Promise.reject(new Error('QUOTA_BYTES')) };
    await expect(changeSettings(full, { language: 'pl' })).rejects.toThrow('QUOTA_BYTES');
    await changeSettings(store, { tenant: 'contoso.com' });
    expect((await loadSettings(store)).tenant).toBe('contoso.com');
  });
});

describe('the policy', () => {
  it('wins, leaves the rest to the person, and says what it set', async () => {
    const store = storeOf({
      settings: {
        language: 'en',
        tenant: 'fabrikam.com',
        contact: { name: 'Kim' },
        hiddenHosts: ['login.live.com'],
      },
    });
    const policy = {
      language: 'pl',
      contact: { email: 'help@contoso.com' },
      hiddenHosts: ['accounts.google.com'],
    };
    const settings = await loadEffectiveSettings(store, managedOf(policy));
    expect(settings).toMatchObject({
      language: 'pl',
      tenant: 'fabrikam.com',
      contact: { email: 'help@contoso.com' },
      hiddenHosts: ['accounts.google.com', 'login.live.com'],
    });
    expect(settings.contact).not.toHaveProperty('name');
    expect([...settings.managed]).toEqual(['language', 'contact', 'hiddenHosts']);
    expect(hiddenBy('accounts.google.com', settings)).toBe('organization');
    expect(hiddenBy('login.live.com', settings)).toBe('you');
    expect(hiddenBy('login.microsoftonline.com', settings)).toBe(false);
  });

  it('is none where the browser has no managed storage', async () => {
    const settings = await loadEffectiveSettings(storeOf(), nobody);
    expect([settings.managed.size, settings.problems, settings.tenant]).toEqual([0, [], '']);
  });
});
