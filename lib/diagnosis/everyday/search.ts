import MiniSearch, { type SearchResult } from 'minisearch';
import type { Rule } from '../../catalog/rules/schema';
import { anchorOf } from '../../evidence/phrases';
import { microsoftNumber, parseToken, phraseOf } from '../../evidence/token';
import type { Language } from '../../i18n/language';
import { type Fit, isPossible, plainWords, situationsIn, vendorsTyped } from './everyday';

/** Finds rules by the words a person remembers. Suggests only: it diagnoses nothing. */
export interface Search {
  /** Ids of the rules that fit the words best, best first; empty where nothing fits well. */
  suggest(text: string): string[];
  /** What the first text would have to wait for, in steps that each are short. */
  preparations: readonly (() => void)[];
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
  'a an and are as at be been but by can cannot could do does for from get got had has have how i if in into is it its me my no not of on or our says say so still that the their then there they this to too up us was we what when while why will with won wont would you your please help hi hello thanks thank wie warum como por comment pourquoi come perche hoe waarom jak dlaczego hur varfor who whom whose which where about also any am because before after he she him her his them these those than very just ich du er sie es wir ihr der die das den dem des ein eine einen einem einer mein meine meinen meiner meinem mich mir dich dir uns unser unsere und oder aber nicht zu zum zur von vom im auf aus bei mit nach fur als auch noch schon nur ist sind war hat habe haben wird werden kann muss soll wer wo wenn dass hier man sich je tu il elle nous vous ils le la les un une de au aux et ou mais pas ne que qui quoi dans sur pour par avec mon ma mes notre nos votre vos ce cette ces est sont ai avons ont suis se te en yo el ella los las lo una unos unas pero quien del al mi mis su sus son esta estan han hay ya muy con ja moj moja moje mam jest sa nie ze ten ta na od po za przy dla mnie kto co gdzie czy tylko io lui lei noi voi gli uno non che chi di della dei da dal nel nella ti si ci mio mia miei mie sono ho ha hanno ik jij hij zij wij het een maar niet op van voor aan uit om dat dit zijn heb heeft wordt mijn ons onze wat jag hon vi det ett och eller men inte pa av till fran att som ar var har min mitt mina vem vad eu ele ela os um uma mas nao quem dos em nas para meu minha meus minhas seu sua lhe'.split(
    ' ',
  ),
);

/** What stands between words. */
const APART = /[\s\p{P}]+/u;

/** How many suggestions are worth reading. */
const MOST = 5;

/** So many of the words that say what happens must be met. */
const MATCHED = 2 / 3;

/** A word that more rules have tells none of them. */
const MANY = 15;

/** So many rules are taken in at once. */
const AT_ONCE = 12;

/** A suggestion must be at least this good compared with the best one. */
const CLOSE = 0.25;

/** What the best match of words weighs beside the ideas of a situation. */
const NAMED_WEIGHT = 4;

/** Prepares the search over the rules, in a language and in English. */
export function makeSearch(rules: ReadonlyMap<string, Rule>, language: Language): Search {
  const index = new MiniSearch<Entry>({
    fields: ['title', 'screen', 'body'],
    // What is indexed has been taken apart already.
    tokenize: (text, field) => text.split(field === undefined || field === 'title' ? APART : ' '),
    processTerm: termOf,
    searchOptions: {
      boost: { title: 3, screen: 2 },
      prefix: (term) => term.length > 3,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    },
  });
  // What merely fills in where nothing fits is no guess.
  const waiting = [...rules].filter(([, { fallback }]) => !fallback);
  const telling = rareTerms(waiting.map(([id]) => id));
  const takeIn = (count: number) =>
    index.addAll(waiting.splice(0, count).map(([id, rule]) => entryOf(id, rule, language)));
  const find = termSearch(index);
  return {
    preparations: Array.from({ length: Math.ceil(waiting.length / AT_ONCE) }, () => () => takeIn(AT_ONCE)),
    suggest(text) {
      takeIn(waiting.length);
      const words = text.slice(0, 400);
      const plain = plainWords(spelledOut(words));
      const { fits: told, otherMatter, typed } = situationsIn(plain);
      if (otherMatter) return [];
      const fits = told.filter(({ rule }) => rules.has(rule));
      const found = find(words).filter(({ id }) => isPossible(id, typed));
      const least = (found[0]?.score ?? 0) * CLOSE;
      // One common word ("mailbox") is no description of a problem.
      const asked = termsOf(plain, commonIn(found));
      const needed = Math.max(Math.min(2, asked.size), asked.size * MATCHED, 1);
      const fitting = new Set(fits.map(({ rule }) => rule));
      const enough = ({ id, queryTerms, match }: Found) => {
        const matched = new Set(queryTerms.filter((term) => asked.has(term)));
        if ([...matched].some((term) => telling.has(term) && id.includes(term))) return true;
        // Where a situation is told, a rule that merely shares words with it is no guess.
        if (fitting.size > 0 && !fitting.has(id)) return false;
        return (
          matched.size >= needed &&
          Object.values(match).some((fields) => !fields.every((one) => one === 'body'))
        );
      };
      const named = found
        .filter((result) => result.score >= least && enough(result))
        .map(({ id, score }) => ({ rule: id, score }));
      return combine(fits, named).slice(0, MOST);
    },
  };
}

