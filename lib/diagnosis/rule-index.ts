import type { Conditions } from '../catalog/catalog';
import { phraseKey } from '../evidence/phrases';
import { isKind, phraseOf, weightOf } from '../evidence/token';

/** A clause by its place: the rule, where among its clauses, and where among those of all rules. */
export type ClausePlace = readonly [rule: string, at: number, order: number];

/** Rules prepared for matching: cost follows the tokens that are there, not the number of rules. */
export interface RuleIndex {
  rules: ReadonlyMap<string, Conditions>;
  /** From a token to the clauses it can help to satisfy. */
  clauses: ReadonlyMap<string, readonly ClausePlace[]>;
  /** The `site:` tokens that rules speak of. */
  sites: ReadonlySet<string>;
  /** From a phrase's key to the phrases with that key; a pasted text needs none. */
  phrases: ReadonlyMap<string, readonly string[]>;
}

/** Builds the index for a set of rules. */
export function indexRules(rules: ReadonlyMap<string, Conditions>): RuleIndex {
  const clauses = new Map<string, ClausePlace[]>();
  const words = new Set<string>();
  const sites = new Set<string>();
  let order = 0;
  for (const [rule, { when }] of rules) {
    for (const [at, clause] of when.entries()) {
      // A clause with "any" can only be met through one of those; else through its rarest token.
      const place: ClausePlace = [rule, at, order++];
      for (const token of clause.any ?? [rarest(clause.all ?? [])]) push(clauses, token, place);
      for (const token of [...(clause.any ?? []), ...(clause.all ?? []), ...(clause.none ?? [])]) {
        const phrase = phraseOf(token);
        if (isKind(token, 'site')) sites.add(token);
        else if (phrase) words.add(phrase);
      }
    }
  }
  let phrases: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    rules,
    clauses,
    sites,
    get phrases() {
      phrases ??= byKey(words);
      return phrases;
    },
  };
}

function byKey(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const phrases = new Map<string, string[]>();
  for (const phrase of words) push(phrases, phraseKey(phrase), phrase);
  return phrases;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function rarest(tokens: readonly string[]): string {
  return [...tokens].sort((a, b) => weightOf(b) - weightOf(a) || b.length - a.length)[0] ?? '';
}
