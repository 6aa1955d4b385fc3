import type { Conditions } from '../catalog/catalog';
import { phraseKey } from '../evidence/phrases';
import { isKind, phraseOf, weightOf } from '../evidence/token';

/** Refers to a clause: its rule, its index in the rule, and its index among the clauses of all rules. */
export type ClauseRef = readonly [rule: string, at: number, order: number];

/** Rules prepared for matching, so that its cost depends on the number of tokens, not of rules. */
export interface RuleIndex {
  rules: ReadonlyMap<string, Conditions>;
  /** For each token the clauses to check if it is there. */
  clauses: ReadonlyMap<string, readonly ClauseRef[]>;
  /** The `site:` tokens that rules name. */
  sites: ReadonlySet<string>;
  /** For each key the phrases with that key; not needed for a pasted text. */
  phrases: ReadonlyMap<string, readonly string[]>;
}

/** Builds the index for a set of rules. */
export function indexRules(rules: ReadonlyMap<string, Conditions>): RuleIndex {
  const clauses = new Map<string, ClauseRef[]>();
  const allPhrases = new Set<string>();
  const sites = new Set<string>();
  let order = 0;
  for (const [rule, { when }] of rules) {
    for (const [at, clause] of when.entries()) {
      // A clause with "any" needs one of those tokens; any other is found by its strongest token.
      const clauseRef: ClauseRef = [rule, at, order++];
      for (const token of clause.any ?? [strongest(clause.all ?? [])]) push(clauses, token, clauseRef);
      for (const token of [...(clause.any ?? []), ...(clause.all ?? []), ...(clause.none ?? [])]) {
        const phrase = phraseOf(token);
        if (isKind(token, 'site')) sites.add(token);
        else if (phrase) allPhrases.add(phrase);
      }
    }
  }
  let phrases: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    rules,
    clauses,
    sites,
    get phrases() {
      phrases ??= phrasesByKey(allPhrases);
      return phrases;
    },
  };
}

function phrasesByKey(all: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const phrases = new Map<string, string[]>();
  for (const phrase of all) push(phrases, phraseKey(phrase), phrase);
  return phrases;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Returns the token with the highest weight, the longest of equal ones. */
function strongest(tokens: readonly string[]): string {
  return [...tokens].sort((a, b) => weightOf(b) - weightOf(a) || b.length - a.length)[0] ?? '';
}
