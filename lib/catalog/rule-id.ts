import { RULE_RENAMES } from './rule-renames';

/** The id that a rule has today, whatever it was called when its id was written down. */
export function currentRuleId(id: string): string {
  return (Object.hasOwn(RULE_RENAMES, id) ? RULE_RENAMES[id] : undefined) ?? id;
}
