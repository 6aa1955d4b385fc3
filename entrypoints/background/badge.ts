import type { Action } from 'webextension-polyfill';
import type { Rule } from '../../lib/catalog/rules/schema';

/** What stands on the toolbar button while a tab has something to say; white text is readable on both. */
export const BADGES = {
  problem: { text: '!', color: '#b45309' },
  good: { text: '✓', color: '#0a5740' },
} as const;

/** Marks the toolbar button for a tab, or takes the mark away where there is no rule to tell. */
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
    // The tab was closed in the meantime; there is nothing left to mark.
  }
}
