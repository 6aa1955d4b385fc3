import { describe, expect, it, vi } from 'vitest';
import { APPS } from '../../../lib/catalog/packaged-apps';
import { MAX_CUSTOM_APPS } from '../../../lib/consent/apps/custom-apps';
import { hiddenBy, loadEffectiveSettings, offersMailbox } from '../../../lib/settings/effective';
import { changeSettings, loadSettings, setHidden } from '../../../lib/settings/settings';
import type { ManagedStorageArea, StorageArea } from '../../../lib/settings/storage';

/** The person's settings, and the organization's policy that overrides them. */

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

const DEFAULTS = {
  hiddenHosts: [],
  language: '',
  messageLanguage: '',
  tenant: '',
  contact: {},
  ownApps: [],
  resolver: 'cloudflare',
  networkChecks: true,
};
const OWN_APP = {
  name: 'Contoso CRM',
  clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e5f',
  scopes: ['Mail.Read'],
  redirectUri: 'https://crm.contoso.com/return',
};

describe('settings', () => {
  it.each([
    ['nothing', {}],
    ['a word', { settings: 'x' }],
    ['a list', { settings: ['pl'] }],
    ['null', { settings: null }],
  ])('begin with the defaults where %s is stored', async (_what, items) => {
    expect(await loadSettings(storeOf(items))).toEqual(DEFAULTS);
  });

  it('are kept as they were set', async () => {
    const settings = {
      hiddenHosts: ['accounts.google.com'],
      language: 'pt-BR',
      messageLanguage: 'pl',
      tenant: 'contoso.com',
      contact: { name: 'Kim' },
      ownApps: [OWN_APP],
      resolver: 'google' as const,
      networkChecks: false,
    };
    const store = storeOf();
    await changeSettings(store, settings);
    expect(await loadSettings(store)).toEqual(settings);
  });

  it.each([
    ['hiddenHosts', ['x'.repeat(101)]],
    ['hiddenHosts', Array.from({ length: 51 }, (_, at) => `host${at}.contoso.com`)],
    ['language', 'x'.repeat(13)],
    ['messageLanguage', 'x'.repeat(13)],
    ['tenant', 'the contoso company'],
    ['tenant', 'Contoso.com'],
    ['contact', { email: 'help' }],
    ['ownApps', 'x'],
    ['ownApps', [{ ...OWN_APP, clientId: 'x' }]],
    ['resolver', 'evil'],
    ['networkChecks', 'no'],
  ])('fall back to the default where a part is bad, and the others count: %s', async (key, value) => {
    const good = key === 'language' ? { messageLanguage: 'pl' } : { language: 'pl' };
    const stored = storeOf({ settings: { ...good, [key]: value } });
    expect(await loadSettings(stored)).toEqual({ ...DEFAULTS, ...good });
  });

  it('keep as many added apps as there may be, and of them the good ones', async () => {
    const apps = Array.from({ length: 60 }, (_, at) => ({
      ...OWN_APP,
      clientId: OWN_APP.clientId.slice(0, -2) + String(at).padStart(2, '0'),
    }));
    const store = storeOf({ settings: { ownApps: [{ name: 'x' }, ...apps] } });
    expect((await loadSettings(store)).ownApps).toEqual(apps.slice(0, MAX_CUSTOM_APPS));
    expect(apps.length).toBeGreaterThan(MAX_CUSTOM_APPS);
  });

  it('say which hosts are hidden, each once, until they are shown again', async () => {
    const store = storeOf();
    const hosts = async () => (await loadSettings(store)).hiddenHosts;
    await setHidden(store, 'login.live.com', true);
    await setHidden(store, 'accounts.google.com', true);
    await setHidden(store, 'login.live.com', true);
    expect(await hosts()).toEqual(['accounts.google.com', 'login.live.com']);
    await setHidden(store, 'accounts.google.com', false);
    expect(await hosts()).toEqual(['login.live.com']);
  });

  it('change by what counts now', async () => {
    const store = storeOf({ settings: { language: 'pl', tenant: 'contoso.com' } });
    await changeSettings(store, ({ language }) => ({ messageLanguage: language }));
    expect(await loadSettings(store)).toMatchObject({
      language: 'pl',
      messageLanguage: 'pl',
      tenant: 'contoso.com',
    });
  });

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
    expect([settings.notes.size, settings.hiddenHosts, settings.hiddenByOrganization]).toEqual([0, [], []]);
    expect([...settings.apps.keys()]).toEqual([...APPS.keys()]);
  });

  it('sets everything that a person may set, and names what it could not', async () => {
    const note = { rule: 'microsoft/other', text: 'Ask us.' };
    const policy = { tenant: 'contoso.com', networkChecks: false, apps: [OWN_APP], notes: [note], color: 1 };
    const other = { ...OWN_APP, clientId: '8b0d5f3e-1c2a-4f6b-9d7e-0a1b2c3d4e60', name: 'Own' };
    const own = { networkChecks: true, resolver: 'google', messageLanguage: 'de', ownApps: [other] };
    const settings = await loadEffectiveSettings(storeOf({ settings: own }), managedOf(policy));
    expect(settings).toMatchObject({
      tenant: 'contoso.com',
      networkChecks: false,
      resolver: 'google',
      messageLanguage: 'de',
      ownApps: [other],
      hiddenByOrganization: [],
      problems: [{ path: 'color', kind: 'unknown' }],
    });
    expect(settings.notes.get(note.rule)).toEqual(note);
    const names = [...settings.apps.values()].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['HubSpot', 'Contoso CRM', 'Own']));
  });

  it('leaves the place of the mailbox check where it switched the check off, to say so', async () => {
    const offered = async (settings: object, policy: Record<string, unknown>) =>
      offersMailbox(await loadEffectiveSettings(storeOf({ settings }), managedOf(policy)));
    expect(await offered({}, {})).toBe(true);
    expect(await offered({}, { networkChecks: false })).toBe(true);
    expect(await offered({ networkChecks: false }, {})).toBe(false);
    expect(await offered({ networkChecks: false }, { networkChecks: true })).toBe(true);
  });

  it('counts although the settings cannot be read', async () => {
    const broken: StorageArea = { ...storeOf(), get: () => Promise.reject(new Error('corrupt')) };
    const settings = await loadEffectiveSettings(broken, managedOf({ language: 'pl' }));
    expect(settings).toMatchObject({ language: 'pl', tenant: '', networkChecks: true });
  });
});
