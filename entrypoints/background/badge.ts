/** What stands on the toolbar button while a tab has something to say; white text is readable on both. */
export const BADGES = {
  problem: { text: '!', color: '#b45309' },
  good: { text: '✓', color: '#0a5740' },
} as const;
