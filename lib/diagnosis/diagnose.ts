import { HEALTHY_INTERRUPTS } from '../catalog/codes/interrupts';
import { vendorOfReply } from '../catalog/codes/replies';
import type { Clause } from '../catalog/rules/schema';
import { type Certainty, type Evidence, PASTED_SITE } from '../evidence/evidence';
import { vendorOfSite } from '../evidence/site';
import {
  anyCodeToken,
  CERTAIN_WEIGHT,
  codeOf,
  isKind,
  makeToken,
  microsoftNumber,
  parsePhraseToken,
  TOKEN_KINDS,
  tokenValue,
  vendorOfCode,
  WORDS_WEIGHT,
  weightOf,
} from '../evidence/token';
import type { RuleIndex } from './rule-index';

/** A rule that applies, with its evidence and certainty. */
export interface Diagnosis {
  rule: string;
  certainty: Certainty;
  /** The tokens that it is based on, strongest first. */
  matchedTokens: string[];
  /** The error codes among them, as people write them: `AADSTS50105`, `admin_policy_enforced`. */
  codes: string[];
}

/** Weight of an OAuth answer in a text that does not tell who gave it; less than that of words. */
const UNATTRIBUTED_ANSWER_WEIGHT = 1.5;

/**
 * Finds the known problems that the evidence shows, best first.
 *
 * A `fallback` rule applies only where no other does. Once a code has matched, rules that rest on words alone are left
 * out.
 */
export function diagnose(evidence: Evidence, index: RuleIndex): Diagnosis[] {
  const tokens = normalizeTokens(evidence, index);
  const best = new Map<string, Match>();
  const keepBest = (rule: string, match: Match) => {
    const known = best.get(rule);
    if (!known || score(match, tokens) > score(known, tokens)) best.set(rule, match);
  };
  for (const token of tokens.keys()) {
    for (const [rule, at, order] of index.clauses.get(token) ?? []) {
      const clause = index.rules.get(rule)?.when[at];
      if (clause && matches(clause, tokens))
        keepBest(rule, { likely: clause.likely === true, matched: matchedTokens(clause, tokens), order });
    }
    // A known sentence of a rule is enough for the rule, unless a clause of it excludes another sentence that is there.
    const id = tokenValue(token, 'sentence');
    if (id === undefined) continue;
    const rule = index.rules.get(id);
    if (
      rule &&
      !rule.when.some(({ none = [] }) => none.some((one) => isKind(one, 'sentence') && tokens.has(one)))
    )
      keepBest(id, { likely: true, matched: [token], order: 0 });
  }

  const position = new Map([...tokens.keys()].map((token, at) => [token, at]));
  const found = [...best].map(([rule, match]) => ({
    rule,
    fallback: index.rules.get(rule)?.fallback === true,
    top: topWeight(match, tokens),
    at: position.get(match.matched[0] ?? '') ?? 0,
    size: match.matched.length,
    order: match.order,
    matched: match.matched,
    certainty: certainty(match, tokens),
  }));
  // A page whose only code is that of a healthy interrupt gets no fallback answer.
  const healthy = evidence.tokens.some(isHealthyInterrupt) && !tokens.has(anyCodeToken('microsoft'));
  const hasCode = found.some(({ top, fallback }) => !fallback && top > CERTAIN_WEIGHT);
  return found
    .filter(({ fallback, top }) =>
      fallback ? !healthy && found.every((other) => other.fallback) : !hasCode || top > WORDS_WEIGHT,
    )
    .sort((a, b) => b.top - a.top || a.at - b.at || b.size - a.size || a.order - b.order)
    .map(({ rule, certainty, matched }) => ({
      rule,
      certainty,
      matchedTokens: matched,
      codes: codesIn(matched, tokens),
    }));
}

/** A clause that matches. */
interface Match {
  /** Whether the diagnosis is at most likely. */
  likely: boolean;
  /** The tokens that it is based on, strongest first. */
  matched: string[];
  /** Index of the clause among those of all rules. */
  order: number;
}

/** Tokens with their weights. */
type Tokens = ReadonlyMap<string, number>;

/**
 * Returns the tokens to match with their weights. Fingerprints become phrases, and codes of healthy interrupts are left
 * out. Added are the `…/any` tokens of codes, and the vendors of the site and of a mail server's codes. A code that is
 * known only by its sentence weighs as much as words.
 */
