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

/** Whether hints are hidden on a page's host, and who hid them: only a person's own choice can be taken back here. */
export type Hidden = false | 'you' | 'organization';

/** What holds for each key of a policy: what the organization set, what the person set, or both together. */
function underPolicy(settings: Settings, policy: Policy) {
  const { apps = [], notes = [], hiddenHosts = [] } = policy;
  return {
    language: policy.language ?? settings.language,
    tenant: policy.tenant ?? settings.tenant,
    contact: policy.contact ?? settings.contact,
    /** Packaged apps and those that were added, by id. */
    apps: allApps(settings.ownApps, apps),
    /** The organization's own words, by rule. */
    notes: new Map(notes.map((note) => [note.rule, note])) as ReadonlyMap<string, Note>,
    networkChecks: policy.networkChecks ?? settings.networkChecks,
    hiddenHosts: [...new Set([...hiddenHosts, ...settings.hiddenHosts])] as readonly string[],
  } satisfies Record<PolicyKey, unknown>;
}

/** What holds: the person's settings under the organization's policy. */
export interface EffectiveSettings
  extends ReturnType<typeof underPolicy>,
    Pick<Settings, 'messageLanguage' | 'resolver' | 'ownApps'> {
  /** Those of the hidden hosts that only the organization can show again. */
  hiddenByOrganization: readonly string[];
  /** Which keys an organization set, so that they cannot be changed here. */
  managed: ReadonlySet<PolicyKey>;
  problems: readonly PolicyProblem[];
}

/** Whether hints are hidden on a host, and by whom. */
export function hiddenBy(host: string, { hiddenHosts, hiddenByOrganization }: EffectiveSettings): Hidden {
  if (hiddenByOrganization.includes(host)) return 'organization';
  return hiddenHosts.includes(host) && 'you';
}

/** Whether the mailbox check has a place. A person who switched it off knows why it is gone; a policy's choice is told there. */
export function offersMailbox({ networkChecks, managed }: EffectiveSettings): boolean {
  return networkChecks || managed.has('networkChecks');
}

/** Loads the stored settings and the managed policy; the policy wins. */
export async function loadEffectiveSettings(
  local: StorageArea,
  managed: ManagedStorageArea,
): Promise<EffectiveSettings> {
  const [settings, stored] = await Promise.all([
    // Reading falls back to defaults; a change must not, or it would overwrite what is there.
    loadSettings(local).catch(() => DEFAULT_SETTINGS),
    readManaged(managed),
  ]);
  return effectiveOf(settings, parsePolicy(stored));
}

/** What holds of these settings under this policy; for somebody who has set nothing, and belongs to nobody who has. */
export function effectiveOf(
  settings: Settings = DEFAULT_SETTINGS,
  { policy, problems }: PolicyParseResult = { policy: {}, problems: [] },
): EffectiveSettings {
  const { messageLanguage, resolver, ownApps } = settings;
  return {
    ...underPolicy(settings, policy),
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
    // Firefox rejects where no organization manages it.
    return {};
  }
}
