import MiniSearch, { type SearchResult } from 'minisearch';
import { LANGUAGE_TRAITS } from '../../catalog/everyday/language-traits';
import type { Rule } from '../../catalog/rules/schema';
import { anchorOf } from '../../evidence/phrases';
import { microsoftNumber, parseToken, phraseOf } from '../../evidence/token';
import type { Language } from '../../i18n/language';
import { type Fit, matchSituations } from './match-situations';
import { plainWords } from './plain-words';
import { isPage, pageSearch } from './search-page';
import { isPossible, vendorsIn } from './vendors';

/** Suggests rules by words that a person remembers or tells. A suggestion is no diagnosis. */
export interface Search {
  /** Ids of the rules that fit the words best, best first; empty where nothing fits well. */
  suggest(text: string): string[];
  /** Short steps that prepare the search; the first text does those that have not been done. */
  preparations: readonly (() => void)[];
}

/** A rule as it is indexed. */
interface Entry {
  id: string;
  title: string;
  /** Phrases and codes of its screens. */
  screen: string;
  body: string;
}

/** Words that tell nothing about the problem. */
const STOP_WORDS = new Set(Object.values(LANGUAGE_TRAITS).flatMap(({ stop }) => stop.split(' ')));

/** Matches what separates words. */
const SEPARATORS = /[\s\p{P}]+/u;

/** Maximum number of suggestions. */
const MAX_SUGGESTIONS = 5;

/** Minimum share of a text's telling words that a suggested rule must have. */
const MIN_MATCHED_SHARE = 2 / 3;

/** Maximum number of rules that have a word; a more common one tells nothing about the problem. */
const MAX_RULES_PER_WORD = 15;

/** Number of rules that one preparation step indexes. */
const RULES_PER_STEP = 12;

/** Minimum score of a suggestion by words, as a share of the best one's. */
const MIN_RELATIVE_SCORE = 0.25;

/** Score of the best match by words, on the scale of the scores of situations. */
const WORDS_SCORE = 4;

/**
 * Creates a search over the rules by their texts in a language and in English. It finds problems, and pages on which people
 * wonder whether to accept; good news and fallback rules are never suggested.
 */
export function makeSearch(rules: ReadonlyMap<string, Rule>, language: Language): Search {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'screen', 'body'],
    // Screen and body are prepared as words separated by single blanks.
    tokenize: (text, field) => text.split(field === undefined || field === 'title' ? SEPARATORS : ' '),
    processTerm: termOf,
    searchOptions: {
      boost: { title: 3, screen: 2 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    },
  });
  const searchable = new Map([...rules].filter(([, { tone, fallback }]) => tone !== 'good' && !fallback));
  const pending = [...searchable];
  const rare = rareWords([...searchable.keys()]);
  const indexNext = (count: number) =>
    index.addAll(pending.splice(0, count).map(([id, rule]) => entryOf(id, rule, language)));
  const find = termSearch(index);
  const findInPage = pageSearch();
  return {
    preparations: Array.from(
      { length: Math.ceil(pending.length / RULES_PER_STEP) },
      () => () => indexNext(RULES_PER_STEP),
    ),
    suggest(text) {
      if (isPage(text)) return findInPage(text).flatMap(({ rule }) => (searchable.has(rule) ? rule : []));
      indexNext(pending.length);
      const words = text.slice(0, 400);
      const plain = plainWords(expandIt(words));
      const { fits: described, offTopic, vendors } = matchSituations(plain);
      if (offTopic) return [];
      const fits = described.filter(({ rule }) => searchable.has(rule));
      const found = find(words).filter(({ id }) => isPossible(id, vendors));
      const minScore = (found[0]?.score ?? 0) * MIN_RELATIVE_SCORE;
      const telling = tellingWords(plain, commonIn(found));
      // A single common word ("mailbox") does not describe a problem.
      const needed = Math.max(Math.min(2, telling.size), telling.size * MIN_MATCHED_SHARE, 1);
      const fitting = new Set(fits.map(({ rule }) => rule));
      const isEnough = ({ id, queryTerms, match }: Found) => {
        const matched = new Set(queryTerms.filter((term) => telling.has(term)));
        if ([...matched].some((term) => rare.has(term) && id.includes(term))) return true;
        // Where a situation fits, words alone are not enough.
        if (fitting.size > 0 && !fitting.has(id)) return false;
        return (
          matched.size >= needed &&
          Object.values(match).some((fields) => !fields.every((one) => one === 'body'))
        );
      };
      const byWords = found
        .filter((result) => result.score >= minScore && isEnough(result))
        .map(({ id, score }) => ({ rule: id, score }));
      return combine(fits, byWords).slice(0, MAX_SUGGESTIONS);
    },
  };
}

/** Returns a word as it is indexed; null if it tells nothing. */
function termOf(word: string): string | null {
  const plain = plainWords(word);
  return plain.length < 2 || STOP_WORDS.has(plain) ? null : plain;
}

