/**
 * Rules that have a new id, by their old one. Policies, open cases and what is remembered of a sign-in name rules by
 * their ids and outlive a rename by this list; nothing is ever taken out of it.
 */
export const RULE_RENAMES: Readonly<Record<string, string>> = {};
