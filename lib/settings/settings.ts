import * as z from 'zod/mini';
import type { Hidden } from '../../entrypoints/shared/protocol';
import { type Apps, allApps, customAppSchema, MOST_APPS } from '../consent/custom-apps';
import { tenant } from '../evidence/formats';
import { RESOLVER_IDS } from '../mailbox/resolvers';
import { type Contact, contactSchema, type Note, type PolicyProblem, parsePolicy } from './policy';

/** What a person chose; kept in `storage.local` until they change it. Each part stands for itself. */
export const settingsSchema = z.object({
  /** Hosts on which hints stay hidden. */
  hiddenHosts: z.catch(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50)), []),
  /** The language of everything Signpost says, as BCP 47; empty: the browser's. */
  language: z.catch(z.string().check(z.maxLength(12)), ''),
  /** The language of messages to others; empty: the same. */
  messageLanguage: z.catch(z.string().check(z.maxLength(12)), ''),
  /** The person's organization: tenant id or domain; empty: unknown. */
  tenant: z.catch(z.string().check(z.refine((text) => text === '' || tenant(text) === text)), ''),
  /** Whom the person asks. */
  contact: z.catch(contactSchema, {}),
  ownApps: z.pipe(
    z.pipe(z.catch(z.array(z.unknown()), []), z.transform(goodOnes)),
    z.array(customAppSchema).check(z.maxLength(MOST_APPS)),
  ),
  /** Whom the mailbox check asks. */
  resolver: z.catch(z.enum(RESOLVER_IDS), 'cloudflare'),
  /** Whether the mailbox check is offered. */
  networkChecks: z.catch(z.boolean(), true),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Added apps that still have their form, {@link MOST_APPS} at most; a list from another version may hold others. */
function goodOnes(list: unknown[]): unknown[] {
  return list.filter((one) => customAppSchema.safeParse(one).success).slice(0, MOST_APPS);
}

/** The part of the browser's storage that is used here. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Storage that an organization fills. */
export interface ManagedStorageArea {
  get(): Promise<Record<string, unknown>>;
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

let turn: Promise<unknown> = Promise.resolve();

/** Changes some of the settings and leaves the others; of two changes at once, none is lost. */
export function changeSettings(store: StorageArea, change: Change): Promise<void> {
  const write = async () => {
    const now = await loadSettings(store);
    const some = typeof change === 'function' ? change(now) : change;
    await store.set({ [SETTINGS_KEY]: { ...now, ...some } });
  };
  const done = turn.then(write, write);
  turn = done.catch(() => undefined);
  return done;
}

/** Hides hints on a host, or shows them there again. */
export function setHidden(store: StorageArea, host: string, hidden: boolean): Promise<void> {
  return changeSettings(store, ({ hiddenHosts }) => {
    const others = hiddenHosts.filter((one) => one !== host);
    return { hiddenHosts: hidden ? [...others, host] : others };
  });
}

/** What holds: the person's settings under the organization's policy. */
export interface EffectiveSettings {
  /** Empty: the browser's. */
  language: string;
  messageLanguage: string;
  /** Empty: unknown. */
  tenant: string;
  contact: Contact;
  /** Packaged and added apps. */
  apps: Apps;
  /** The organization's own words, by rule. */
  notes: ReadonlyMap<string, Note>;
  resolver: Settings['resolver'];
  networkChecks: boolean;
  hiddenHosts: readonly string[];
  /** Those of the hidden hosts that only the organization can show again. */
  hiddenByOrganization: readonly string[];
  /** Which of these an organization set, so that they cannot be changed here. */
  managed: ReadonlySet<string>;
  problems: readonly PolicyProblem[];
}

/** Whether hints are hidden on a host, and by whom. */
export function hiddenBy(host: string, { hiddenHosts, hiddenByOrganization }: EffectiveSettings): Hidden {
  if (hiddenByOrganization.includes(host)) return 'organization';
  return hiddenHosts.includes(host) && 'you';
}

/** Who switched the mailbox check off knows it; whose organization did is told so in its place. */
export function offersMailbox({ networkChecks, managed }: EffectiveSettings): boolean {
  return networkChecks || managed.has('networkChecks');
}

/** Loads the settings and the policy; the policy wins. */
export async function loadEffectiveSettings(
  local: StorageArea,
  managed: ManagedStorageArea,
): Promise<EffectiveSettings> {
  const [settings, stored] = await Promise.all([
    // Not to be read is no reason to say nothing; only who changes something must know what was there.
    loadSettings(local).catch(() => settingsSchema.parse({})),
    readManaged(managed),
  ]);
  const { policy, problems } = parsePolicy(stored);
  const { hiddenHosts = [], apps = [], notes = [], ...single } = policy;
  return {
    ...settings,
    ...single,
    contact: policy.contact ?? settings.contact,
    apps: allApps(settings.ownApps, apps),
    notes: new Map(notes.map((note) => [note.rule, note])),
    hiddenHosts: [...new Set([...hiddenHosts, ...settings.hiddenHosts])],
    hiddenByOrganization: hiddenHosts,
    managed: new Set(Object.keys(policy)),
    problems,
  };
}

async function readManaged(managed: ManagedStorageArea): Promise<unknown> {
  try {
    return await managed.get();
  } catch {
    // Firefox rejects where no organization manages it.
    return {};
  }
}
