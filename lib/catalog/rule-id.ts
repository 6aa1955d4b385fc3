import { RULE_RENAMES } from './rule-renames';

/** Returns the current id of a rule, given an id that may be an old one. */
export function currentRuleId(id: string): string {
  return (Object.hasOwn(RULE_RENAMES, id) ? RULE_RENAMES[id] : undefined) ?? id;
}
