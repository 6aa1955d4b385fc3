import { type Apps, allApps } from '../consent/custom-apps';
import { type Contact, type Note, type PolicyProblem, parsePolicy } from './policy';
import { loadSettings, type Settings, settingsSchema } from './settings';
import type { ManagedStorageArea, StorageArea } from './storage';

/** Whether hints are hidden on a page's host, and who hid them: only a person's own choice can be taken back here. */
export type Hidden = false | 'you' | 'organization';

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
