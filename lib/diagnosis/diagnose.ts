import { BENIGN } from '../catalog/codes/interrupts';
import type { Clause, Rule } from '../catalog/rules/schema';
import { type Certainty, type Evidence, PASTED } from '../evidence/evidence';
import { phraseKey } from '../evidence/phrases';
import {
  anyCodeToken,
  CERTAIN_WEIGHT,
  codeOf,
  isKind,
  makeToken,
  microsoftNumber,
  parsePhraseToken,
  phraseOf,
  vendorOfCode,
  WORDS_WEIGHT,
  weightOf,
} from '../evidence/token';

/** A rule that applies, what spoke for it, and how sure we are. */
export interface Diagnosis {
  rule: string;
  certainty: Certainty;
  /** The tokens that spoke for it, strongest first. */
  matchedTokens: string[];
  /** Error codes among them as a person would write them: `AADSTS50105`, `admin_policy_enforced`. */
  codes: string[];
}

/** Rules prepared for matching: cost follows the tokens that are there, not the number of rules. */
export interface RuleIndex {
  rules: ReadonlyMap<string, Rule>;
  /** From a token to the clauses it can help to satisfy. */
  clauses: ReadonlyMap<string, readonly { rule: string; clause: Clause; order: number }[]>;
  /** The `site:` tokens that rules speak of. */
  sites: ReadonlySet<string>;
  /** From a phrase's key to the phrases with that key; made when first asked for. */
  phrases: ReadonlyMap<string, readonly string[]>;
}

/** Builds the index once for a set of rules. */
export function indexRules(rules: ReadonlyMap<string, Rule>): RuleIndex {
  const clauses = new Map<string, { rule: string; clause: Clause; order: number }[]>();
  const words = new Set<string>();
  const sites = new Set<string>();
  let order = 0;
  for (const [rule, { when }] of rules) {
    for (const clause of when) {
      // A clause with "any" can only be met through one of those; else through its rarest token.
      const entry = { rule, clause, order: order++ };
      for (const token of clause.any ?? [rarest(clause.all ?? [])]) push(clauses, token, entry);
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
    // Most evidence has a code and needs no words; a background that has just been woken has better things to do.
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

/**
 * Which known problems the evidence shows, best first; empty where nothing applies.
 *
 * A rule that merely fills in (`fallback`) speaks only where no other does, and words say nothing more once a
 * code has spoken.
 */
export function diagnose(evidence: Evidence, index: RuleIndex): Diagnosis[] {
  const tokens = normalizeTokens(evidence, index);
  const best = new Map<string, { clause: Clause; matched: string[]; order: number }>();
  for (const token of tokens) {
    for (const { rule, clause, order } of index.clauses.get(token) ?? []) {
      if (!matches(clause, tokens)) continue;
      const matched = matchedTokens(clause, tokens);
      const known = best.get(rule);
      if (!known || score(matched) > score(known.matched)) best.set(rule, { clause, matched, order });
    }
  }

  const position = new Map([...tokens].map((token, at) => [token, at]));
  const found = [...best].map(([rule, { clause, matched, order }]) => ({
    rule,
    fallback: index.rules.get(rule)?.fallback === true,
    top: weightOf(matched[0] ?? ''),
    at: position.get(matched[0] ?? '') ?? 0,
    size: matched.length,
    order,
    matched,
    certainty: certainty(clause, matched),
  }));
  // A page whose only code is that of a healthy interrupt needs no general answer.
  const healthy = evidence.tokens.some(isBenign) && !tokens.has(anyCodeToken('microsoft'));
  const firm = found.some(({ top, fallback }) => !fallback && top > CERTAIN_WEIGHT);
  return found
    .filter(({ fallback, top }) =>
      fallback ? !healthy && found.every((other) => other.fallback) : !firm || top > WORDS_WEIGHT,
    )
    .sort((a, b) => b.top - a.top || a.at - b.at || b.size - a.size || a.order - b.order)
    .map(({ rule, certainty, matched }) => ({
      rule,
      certainty,
      matchedTokens: matched,
      codes: codesIn(matched, tokens),
    }));
}

/** The tokens to match: phrases in words, healthy codes left out, families of codes added. */
export function normalizeTokens({ site, tokens }: Evidence, index: RuleIndex): ReadonlySet<string> {
  const all = new Set<string>();
  // On a return address even a code of a healthy interrupt says why there was no sign-in; and who asks about one
  // gets an answer.
  const returned = tokens.includes('param:error');
  for (const token of tokens) {
    const words = parsePhraseToken(token);
    if (words) {
      for (const phrase of index.phrases.get(words.key) ?? []) {
        all.add(makeToken('text', phrase));
        if (words.prominent) all.add(makeToken('heading', phrase));
      }
      continue;
    }
    const benign = isBenign(token);
    if (benign && !returned && site !== PASTED) continue;
    all.add(token);
    const vendor = vendorOfCode(token);
    if (vendor && (!benign || !returned)) all.add(anyCodeToken(vendor));
  }
  // A pasted text may come from anybody's page.
  all.add(makeToken('site', site));
  if (site === PASTED) for (const one of index.sites) all.add(one);
  return all;
}

/** A code of a healthy interrupt. */
function isBenign(token: string): boolean {
  return BENIGN.has(microsoftNumber(token) ?? '');
}

function matches({ any, all, none }: Clause, tokens: ReadonlySet<string>): boolean {
  return (
    (any?.some((token) => tokens.has(token)) ?? true) &&
    (all?.every((token) => tokens.has(token)) ?? true) &&
    !none?.some((token) => tokens.has(token))
  );
}

/** What a clause that holds rests on, strongest first. */
function matchedTokens({ any = [], all = [] }: Clause, tokens: ReadonlySet<string>): string[] {
  return [...new Set([...any, ...all])]
    .filter((token) => tokens.has(token) && weightOf(token) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a));
}

function score(matched: readonly string[]): number {
  return weightOf(matched[0] ?? '') * 100 + matched.length;
}

function certainty(clause: Clause, matched: readonly string[]): Certainty {
  if (clause.likely) return 'likely';
  return matched.some((token) => weightOf(token) >= CERTAIN_WEIGHT) ? 'certain' : 'likely';
}

function codesIn(matched: readonly string[], tokens: ReadonlySet<string>): string[] {
  const general = matched.some((token) => token.endsWith('/any'));
  const spoken = general ? [...tokens] : matched;
  return spoken.flatMap((token) => codeOf(token) ?? []);
}
