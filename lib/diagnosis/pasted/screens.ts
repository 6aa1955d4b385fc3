import { MAILBOX, RULE, SCREENS } from '../../catalog/everyday/screens';
import type { Ideas } from '../../catalog/everyday/words';
import { vendorOfRule } from '../../catalog/rule-id';
import { type IdeaReader, ideasIn } from '../everyday/idea-reader';
import { ideaReaderOf } from '../everyday/known-words';
import { namesOtherCrm } from '../everyday/vendors';
import { foldIdeaWords, foldWords } from './matching/look-alikes';
import { memoize } from './matching/memoize';

/** Maximum number of characters of the sentences whose ideas are combined. */
const MAX_WINDOW = 260;

/** The same in a dense script. */
const MAX_DENSE_WINDOW = 120;

/** Maximum numbers of words of a heading, and of one that is all of a text. */
const MAX_HEADING_WORDS = 9;
const MAX_LONE_HEADING_WORDS = 6;

/** Average number of characters of a word in a dense script. */
const CHARS_PER_WORD = 2.8;

/** Maximum number of characters read: a screen is retold near the beginning, and a longer text is a log. */
const MAX_TEXT_CHARS = 8192;

/** Maximum number of characters of a text whose ideas are combined as a whole: somebody's short report. */
const MAX_SHORT_TEXT = 900;

/** Matches a dense script (Japanese, Chinese), which has no blanks and needs half the characters. */
const DENSE_SCRIPT = /[\u3040-\u9fff]/;

