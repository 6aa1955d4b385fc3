import { ideasIn } from './idea-reader';
import { ideaReaderOf, knownLanguages } from './known-words';
import { type Fit, matchSituations } from './match-situations';
import { plainWords } from './plain-words';
import { isPossible, vendorsIn } from './vendors';

/** Numbers of characters and lines from which on a text is a whole page or mail, not what somebody types. */
const MIN_PAGE_CHARS = 400;
const MIN_PAGE_LINES = 3;

/** Maximum numbers of characters that are read of a page and of a line. */
const MAX_PAGE_CHARS = 4096;
const MAX_LINE_CHARS = 400;

/** Minimum scores of a situation in a line where somebody speaks of themselves or beside it, and in any other line. */
const MIN_OWN_SCORE = 8;
const MIN_OTHER_SCORE = 16;

/** Maximum number of suggestions for a page. */
const MAX_PAGE_SUGGESTIONS = 3;

const URL_PATTERN = /https?:\/\/\S{1,2000}/g;

/** Reads whether somebody speaks of themselves (“I”, “our”), which the pages and mails of products don’t. */
const speakerReader = ideaReaderOf(({ notices: { mine } }) => ({ exact: mine ? { mine } : {} }));

/** Whether a text is a whole page or mail. */
export function isPage(text: string): boolean {
  return (
    text.length > MIN_PAGE_CHARS && text.trim().split(/[\n\r]+/, MIN_PAGE_LINES).length === MIN_PAGE_LINES
  );
}

/** What a line of a page says. */
interface Line {
  fits: readonly Fit[];
  /** Whether somebody speaks of themselves. */
  isOwn: boolean;
}

/**
 * Returns a function that finds the rules whose situation somebody describes in a line of a page or mail, best first.
 * Words that are spread over a page tell nothing: among so many there are some of any rule. It keeps the lines of the
 * previous page, because with each letter that somebody types only one of them is new.
 */
export function pageSearch(): (page: string) => Fit[] {
  let previous: ReadonlyMap<string, Line> = new Map();
  let languages = 0;
  return (page) => {
    const read = page.slice(0, MAX_PAGE_CHARS).replace(URL_PATTERN, ' ');
    // Lines that were read before the words of their language were there are read again.
    if (languages !== knownLanguages()) previous = new Map();
    languages = knownLanguages();
    const current = new Map<string, Line>();
    const lines = linesOf(read).map((text) => {
      const line = current.get(text) ?? previous.get(text) ?? readLine(text);
      current.set(text, line);
      return line;
    });
    previous = current;
    const vendors = vendorsIn(plainWords(read));
    return bestOf(lines)
      .filter(({ rule }) => isPossible(rule, vendors))
      .slice(0, MAX_PAGE_SUGGESTIONS);
  };
}

/** Returns the rules of which lines speak strongly enough, each with its best score, best first. */
function bestOf(lines: readonly Line[]): Fit[] {
  const best = new Map<string, number>();
  for (const [at, { fits, isOwn }] of lines.entries()) {
    const isOwnOrBeside = isOwn || lines[at - 1]?.isOwn || lines[at + 1]?.isOwn;
    const least = isOwnOrBeside ? MIN_OWN_SCORE : MIN_OTHER_SCORE;
    for (const { rule, score } of fits)
      if (score >= least) best.set(rule, Math.max(score, best.get(rule) ?? 0));
  }
  return Array.from(best, ([rule, score]) => ({ rule, score })).sort((a, b) => b.score - a.score);
}

function readLine(text: string): Line {
  const plain = plainWords(text);
  return { fits: matchSituations(plain).fits, isOwn: ideasIn(plain, speakerReader()).size > 0 };
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n\r]+/)
    .map((line) => line.trim().slice(0, MAX_LINE_CHARS))
    .filter((line) => /\p{L}/u.test(line));
}