/** A rule that has some of the words of a text. */
interface Found {
  id: string;
  score: number;
  /** The words of the text that the rule has. */
  queryTerms: string[];
  /** For each of the rule's words that match, the fields that have it. */
  match: Record<string, string[]>;
}

/**
 * Returns a function that searches a complete index like `index.search`, best first. It keeps the results of each word
 * of the previous text, because with each letter that somebody types only one word is new.
 */
function termSearch(index: MiniSearch<Entry>): (text: string) => Found[] {
  let previous: ReadonlyMap<string, readonly SearchResult[]> = new Map();
  return (text) => {
    const current = new Map<string, readonly SearchResult[]>();
    const all = new Map<string, Found>();
    for (const term of text.split(SEPARATORS).flatMap((word) => termOf(word) ?? [])) {
      const results = current.get(term) ?? previous.get(term) ?? resultsOf(term, index);
      current.set(term, results);
      for (const { id, score, match } of results) {
        const known = all.get(id);
        if (!known) {
          all.set(id, { id, score, queryTerms: [term], match: { ...match } });
          continue;
        }
        known.score += score;
        Object.assign(known.match, match);
        if (!known.queryTerms.includes(term)) known.queryTerms.push(term);
      }
    }
    previous = current;
    // The more of the words a rule has, the higher its score.
    for (const found of all.values()) found.score *= found.queryTerms.length;
    return [...all.values()].sort((a, b) => b.score - a.score);
  };
}

/** Returns what one word finds, in the order of the index, which decides between equal scores. */
function resultsOf(term: string, index: MiniSearch<Entry>): readonly SearchResult[] {
  const results: SearchResult[] = [];
  const filter = (result: SearchResult) => {
    results.push(result);
    // MiniSearch would sort what is kept.
    return false;
  };
  index.search(term, { tokenize: (word) => [word], processTerm: (word) => word, filter });
  return results;
}

/** Writes out the IT department, which only its capitals tell from a common word. */
function expandIt(text: string): string {
  return /\p{Ll}/u.test(text) ? text.replace(/(?<!\p{L})(?:IT|TI)(?!\p{L})/gu, 'it department') : text;
}

/** Returns the words of a text that too many rules have to tell anything. */
function commonIn(found: readonly Found[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { queryTerms } of found)
    for (const term of new Set(queryTerms)) times.set(term, (times.get(term) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count > MAX_RULES_PER_WORD).map(([term]) => term));
}

/** Adds up both scores of each rule, so that one found by situation and by words comes first. */
function combine(fits: readonly Fit[], byWords: readonly Fit[]): string[] {
  const best = byWords[0]?.score ?? 1;
  const scores = new Map<string, number>();
  for (const { rule, score } of byWords) scores.set(rule, (score / best) * WORDS_SCORE);
  for (const { rule, score } of fits) scores.set(rule, (scores.get(rule) ?? 0) + score);
  return [...scores].sort((a, b) => b[1] - a[1]).map(([rule]) => rule);
}

function entryOf(id: string, english: Rule, language: Language): Entry {
  const own = language.rule(id, english);
  const tokens = english.when.flatMap(({ any = [], all = [] }) => [...any, ...all]);
  const phrases = tokens.flatMap((token) => phraseOf(token) ?? []).map((phrase) => anchorOf(phrase).fixed);
  const codes = tokens
    .map(parseToken)
    .flatMap((token) => (token?.kind === 'code' || token?.kind === 'param' ? token.value : []))
    // Nobody remembers the words of a long identifier, and a number is looked up, not searched.
    .filter((name) => name.split('_').length <= 3 && microsoftNumber(name) === undefined)
    .map((name) => name.replace(/[/_=]/g, ' '));
  const both = (key: 'title' | 'what') => `${own[key]} ${own === english ? '' : english[key]}`;
  return {
    id,
    title: `${both('title')} ${id.replace(/[/-]/g, ' ')}`,
    screen: uniqueWords([...phrases, ...codes].join(' ')),
    body: uniqueWords(both('what')),
  };
}

/** Returns each word once: how often a rule has it means nothing, and every word costs time while somebody types. */
function uniqueWords(text: string): string {
  return [...new Set(text.toLowerCase().split(SEPARATORS))].join(' ');
}

/** Returns the long words that few rules' ids have; one of them alone is enough for a suggestion. */
function rareWords(ids: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const id of ids)
    for (const word of new Set(id.split(/[/-]/))) times.set(word, (times.get(word) ?? 0) + 1);
  return new Set([...times].filter(([word, count]) => count <= 3 && word.length > 7).map(([word]) => word));
}

/** Returns the words that tell what happens, without common ones and names of vendors. */
function tellingWords(plain: string, common: ReadonlySet<string>): Set<string> {
  const isTelling = (word: string) =>
    word.length > 1 && !STOP_WORDS.has(word) && !common.has(word) && vendorsIn(word).size === 0;
  return new Set(plain.split(SEPARATORS).filter(isTelling));
}
