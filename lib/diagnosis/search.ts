import MiniSearch from 'minisearch';
import type { Rule } from '../catalog/rules/schema';
import { anchorOf } from '../evidence/phrases';
import { parseToken, phraseOf } from '../evidence/token';
import type { Language } from '../i18n/language';

/** Finds rules by the words a person remembers. Suggests only: it diagnoses nothing. */
export interface Search {
  /** Ids of the rules that fit the words best, best first; empty where nothing fits well. */
  suggest(text: string): string[];
}

interface Entry {
  id: string;
  title: string;
  /** What the screens themselves say. */
  screen: string;
  body: string;
}

/** Words that say nothing about which problem it is. */
const COMMON = new Set(
  'a an and are as at be been but by can cannot could do does for from get got had has have i if in into is it its me my no not of on or our says say so still that the their then there they this to too up us was we what when while why will with won wont would you your please help hi hello thanks thank'.split(
    ' ',
  ),
);

/** How many suggestions are worth reading. */
const MOST = 5;

/** A suggestion must be at least this good compared with the best one. */
const CLOSE = 0.25;

/** Prepares the search over the rules, in a language and in English. */
export function makeSearch(rules: ReadonlyMap<string, Rule>, language: Language): Search {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'screen', 'body'],
    processTerm: (term) => {
      const plain = term
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();
      return plain.length < 2 || COMMON.has(plain) ? null : plain;
    },
    searchOptions: {
      boost: { title: 3, screen: 2 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    },
  });
  const entries = [...rules].map(([id, rule]) => entryOf(id, rule, language));
  index.addAll(entries);
  const telling = rareTerms(entries.map(({ id }) => id));
  return {
    suggest(text) {
      const words = text.slice(0, 400);
      const found = index.search(words);
      const least = (found[0]?.score ?? 0) * CLOSE;
      // One common word ("mailbox") is no description of a problem.
      const enough = (matched: readonly string[]) =>
        new Set(matched).size >= Math.min(2, countTerms(words)) || matched.some((term) => telling.has(term));
      return found
        .filter(({ score, queryTerms }) => score >= least && enough(queryTerms))
        .slice(0, MOST)
        .map(({ id }) => String(id));
    },
  };
}

function entryOf(id: string, english: Rule, language: Language): Entry {
  const own = language.rule(id, english);
  const phrases = english.when
    .flatMap(({ any = [], all = [] }) => [...any, ...all])
    .flatMap((token) => phraseOf(token) ?? [])
    .map((phrase) => anchorOf(phrase).fixed);
  const codes = english.when
    .flatMap(({ any = [], all = [] }) => [...any, ...all])
    .map(parseToken)
    .flatMap((token) => (token?.kind === 'code' || token?.kind === 'param' ? token.value : []))
    .map((value) => value.replace(/[/_=]/g, ' '));
  const both = (key: 'title' | 'what' | 'why') => `${own[key]} ${own === english ? '' : english[key]}`;
  return {
    id,
    title: `${both('title')} ${id.replace(/[/-]/g, ' ')}`,
    screen: [...new Set([...phrases, ...codes])].join(' '),
    body: `${both('what')} ${both('why')}`,
  };
}

/** Words that name few rules: one of them alone says which problem it is. */
function rareTerms(ids: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const id of ids)
    for (const word of new Set(id.split(/[/-]/))) times.set(word, (times.get(word) ?? 0) + 1);
  return new Set([...times].filter(([word, count]) => count <= 3 && word.length > 5).map(([word]) => word));
}

function countTerms(text: string): number {
  return text.split(/[\s\p{P}]+/u).filter((word) => word.length > 1 && !COMMON.has(word.toLowerCase()))
    .length;
}
