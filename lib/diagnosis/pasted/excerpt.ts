import { codeOf, vendorOfCode } from '../../evidence/token';
import type { RuleIndex } from '../rule-index';
import { CODE_SPACES } from './errors/codes';

/** Maximum number of characters read of a text; of a longer one, the beginning and the end. */
export const MAX_TEXT_CHARS = 2_097_152;

/** Numbers of characters kept before and after a place that may hold a code. */
const CHARS_BEFORE = 600;
const CHARS_AFTER = 1_000;

/** Share of an excerpt that is kept for the two ends of the text. */
const ENDS_SHARE = 0.25;

/** What codes of every system begin with or stand beside; the names that rules ask for are added. */
const CODE_MARKS =
  'AADSTS|aadsts|error_codes|IDX\\d{5}|[245]\\d\\d[ -][245]\\.\\d|\\((?:4|5)\\d\\d, b|\\b5[23]\\d Auth|\\b(?:NO|BAD|BYE) (?:\\[|LOGIN|AUTH|Login|Auth)|-ERR|0x800|MSALErrorDomain|MSAL error -|authError=|[?&#]error=|["\']error["\']|[a-z]_(?:required|denied|grant|client|claims|enforced|mismatch|unavailable|cancell?ed|internal|in_progress)\\b|eyJzdGF0dXMi';

const patterns = new WeakMap<RuleIndex, RegExp>();

/** Returns the pattern for places that may hold a code, which is made once for each index. */
function codePattern(index: RuleIndex): RegExp {
  const known = patterns.get(index);
  if (known) return known;
  const names = new Set<string>();
  for (const token of index.clauses.keys()) {
    const name = CODE_SPACES.some((space) => space === vendorOfCode(token)) && codeOf(token);
    // A short name, or one of a single word, may be an everyday word.
    if (name && /^(?=.*[A-Z_])[A-Za-z_]{12,}$/.test(name)) names.add(name);
  }
  const pattern = new RegExp([...names, CODE_MARKS].join('|'), 'g');
  patterns.set(index, pattern);
  return pattern;
}

/**
 * Returns the part of a long text that is read: both ends, and the surroundings of every place that may hold a code. Where
 * there are too many, the first and the last are kept. Of a line that a log repeats, the first is kept.
 *
 * @param most the approximate maximum number of characters
 */
export function excerpt(text: string, most: number, index: RuleIndex): string {
  if (text.length <= most) return text;
  const end = Math.floor((most * ENDS_SHARE) / 2);
  const places = placesIn(text, index);
  const room = Math.floor((most * (1 - ENDS_SHARE)) / (CHARS_BEFORE + CHARS_AFTER));
  const kept =
    places.length <= room
      ? places
      : [...places.slice(0, room / 2), ...places.slice(places.length - room / 2)];
  let to = end;
  const parts = [text.slice(0, end)];
  const take = (from: number, until: number) => {
    if (until <= to) return;
    parts.push(from > to ? '\n' : '', text.slice(Math.max(from, to), until));
    to = until;
  };
  for (const at of kept) take(at - CHARS_BEFORE, Math.min(at + CHARS_AFTER, text.length));
  take(text.length - end, text.length);
  return parts.join('');
}

/** Returns the positions of what may be a code; of those that begin alike, the first. */
function placesIn(text: string, index: RuleIndex): number[] {
  const seen = new Set<string>();
  const places: number[] = [];
  for (const { index: at } of text.matchAll(codePattern(index))) {
    const start = text.slice(at, at + 24);
    if (seen.has(start)) continue;
    seen.add(start);
    places.push(at);
  }
  return places;
}
