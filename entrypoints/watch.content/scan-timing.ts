/** Pause after the first scan, in milliseconds: short, since one update of a page often arrives as several changes. */
export const FIRST_PAUSE_MS = 8;

/** Time after which a page counts as quiet, so that its next change is scanned at once, in milliseconds. */
export const QUIET_MS = 1_000;

/** Longest pause between two scans of a changing page that triage passes over, which cost little, in milliseconds. */
export const MAX_PASSED_PAUSE_MS = 500;
