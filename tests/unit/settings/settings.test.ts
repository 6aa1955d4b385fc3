import { describe, expect, it } from 'vitest';
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
    const choices = await loadEffectiveSettings(store, managedOf(policy));
    expect(choices).toMatchObject({
      language: 'pl',
      tenant: 'fabrikam.com',
      contact: { email: 'help@contoso.com' },
      hiddenHosts: ['accounts.google.com', 'login.live.com'],
    });
    expect(choices.contact).not.toHaveProperty('name');
    expect([...choices.managed]).toEqual(['language', 'contact', 'hiddenHosts']);
    expect(hiddenBy('accounts.google.com', choices)).toBe('organization');
    expect(hiddenBy('login.live.com', choices)).toBe('you');
    expect(hiddenBy('login.microsoftonline.com', choices)).toBe(false);
  });

  it('is none where the browser has no managed storage', async () => {
    const choices = await loadEffectiveSettings(storeOf(), nobody);
    expect([choices.managed.size, choices.problems, choices.tenant]).toEqual([0, [], '']);
  });
});
