import type { Action } from 'webextension-polyfill';
import type { Rule } from '../../lib/catalog/rules/schema';

/** The badges of the toolbar button; white text is readable on both colors. */
const BADGES = {
  problem: { text: '!', color: '#b45309' },
  good: { text: '✓', color: '#0a5740' },
} as const;

/** Sets a tab's badge on the toolbar button, or removes it where there is no rule. */
export async function showBadge(
  action: Pick<Action.Static, 'setBadgeText' | 'setBadgeBackgroundColor'>,
  tabId: number,
  rule: Rule | undefined,
): Promise<void> {
  const badge = rule && BADGES[rule.tone === 'good' ? 'good' : 'problem'];
  try {
    await action.setBadgeText({ tabId, text: badge?.text ?? '' });
    if (badge) await action.setBadgeBackgroundColor({ tabId, color: badge.color });
  } catch {
    // The tab was closed in the meantime.
  }
}
