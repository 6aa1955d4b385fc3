import * as z from 'zod/mini';
import { type CustomApp, customAppSchema, MAX_CUSTOM_APPS } from '../consent/apps/custom-apps';
import { parseStrictTenant } from '../evidence/formats';
import { RESOLVER_IDS, type ResolverId } from '../mailbox/resolvers';
import { contactSchema } from './policy';
import { runExclusive, type StorageArea } from './storage';

/** The person's own settings. */
export interface Settings {
  /** Hosts on which hints stay hidden. */
  hiddenHosts: string[];
  /** Language of the whole extension, as BCP 47; empty for the browser's. */
  language: string;
  /** Language of messages to others; empty for the same as `language`. */
  messageLanguage: string;
  /** The person's organization, as tenant id or domain; empty if unknown. */
  tenant: string;
  /** Whom the person asks for help. */
  contact: z.infer<typeof contactSchema>;
  ownApps: CustomApp[];
  /** DNS resolver of the mailbox check. */
  resolver: ResolverId;
  /** Whether the mailbox check is offered. */
  networkChecks: boolean;
}

/** Settings of a person who has changed none. */
export const DEFAULT_SETTINGS: Settings = {
  hiddenHosts: [],
  language: '',
  messageLanguage: '',
  tenant: '',
  contact: {},
  ownApps: [],
  resolver: 'cloudflare',
  networkChecks: true,
};

/** Settings as stored in `storage.local`. An invalid value falls back to its default, without affecting the others. */
const settingsSchema = z.lazy(() => {
  const short = z.string().check(z.maxLength(12));
  return z.object({
    hiddenHosts: z.catch(
      z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)),
      DEFAULT_SETTINGS.hiddenHosts,
    ),
    language: z.catch(short, DEFAULT_SETTINGS.language),
    messageLanguage: z.catch(short, DEFAULT_SETTINGS.messageLanguage),
    tenant: z.catch(
      z.string().check(z.refine((text) => text === '' || parseStrictTenant(text) === text)),
      DEFAULT_SETTINGS.tenant,
    ),
    contact: z.catch(contactSchema, DEFAULT_SETTINGS.contact),
    ownApps: z.pipe(
      z.pipe(z.catch(z.array(z.unknown()), DEFAULT_SETTINGS.ownApps), z.transform(validApps)),
      z.array(customAppSchema).check(z.maxLength(MAX_CUSTOM_APPS)),
    ),
    resolver: z.catch(z.enum(RESOLVER_IDS), DEFAULT_SETTINGS.resolver),
    networkChecks: z.catch(z.boolean(), DEFAULT_SETTINGS.networkChecks),
  });
});

/** Returns the valid apps, {@link MAX_CUSTOM_APPS} at most; a list stored by another version may contain invalid ones. */
function validApps(list: unknown[]): unknown[] {
  return list.filter((one) => customAppSchema.safeParse(one).success).slice(0, MAX_CUSTOM_APPS);
}

export const SETTINGS_KEY = 'settings';

/** Loads the settings; missing and invalid values are replaced by their defaults. */
export async function loadSettings(store: StorageArea): Promise<Settings> {
  const { [SETTINGS_KEY]: stored } = await store.get(SETTINGS_KEY);
  const readable = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return settingsSchema.parse(readable ? stored : {});
}

/** New values of some settings, or a function that computes them from the current settings. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** Changes some settings and keeps the others. Concurrent changes, also from other contexts, do not overwrite each other. */
export function changeSettings(store: StorageArea, change: SettingsChange): Promise<void> {
  return runExclusive(SETTINGS_KEY, async () => {
    const now = await loadSettings(store);
    const changed = typeof change === 'function' ? change(now) : change;
    await store.set({ [SETTINGS_KEY]: { ...now, ...changed } });
  });
}

/** Hides hints on a host, or shows them there again. */
export function setHidden(store: StorageArea, host: string, hidden: boolean): Promise<void> {
  return changeSettings(store, ({ hiddenHosts }) => {
    const others = hiddenHosts.filter((one) => one !== host);
    return { hiddenHosts: hidden ? [...others, host] : others };
  });
}
