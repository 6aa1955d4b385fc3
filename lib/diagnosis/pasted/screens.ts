import { MAILBOX, RULE, SCREENS } from '../../catalog/everyday/screens';
import type { Ideas } from '../../catalog/everyday/words';
import { type IdeaReader, ideasIn } from '../everyday/idea-reader';
import { ideaReaderOf as readerOf } from '../everyday/known-words';
import { namesOtherCrm } from '../everyday/vendors';
import { eachOnce } from './matching/each-once';
import { foldBeginnings, foldWords } from './matching/look-alikes';

/** The sentences of a screen that tell one thing stand within so many characters. */
const WINDOW = 260;

/** Of a script without blanks so many. */
const NARROW_WINDOW = 120;

/** A heading has so many words; and one that is all of a text fewer. */
const HEADING = 9;
const WHOLE_HEADING = 6;

/** So many characters of a script without blanks are about a word. */
const PER_WORD = 2.8;

/** Whoever retells a screen does so near the beginning; what is longer is a log. */
const LONGEST = 8192;

/** A text in which somebody tells what happens to them has so many characters. */
const SHORT_TEXT = 900;

/** Scripts that say as much in half the characters. */
const NARROW = /[\u3040-\u9fff]/;

const QUOTED = /["“„«»「『]\s?([^"“”„«»「」『』\n]{6,120})\s?["“”«»」』]/g;

const CLAUSE = /[,;:()–—]/;

const END = /(?<=[.!?。！？])\s|(?<=[。！？])|[\n•·|]/;

/** Ideas that must be met, and those that must not. */
interface Combination {
  must: readonly string[];
  mustNot: readonly string[];
}

interface Screen {
  rule: string;
  vendor: string;
  says: readonly Combination[];
  titles: readonly Combination[];
  named: readonly Combination[];
  tells: readonly Combination[];
  words: number;
}

/** A sentence and what it tells. */
interface Told {
  text: string;
  ideas: ReadonlySet<string>;
  /** Opens the text, or stands in quotation marks. */
  prominent: boolean;
}

/** The screens that people retell are spelled right, and pictures are folded alike. */
const words = readerOf(({ screens }) => ({ exact: foldIdeas(screens) }));

let prepared: readonly Screen[] | undefined;

/**
 * The rules whose screens a text retells, in whichever words: a guess, since nobody's exact words are looked for.
 *
 * @param vendors whom the whole text names; another vendor's screens are none of theirs
 */
export function screensTold(whole: string, vendors: ReadonlySet<string>): string[] {
  prepared ??= prepare();
  const reader = words();
  const text = whole.slice(0, LONGEST);
  const sentences = sentencesOf(text, reader);
  // Where a text repeats itself many tell the same.
  const windows = [
    ...new Map(
      sentences.map((_, at) => windowAt(sentences, at)).map((told) => [[...told].join(), told]),
    ).values(),
  ];
  const stated = sentences[0]?.ideas.has(RULE);
  const prominent = stated ? [] : sentences.filter((sentence) => sentence.prominent);
  const headings = [...prominent, ...clausesOf(prominent, reader), ...quotesIn(text, reader)];
  // Beside a CRM stands whose mailbox it connects: that is no other service’s sign-in.
  const theirs = vendors.has('other') && namesOtherCrm(text) ? new Set<string>() : vendors;
  const aboutMail = sentences.some(({ ideas }) => ideas.has(MAILBOX));
  const all =
    text.length <= SHORT_TEXT ? new Set(sentences.flatMap(({ ideas }) => [...ideas])) : new Set<string>();
  return prepared.flatMap(({ rule, vendor, says, titles, named, tells, words }) => {
    if (isOthers(vendor, theirs)) return [];
    const known = vendors.has(vendor);
    const heads = (list: readonly Told[], longest: number) =>
      list.some(({ text: heading, ideas }) => isMet(titles, ideas) && wordsIn(heading) <= longest);
    const isTold =
      isMet(tells, all) ||
      windows.some((told) => isMet(says, told) || (known && isMet(named, told))) ||
      (known || aboutMail ? heads(headings, HEADING) : sentences.length === 1 && heads(prominent, words));
    return isTold ? rule : [];
  });
}

/** Whether a text names somebody else whose screen it may be, and this vendor not. */
function isOthers(vendor: string, vendors: ReadonlySet<string>): boolean {
  return (
    !vendors.has(vendor) && ['microsoft', 'google', 'salesforce', 'other'].some((one) => vendors.has(one))
  );
}

/** How many words a heading has; one with a figure is none. */
function wordsIn(heading: string): number {
  if (/\d/.test(heading)) return Number.POSITIVE_INFINITY;
  return NARROW.test(heading) ? heading.length / PER_WORD : heading.split(/\s+/).length;
}

/** What a sentence and those after it tell, as far as they belong together. */
function windowAt(sentences: readonly Told[], from: number): ReadonlySet<string> {
  const told = new Set<string>();
  let length = 0;
  for (let at = from; at < Math.min(from + 3, sentences.length); at++) {
    const { text, ideas } = sentences[at] ?? { text: '', ideas: [] };
    length += text.length;
    if (at > from && length > (NARROW.test(text) ? NARROW_WINDOW : WINDOW)) break;
    for (const idea of ideas) told.add(idea);
  }
  return told;
}

function isMet(combinations: readonly Combination[], told: ReadonlySet<string>): boolean {
  return combinations.some(
    ({ must, mustNot }) => hasAll(must, told) && !mustNot.some((idea) => told.has(idea)),
  );
}

function hasAll(ideas: readonly string[], told: ReadonlySet<string>): boolean {
  return ideas.every((idea) => told.has(idea));
}

/** A text as sentences with what each tells; what is too long for one is cut. */
function sentencesOf(text: string, reader: IdeaReader): Told[] {
  const told: Told[] = [];
  const ideasOf = eachOnce((piece) => ideasIn(foldWords(piece), reader));
  let quoted = false;
  for (const part of text.split(END)) {
    for (let from = 0; from < part.length; from += 2 * WINDOW) {
      const piece = part.slice(from, from + 2 * WINDOW).trim();
      if (!/\p{L}/u.test(piece)) continue;
      const prominent = told.length === 0 || quoted || /^["'“„«「]/.test(piece);
      quoted = /["'“„«「:]\s?$/.test(piece);
      told.push({ text: piece, ideas: ideasOf(piece), prominent });
    }
  }
  return told;
}

/** The parts of headings that somebody says more about. */
function clausesOf(headings: readonly Told[], reader: IdeaReader): Told[] {
  return headings.flatMap(({ text }) => {
    const clauses = text.split(CLAUSE).filter((clause) => /\p{L}/u.test(clause));
    if (clauses.length < 2) return [];
    return clauses.map((clause) => ({
      text: clause.trim(),
      ideas: ideasIn(foldWords(clause), reader),
      prominent: true,
    }));
  });
}

/** What stands in quotation marks within a sentence, as a heading is handed on. */
function quotesIn(text: string, reader: IdeaReader): Told[] {
  return Array.from(text.matchAll(QUOTED), ([, quote = '']) => ({
    text: quote.trim(),
    ideas: ideasIn(foldWords(quote), reader),
    prominent: true,
  }));
}

function prepare(): readonly Screen[] {
  return SCREENS.map(
    ({ rule, says = [], titles = [], named = [], tells = [], words: most = WHOLE_HEADING }) => ({
      rule,
      vendor: rule.slice(0, rule.indexOf('/')),
      says: says.map(parse),
      titles: titles.map(parse),
      named: named.map(parse),
      tells: tells.map(parse),
      words: most,
    }),
  );
}

function foldIdeas(ideas: Ideas): Ideas {
  return Object.fromEntries(Object.entries(ideas).map(([idea, all]) => [idea, foldBeginnings(all)]));
}

function parse(ideas: string): Combination {
  const parts = ideas.split(' ');
  return {
    must: parts.filter((part) => !part.startsWith('-')),
    mustNot: parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1)),
  };
}
