import { PASTED_SITE } from '../evidence/evidence';
import { isKind, makeToken, phraseOf } from '../evidence/token';
import type { Rule } from './rules/schema';

/**
 * Every rule (`microsoft/user-not-assigned`), remedy (`assign-user`), family of codes (`session`: what to say of a code
 * that has no rule of its own) and vendor's permissions (`microsoft`) by id; and when the rules speak.
 */
export { CONDITIONS, type Conditions, FAMILIES, PERMISSIONS, REMEDIES, RULES } from './files';

/** The phrases that rules ask of pages, in a stable order; what only a pasted text can say stays out of them. */
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
