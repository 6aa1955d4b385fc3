import { BENIGN } from '../catalog/codes/interrupts';
import { vendorOfReply } from '../catalog/codes/replies';
import type { Clause } from '../catalog/rules/schema';
import { type Certainty, type Evidence, PASTED_SITE } from '../evidence/evidence';
import {
  anyCodeToken,
  CERTAIN_WEIGHT,
  codeOf,
  isKind,
  makeToken,
  microsoftNumber,
  parsePhraseToken,
  TOKEN_KINDS,
  vendorOfCode,
  WORDS_WEIGHT,
  weightOf,
} from '../evidence/token';
import type { RuleIndex } from './rule-index';

/** A rule that applies, what spoke for it, and how sure we are. */
export interface Diagnosis {
  rule: string;
  certainty: Certainty;
  /** The tokens that spoke for it, strongest first. */
  matchedTokens: string[];
  /** Error codes among them as a person would write them: `AADSTS50105`, `admin_policy_enforced`. */
  codes: string[];
}

/** An answer of OAuth whose author nothing names: less than words. */
const BARE_ANSWER_WEIGHT = 1.5;

/**
 * Which known problems the evidence shows, best first; empty where nothing applies.
 *
 * A rule that merely fills in (`fallback`) speaks only where no other does, and words say nothing more once a
 * code has spoken.
 */
export function diagnose(evidence: Evidence, index: RuleIndex): Diagnosis[] {
  const tokens = normalizeTokens(evidence, index);
  const best = new Map<string, Match>();
  const offer = (rule: string, match: Match) => {
    const known = best.get(rule);
    if (!known || score(match, tokens) > score(known, tokens)) best.set(rule, match);
  };
  for (const token of tokens.keys()) {
    for (const [rule, at, order] of index.clauses.get(token) ?? []) {
      const clause = index.rules.get(rule)?.when[at];
      if (clause && matches(clause, tokens))
        offer(rule, { likely: clause.likely === true, matched: matchedTokens(clause, tokens), order });
    }
    // A known sentence of a rule's own speaks for the rule, whatever else its clauses ask for, unless another one says more.
    if (!isKind(token, 'sentence')) continue;
    const spoken = token.slice('sentence:'.length);
    const said = index.rules.get(spoken);
    if (
      said &&
      !said.when.some(({ none = [] }) => none.some((one) => isKind(one, 'sentence') && tokens.has(one)))
    )
      offer(spoken, { likely: true, matched: [token], order: 0 });
  }

  const position = new Map([...tokens.keys()].map((token, at) => [token, at]));
  const found = [...best].map(([rule, match]) => ({
    rule,
    fallback: index.rules.get(rule)?.fallback === true,
    top: topOf(match, tokens),
    at: position.get(match.matched[0] ?? '') ?? 0,
    size: match.matched.length,
    order: match.order,
    matched: match.matched,
    certainty: certainty(match, tokens),
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

/** What a rule rests on, strongest first, and whether that can never be more than likely. */
interface Match {
  likely: boolean;
  matched: string[];
  order: number;
}

/** The tokens of some evidence with their strength. */
type Tokens = ReadonlyMap<string, number>;

/**
 * The tokens to match, each with its strength: phrases in words, healthy codes left out, families of codes and the
 * vendors of the site and of a mail server's code added. A code that only its sentence speaks for is as strong as a sentence.
 */
export function normalizeTokens({ site, tokens }: Evidence, index: RuleIndex): Tokens {
  const all = new Map<string, number>();
  const add = (token: string, by = weightOf(token)) => all.set(token, Math.max(by, all.get(token) ?? 0));
  // On a return address even a code of a healthy interrupt says why there was no sign-in; and who asks about one
  // gets an answer.
  const returned = tokens.includes('param:error');
  for (const token of tokens) {
    const words = parsePhraseToken(token);
    if (words) {
      for (const phrase of index.phrases.get(words.key) ?? []) {
        add(makeToken('text', phrase));
        if (words.prominent) add(makeToken('heading', phrase));
      }
      continue;
    }
    const benign = isBenign(token);
    if (benign && !returned && site !== PASTED_SITE) continue;
    // Whoever pastes a screen says nothing of its headings.
    add(token, site === PASTED_SITE && isKind(token, 'text') ? WORDS_WEIGHT : weightOf(token));
    const code = token.replace(/^sentence:(?=AADSTS|graph\/)/, 'code:');
    if (code !== token) add(code, WORDS_WEIGHT);
    const vendor = vendorOfCode(code);
    if (vendor === 'microsoft' && (!benign || !returned))
      add(anyCodeToken(vendor), code === token ? TOKEN_KINDS.code.weight : WORDS_WEIGHT);
    else if (vendor === 'google') add(anyCodeToken(vendor));
    const server = vendorOfReply(token);
    if (server) add(makeToken('named', server));
  }
  add(makeToken('site', site));
  if (site !== PASTED_SITE) {
    add(makeToken('named', site.replace(/-.*/, '')));
    return all;
  }
  // A pasted text may come from anybody's page.
  for (const one of index.sites) add(one);
  // An answer of OAuth is the same from everybody: where nothing says whose it is, nobody can be certain.
  if (![...all.keys()].some((token) => isKind(token, 'named') || token.startsWith('path:return-')))
    for (const token of all.keys()) if (isKind(token, 'param')) all.set(token, BARE_ANSWER_WEIGHT);
  return all;
}

/** A code of a healthy interrupt. */
function isBenign(token: string): boolean {
  return BENIGN.has(microsoftNumber(token) ?? '');
}

function matches({ any, all, none }: Clause, tokens: Tokens): boolean {
  return (
    (any?.some((token) => tokens.has(token)) ?? true) &&
    (all?.every((token) => tokens.has(token)) ?? true) &&
    // A code that is only guessed from its sentence takes nothing back.
    !none?.some((token) => (tokens.get(token) ?? -1) > (isKind(token, 'code') ? WORDS_WEIGHT : -1))
  );
}

/** What a clause that holds rests on, strongest first. */
function matchedTokens({ any = [], all = [] }: Clause, tokens: Tokens): string[] {
  return [...new Set([...any, ...all])]
    .filter((token) => tokens.has(token) && !isKind(token, 'site'))
    .sort((a, b) => (tokens.get(b) ?? 0) - (tokens.get(a) ?? 0));
}

function topOf({ matched }: Match, tokens: Tokens): number {
  return tokens.get(matched[0] ?? '') ?? 0;
}

function score(match: Match, tokens: Tokens): number {
  return topOf(match, tokens) * 100 + match.matched.length;
}

function certainty(match: Match, tokens: Tokens): Certainty {
  return !match.likely && match.matched.some((token) => (tokens.get(token) ?? 0) >= CERTAIN_WEIGHT)
    ? 'certain'
    : 'likely';
}

/** The codes among what spoke; where the evidence names codes of Microsoft, those in place of what a sentence suggests. */
function codesIn(matched: readonly string[], tokens: Tokens): string[] {
  const general = matched.some((token) => token.endsWith('/any'));
  const isNumber = (token: string) => microsoftNumber(token) !== undefined;
  const isNamed = (token: string) => isNumber(token) && (tokens.get(token) ?? 0) > WORDS_WEIGHT;
  const named = [...tokens.keys()].filter(isNamed);
  const guessed = (token: string) => named.length > 0 && isNumber(token) && !isNamed(token);
  const spoken = general
    ? [...tokens.keys()].filter((token) => !guessed(token))
    : matched.flatMap((token) => (guessed(token) ? named : [token]));
  return [...new Set(spoken)].flatMap((token) => codeOf(token) ?? []);
}
