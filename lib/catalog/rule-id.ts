import { RULE_RENAMES } from './rule-renames';

/** Returns the vendor of a rule, the folder in which it stands: `mail` and `crm` belong to nobody. Empty for no rule's id. */
export function vendorOfRule(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}

/** Returns the current id of a rule, given an id that may be an old one. */
export function currentRuleId(id: string): string {
  return (Object.hasOwn(RULE_RENAMES, id) ? RULE_RENAMES[id] : undefined) ?? id;
}
