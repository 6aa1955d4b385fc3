/**
 * Rules that have a new id, by their old one. Policies, open cases and what is remembered of a sign-in name rules by
 * their ids and outlive a rename by this list; nothing is ever taken out of it.
 */
export const RULE_RENAMES: Readonly<Record<string, string>> = {};

/** The id that a rule has today. */
export function currentRuleId(id: string): string {
  return (Object.hasOwn(RULE_RENAMES, id) ? RULE_RENAMES[id] : undefined) ?? id;
}