export function normalizeTokens({ site, tokens }: Evidence, index: RuleIndex): Tokens {
  const all = new Map<string, number>();
  const add = (token: string, weight = weightOf(token)) =>
    all.set(token, Math.max(weight, all.get(token) ?? 0));
  // A healthy interrupt counts on a return address, where it tells why there was no sign-in, and in a pasted text, where
  // somebody asks about it.
  const returned = tokens.includes('param:error');
  for (const token of tokens) {
    const fingerprint = parsePhraseToken(token);
    if (fingerprint) {
      for (const phrase of index.phrases.get(fingerprint.key) ?? []) {
        add(makeToken('text', phrase));
        if (fingerprint.prominent) add(makeToken('heading', phrase));
      }
      continue;
    }
    const healthyInterrupt = isHealthyInterrupt(token);
    if (healthyInterrupt && !returned && site !== PASTED_SITE) continue;
    // A pasted text does not tell which of its lines were headings, so all phrases weigh as much as words.
    add(token, site === PASTED_SITE && isKind(token, 'text') ? WORDS_WEIGHT : weightOf(token));
    const code = codeOfSentence(token) ?? token;
    if (code !== token) add(code, WORDS_WEIGHT);
    const vendor = vendorOfCode(code);
    if (vendor === 'microsoft' && (!healthyInterrupt || !returned))
      add(anyCodeToken(vendor), code === token ? TOKEN_KINDS.code.weight : WORDS_WEIGHT);
    else if (vendor === 'google') add(anyCodeToken(vendor));
    const server = vendorOfReply(token);
    if (server) add(makeToken('named', server));
  }
  add(makeToken('site', site));
  if (site !== PASTED_SITE) {
    add(makeToken('named', vendorOfSite(site)));
    return all;
  }
  // A pasted text may come from any site.
  for (const one of index.sites) add(one);
  // OAuth answers are the same from every vendor, so they weigh little where nothing tells whose they are.
  if (![...all.keys()].some((token) => isKind(token, 'named') || token.startsWith('path:return-')))
    for (const token of all.keys()) if (isKind(token, 'param')) all.set(token, UNATTRIBUTED_ANSWER_WEIGHT);
  return all;
}

/** Returns the token of the code whose sentence a token stands for; other sentences are those of rules. */
function codeOfSentence(token: string): string | undefined {
  const code = makeToken('code', tokenValue(token, 'sentence') ?? '');
  return microsoftNumber(code) !== undefined || vendorOfCode(code) === 'graph' ? code : undefined;
}

/** Whether a token is the code of a healthy interrupt. */
function isHealthyInterrupt(token: string): boolean {
  return HEALTHY_INTERRUPTS.has(microsoftNumber(token) ?? '');
}

function matches({ any, all, none }: Clause, tokens: Tokens): boolean {
  return (
    (any?.some((token) => tokens.has(token)) ?? true) &&
    (all?.every((token) => tokens.has(token)) ?? true) &&
    // A code that is known only by its sentence does not exclude a clause.
    !none?.some((token) => (tokens.get(token) ?? -1) > (isKind(token, 'code') ? WORDS_WEIGHT : -1))
  );
}

/** Returns the tokens that a matching clause is based on, strongest first. */
function matchedTokens({ any = [], all = [] }: Clause, tokens: Tokens): string[] {
  return [...new Set([...any, ...all])]
    .filter((token) => tokens.has(token) && !isKind(token, 'site'))
    .sort((a, b) => (tokens.get(b) ?? 0) - (tokens.get(a) ?? 0));
}

function topWeight({ matched }: Match, tokens: Tokens): number {
  return tokens.get(matched[0] ?? '') ?? 0;
}

function score(match: Match, tokens: Tokens): number {
  return topWeight(match, tokens) * 100 + match.matched.length;
}

function certainty(match: Match, tokens: Tokens): Certainty {
  return !match.likely && match.matched.some((token) => (tokens.get(token) ?? 0) >= CERTAIN_WEIGHT)
    ? 'certain'
    : 'likely';
}

/** Returns the codes among matched tokens. Codes that Microsoft's sentences suggest give way to those that are named. */
function codesIn(matched: readonly string[], tokens: Tokens): string[] {
  const matchesAny = matched.some((token) => token.endsWith('/any'));
  const isNumber = (token: string) => microsoftNumber(token) !== undefined;
  const isNamed = (token: string) => isNumber(token) && (tokens.get(token) ?? 0) > WORDS_WEIGHT;
  const named = [...tokens.keys()].filter(isNamed);
  const isSuggested = (token: string) => named.length > 0 && isNumber(token) && !isNamed(token);
  const relevant = matchesAny
    ? [...tokens.keys()].filter((token) => !isSuggested(token))
    : matched.flatMap((token) => (isSuggested(token) ? named : [token]));
  return [...new Set(relevant)].flatMap((token) => codeOf(token) ?? []);
}