/** Matches a quotation. */
const QUOTED = /["“„«»「『]\s?([^"“”„«»「」『』\n]{6,120})\s?["“”«»」』]/g;

/** Matches a separator of clauses. */
const CLAUSE_SEPARATOR = /[,;:()–—]/;

/** Matches the end of a sentence. */
const SENTENCE_END = /(?<=[.!?。！？])\s|(?<=[。！？])|[\n•·|]/;

/** Ideas that a text must have, and ideas that it must not have. */
interface Combination {
  must: readonly string[];
  mustNot: readonly string[];
}

/** A screen's ideas, parsed from `ScreenIdeas`. */
interface Screen {
  rule: string;
  vendor: string;
  says: readonly Combination[];
  titles: readonly Combination[];
  named: readonly Combination[];
  tells: readonly Combination[];
  words: number;
}

/** A sentence and its ideas. */
interface Sentence {
  text: string;
  ideas: ReadonlySet<string>;
  /** Whether it begins the text or is quoted. */
  prominent: boolean;
}

/** Reads the ideas of screens, folded for OCR; retold screens have no typing errors. */
const screenReader = ideaReaderOf(({ screens }) => ({ exact: foldIdeas(screens) }));

let prepared: readonly Screen[] | undefined;

/**
 * Returns the rules whose screens a text retells in its own words. The result is a guess, made from ideas.
 *
 * @param vendors the vendors that the whole text names, which rule out other vendors' screens
 */
export function findRetoldScreens(whole: string, vendors: ReadonlySet<string>): string[] {
  prepared ??= prepare();
  const reader = screenReader();
  const text = whole.slice(0, MAX_TEXT_CHARS);
  const sentences = sentencesOf(text, reader);
  // A text that repeats itself has many windows with the same ideas.
  const windows = [
    ...new Map(
      sentences.map((_, at) => windowAt(sentences, at)).map((ideas) => [[...ideas].join(), ideas]),
    ).values(),
  ];
  const isPolicy = sentences[0]?.ideas.has(RULE);
  const prominent = isPolicy ? [] : sentences.filter((sentence) => sentence.prominent);
  const headings = [...prominent, ...clausesOf(prominent, reader), ...quotesIn(text, reader)];
  // `other` may only be the CRM that connects the mailbox, which rules out no vendor.
  const signInVendors = vendors.has('other') && namesOtherCrm(text) ? new Set<string>() : vendors;
  const aboutMail = sentences.some(({ ideas }) => ideas.has(MAILBOX));
  const all =
    text.length <= MAX_SHORT_TEXT ? new Set(sentences.flatMap(({ ideas }) => [...ideas])) : new Set<string>();
  return prepared.flatMap(({ rule, vendor, says, titles, named, tells, words }) => {
    if (isOtherVendors(vendor, signInVendors)) return [];
    const isNamed = vendors.has(vendor);
    const hasHeading = (list: readonly Sentence[], maxWords: number) =>
      list.some(({ text: heading, ideas }) => matchesAny(titles, ideas) && countWords(heading) <= maxWords);
    const isRetold =
      matchesAny(tells, all) ||
      windows.some((ideas) => matchesAny(says, ideas) || (isNamed && matchesAny(named, ideas))) ||
      (isNamed || aboutMail
        ? hasHeading(headings, MAX_HEADING_WORDS)
        : sentences.length === 1 && hasHeading(prominent, words));
    return isRetold ? rule : [];
  });
}

/** Tells whether a text names another vendor whose screen it may be, and not this one. */
function isOtherVendors(vendor: string, vendors: ReadonlySet<string>): boolean {
  return (
    !vendors.has(vendor) && ['microsoft', 'google', 'salesforce', 'other'].some((one) => vendors.has(one))
  );
}

/** Returns the number of words of a heading; infinity for one with a digit, which is no heading. */
function countWords(heading: string): number {
  if (/\d/.test(heading)) return Number.POSITIVE_INFINITY;
  return DENSE_SCRIPT.test(heading) ? heading.length / CHARS_PER_WORD : heading.split(/\s+/).length;
}

/** Returns the ideas of a sentence and of up to two after it within a window. */
function windowAt(sentences: readonly Sentence[], from: number): ReadonlySet<string> {
  const combined = new Set<string>();
  let length = 0;
  for (let at = from; at < Math.min(from + 3, sentences.length); at++) {
    const { text, ideas } = sentences[at] ?? { text: '', ideas: [] };
    length += text.length;
    if (at > from && length > (DENSE_SCRIPT.test(text) ? MAX_DENSE_WINDOW : MAX_WINDOW)) break;
    for (const idea of ideas) combined.add(idea);
  }
  return combined;
}

function matchesAny(combinations: readonly Combination[], ideas: ReadonlySet<string>): boolean {
  return combinations.some(
    ({ must, mustNot }) => hasAll(must, ideas) && !mustNot.some((idea) => ideas.has(idea)),
  );
}

function hasAll(required: readonly string[], ideas: ReadonlySet<string>): boolean {
  return required.every((idea) => ideas.has(idea));
}

/** Splits a text into sentences with their ideas; longer ones than two windows are cut. */
function sentencesOf(text: string, reader: IdeaReader): Sentence[] {
  const sentences: Sentence[] = [];
  const ideasOf = memoize((piece) => ideasIn(foldWords(piece), reader));
  let quoted = false;
  for (const part of text.split(SENTENCE_END)) {
    for (let from = 0; from < part.length; from += 2 * MAX_WINDOW) {
      const piece = part.slice(from, from + 2 * MAX_WINDOW).trim();
      if (!/\p{L}/u.test(piece)) continue;
      const prominent = sentences.length === 0 || quoted || /^["'“„«「]/.test(piece);
      quoted = /["'“„«「:]\s?$/.test(piece);
      sentences.push({ text: piece, ideas: ideasOf(piece), prominent });
    }
  }
  return sentences;
}

/** Returns the clauses of headings: a heading may be part of a longer sentence. */
function clausesOf(headings: readonly Sentence[], reader: IdeaReader): Sentence[] {
  return headings.flatMap(({ text }) => {
    const clauses = text.split(CLAUSE_SEPARATOR).filter((clause) => /\p{L}/u.test(clause));
    if (clauses.length < 2) return [];
    return clauses.map((clause) => ({
      text: clause.trim(),
      ideas: ideasIn(foldWords(clause), reader),
      prominent: true,
    }));
  });
}

/** Returns the quotations in a text, since people quote headings within a sentence. */
function quotesIn(text: string, reader: IdeaReader): Sentence[] {
  return Array.from(text.matchAll(QUOTED), ([, quote = '']) => ({
    text: quote.trim(),
    ideas: ideasIn(foldWords(quote), reader),
    prominent: true,
  }));
}

function prepare(): readonly Screen[] {
  return SCREENS.map(
    ({ rule, says = [], titles = [], named = [], tells = [], words: most = MAX_LONE_HEADING_WORDS }) => ({
      rule,
      vendor: vendorOfRule(rule),
      says: says.map(parse),
      titles: titles.map(parse),
      named: named.map(parse),
      tells: tells.map(parse),
      words: most,
    }),
  );
}

function foldIdeas(ideas: Ideas): Ideas {
  return Object.fromEntries(Object.entries(ideas).map(([idea, all]) => [idea, foldIdeaWords(all)]));
}

function parse(ideas: string): Combination {
  const parts = ideas.split(' ');
  return {
    must: parts.filter((part) => !part.startsWith('-')),
    mustNot: parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1)),
  };
}
