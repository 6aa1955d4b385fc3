import * as z from 'zod/mini';
import { type CustomApp, customAppSchema, MAX_CUSTOM_APPS } from '../consent/apps/custom-apps';
import { tenant } from '../evidence/formats';
import { RESOLVER_IDS, type ResolverId } from '../mailbox/resolvers';
import { contactSchema } from './policy';
import { type StorageArea, serialize } from './storage';

/** What a person set. */
export interface Settings {
  /** Hosts on which hints stay hidden. */
  hiddenHosts: string[];
  /** The language of everything Signpost says, as BCP 47; empty: the browser's. */
  language: string;
  /** The language of messages to others; empty: the same. */
  messageLanguage: string;
  /** The person's organization: tenant id or domain; empty: unknown. */
  tenant: string;
  /** Whom the person asks. */
  contact: z.infer<typeof contactSchema>;
  ownApps: CustomApp[];
  /** Whom the mailbox check asks. */
  resolver: ResolverId;
  /** Whether the mailbox check is offered. */
  networkChecks: boolean;
}

/** What holds for somebody who has set nothing. */
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

/** Settings as they are stored in `storage.local`. A bad part falls back to its default, the others count. */
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
      z.string().check(z.refine((text) => text === '' || tenant(text) === text)),
      DEFAULT_SETTINGS.tenant,
    ),
    contact: z.catch(contactSchema, DEFAULT_SETTINGS.contact),
    ownApps: z.pipe(
      z.pipe(z.catch(z.array(z.unknown()), DEFAULT_SETTINGS.ownApps), z.transform(goodOnes)),
      z.array(customAppSchema).check(z.maxLength(MAX_CUSTOM_APPS)),
    ),
    resolver: z.catch(z.enum(RESOLVER_IDS), DEFAULT_SETTINGS.resolver),
    networkChecks: z.catch(z.boolean(), DEFAULT_SETTINGS.networkChecks),
  });
});

/** Added apps that still have their form, {@link MAX_CUSTOM_APPS} at most; a list from another version may hold others. */
function goodOnes(list: unknown[]): unknown[] {
  return list.filter((one) => customAppSchema.safeParse(one).success).slice(0, MAX_CUSTOM_APPS);
}

export const SETTINGS_KEY = 'settings';

/** The settings, with defaults where nothing (or something unreadable) is stored. */
export async function loadSettings(store: StorageArea): Promise<Settings> {
  const { [SETTINGS_KEY]: stored } = await store.get(SETTINGS_KEY);
  const readable = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return settingsSchema.parse(readable ? stored : {});
}

/** Some of the settings, or how they come from those that count now. */
export type Change = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/** Changes some of the settings and leaves the others; of two changes at once, wherever they are made, none is lost. */
export function changeSettings(store: StorageArea, change: Change): Promise<void> {
  return serialize(SETTINGS_KEY, async () => {
    const now = await loadSettings(store);
    const some = typeof change === 'function' ? change(now) : change;
    await store.set({ [SETTINGS_KEY]: { ...now, ...some } });
  });
}

/** Hides hints on a host, or shows them there again. */
export function setHidden(store: StorageArea, host: string, hidden: boolean): Promise<void> {
  return changeSettings(store, ({ hiddenHosts }) => {
    const others = hiddenHosts.filter((one) => one !== host);
    return { hiddenHosts: hidden ? [...others, host] : others };
  });
}
