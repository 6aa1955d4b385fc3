/**
 * New ids of renamed rules, by their old ids. Policies, open cases and remembered sign-ins store ids of rules, so entries
 * are never removed.
 */
export const RULE_RENAMES: Readonly<Record<string, string>> = {};
