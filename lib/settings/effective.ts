import { allApps } from '../consent/apps/custom-apps';
import {
  isPolicyKey,
  type Note,
  type Policy,
  type PolicyKey,
  type PolicyParseResult,
  type PolicyProblem,
  parsePolicy,
} from './policy';
import { DEFAULT_SETTINGS, loadSettings, type Settings } from './settings';
import type { ManagedStorageArea, StorageArea } from './storage';

/** Who hid the hints on a page's host, if they are hidden. A person can only undo what they hid themselves. */
export type HiddenBy = false | 'you' | 'organization';

/** Returns the effective value of each policy key: the organization's value, the person's, or both combined. */
function applyPolicy(settings: Settings, policy: Policy) {
  const { apps = [], notes = [], hiddenHosts = [] } = policy;
  return {
    language: policy.language ?? settings.language,
    tenant: policy.tenant ?? settings.tenant,
    contact: policy.contact ?? settings.contact,
    /** Packaged and added apps, by id. */
    apps: allApps(settings.ownApps, apps),
    /** The organization's notes, by rule. */
    notes: new Map(notes.map((note) => [note.rule, note])) as ReadonlyMap<string, Note>,
    networkChecks: policy.networkChecks ?? settings.networkChecks,
    hiddenHosts: [...new Set([...hiddenHosts, ...settings.hiddenHosts])] as readonly string[],
  } satisfies Record<PolicyKey, unknown>;
}

/** The person's settings, overridden by the organization's policy. */
export interface EffectiveSettings
  extends ReturnType<typeof applyPolicy>,
    Pick<Settings, 'messageLanguage' | 'resolver' | 'ownApps'> {
  /** Hidden hosts that only the organization can show again. */
  hiddenByOrganization: readonly string[];
  /** Keys that the organization set, so that the person cannot change them. */
  managed: ReadonlySet<PolicyKey>;
  problems: readonly PolicyProblem[];
}

/** Returns who hid the hints on a host; false if they are shown. */
export function hiddenBy(host: string, { hiddenHosts, hiddenByOrganization }: EffectiveSettings): HiddenBy {
  if (hiddenByOrganization.includes(host)) return 'organization';
  return hiddenHosts.includes(host) && 'you';
}

/**
 * Whether to show the tab of the mailbox check. It is hidden if the person switched the check off. If a policy did, the tab
 * stays and says so.
 */
export function offersMailbox({ networkChecks, managed }: EffectiveSettings): boolean {
  return networkChecks || managed.has('networkChecks');
}

/** Loads the stored settings and the managed policy; the policy wins. */
export async function loadEffectiveSettings(
  local: StorageArea,
  managed: ManagedStorageArea,
): Promise<EffectiveSettings> {
  const [settings, stored] = await Promise.all([
    // Only reading falls back to the defaults: a change based on them would overwrite what is stored.
    loadSettings(local).catch(() => DEFAULT_SETTINGS),
    readManaged(managed),
  ]);
  return toEffectiveSettings(settings, parsePolicy(stored));
}

/** Applies a policy to settings; by default the default settings and no policy. */
export function toEffectiveSettings(
  settings: Settings = DEFAULT_SETTINGS,
  { policy, problems }: PolicyParseResult = { policy: {}, problems: [] },
): EffectiveSettings {
  const { messageLanguage, resolver, ownApps } = settings;
  return {
    ...applyPolicy(settings, policy),
    messageLanguage,
    resolver,
    ownApps,
    hiddenByOrganization: policy.hiddenHosts ?? [],
    managed: new Set(Object.keys(policy).filter(isPolicyKey)),
    problems,
  };
}

async function readManaged(managed: ManagedStorageArea): Promise<unknown> {
  try {
    return await managed.get();
  } catch {
    // Firefox rejects if no organization manages it.
    return {};
  }
}
