import { PASTED_SITE } from '../evidence/evidence';
import { isKind, makeToken, phraseOf } from '../evidence/token';
import type { Rule } from './rules/schema';

/**
 * All rules (`microsoft/user-not-assigned`), remedies (`assign-user`), families of codes (`session`: texts for codes
 * without a rule of their own) and vendors' permissions (`microsoft`) by id, and the conditions of rules.
 */
export { CONDITIONS, type Conditions, FAMILIES, PERMISSIONS, REMEDIES, RULES } from './files';

/** Returns the phrases that rules look for in pages, sorted. Clauses that only a pasted text can match are left out. */
export function phrasesOf(rules: ReadonlyMap<string, Rule>): string[] {
  const phrases = new Set<string>();
  for (const rule of rules.values()) {
    for (const clause of rule.when) {
      if (clause.all?.some(isOnlyPasted)) continue;
      for (const token of [...(clause.any ?? []), ...(clause.all ?? []), ...(clause.none ?? [])]) {
        const phrase = phraseOf(token);
        if (phrase) phrases.add(phrase);
      }
    }
  }
  return [...phrases].sort();
}

function isOnlyPasted(token: string): boolean {
  return token === makeToken('site', PASTED_SITE) || isKind(token, 'sentence');
}