/** A word as it is indexed; nothing where it tells nothing. */
function termOf(word: string): string | null {
  const plain = plainWords(word);
  return plain.length < 2 || COMMON.has(plain) ? null : plain;
}

/** A rule that has some of the words of a text. */
interface Found {
  id: string;
  score: number;
  /** The words of the text that it has. */
  queryTerms: string[];
  /** For each word of the rule that one of them may mean, where it stands. */
  match: Record<string, string[]>;
}

/**
 * Searches an index that is complete as `index.search` does, best first, each word once: with a letter that is typed
 * one word is new. What the words of one text have found is kept until the next.
 */
function termSearch(index: MiniSearch<Entry>): (text: string) => Found[] {
  let before: ReadonlyMap<string, readonly SearchResult[]> = new Map();
  return (text) => {
    const now = new Map<string, readonly SearchResult[]>();
    const all = new Map<string, Found>();
    for (const term of text.split(APART).flatMap((word) => termOf(word) ?? [])) {
      const results = now.get(term) ?? before.get(term) ?? resultsOf(term, index);
      now.set(term, results);
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
    before = now;
    // The more of the words a rule has, the better.
    for (const found of all.values()) found.score *= found.queryTerms.length;
    return [...all.values()].sort((a, b) => b.score - a.score);
  };
}

/** What one word finds, in the order of the index, which decides between equal ones. */
function resultsOf(term: string, index: MiniSearch<Entry>): readonly SearchResult[] {
  const results: SearchResult[] = [];
  const filter = (result: SearchResult) => {
    results.push(result);
    // They would be sorted.
    return false;
  };
  index.search(term, { tokenize: (word) => [word], processTerm: (word) => word, filter });
  return results;
}

/** With the department written out that capitals alone tell from a common word. */
function spelledOut(text: string): string {
  return /\p{Ll}/u.test(text) ? text.replace(/(?<!\p{L})(?:IT|TI)(?!\p{L})/gu, 'it department') : text;
}

/** Words of a question that so many rules have that they say nothing, in whichever language. */
function commonIn(found: readonly Found[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { queryTerms } of found)
    for (const term of new Set(queryTerms)) times.set(term, (times.get(term) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count > MANY).map(([term]) => term));
}

/** A rule whose situation is told comes before one whose words are used; one that is both, before all. */
function combine(fits: readonly Fit[], named: readonly Fit[]): string[] {
  const best = named[0]?.score ?? 1;
  const scores = new Map<string, number>();
  for (const { rule, score } of named) scores.set(rule, (score / best) * NAMED_WEIGHT);
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
    // Of a long name of a program nobody remembers the words; a number is looked up, never guessed.
    .filter((name) => name.split('_').length <= 3 && microsoftNumber(name) === undefined)
    .map((name) => name.replace(/[/_=]/g, ' '));
  const both = (key: 'title' | 'what') => `${own[key]} ${own === english ? '' : english[key]}`;
  return {
    id,
    title: `${both('title')} ${id.replace(/[/-]/g, ' ')}`,
    screen: onceEach([...phrases, ...codes].join(' ')),
    body: onceEach(both('what')),
  };
}

/** Each word once: how often a rule says it means nothing, and somebody who types waits for every word. */
function onceEach(text: string): string {
  return [...new Set(text.toLowerCase().split(APART))].join(' ');
}

/** Words that name few rules: one of them alone says which problem it is. */
function rareTerms(ids: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const id of ids)
    for (const word of new Set(id.split(/[/-]/))) times.set(word, (times.get(word) ?? 0) + 1);
  return new Set([...times].filter(([word, count]) => count <= 3 && word.length > 7).map(([word]) => word));
}

/** The words that say what happens: common ones and the names of vendors aside. */
function termsOf(plain: string, common: ReadonlySet<string>): Set<string> {
  const says = (word: string) =>
    word.length > 1 && !COMMON.has(word) && !common.has(word) && vendorsTyped(word).size === 0;
  return new Set(plain.split(APART).filter(says));
}
