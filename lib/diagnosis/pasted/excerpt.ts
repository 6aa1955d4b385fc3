import type { RuleIndex } from '../rule-index';

/** The longest text of which anything is read, in characters; of a longer one, its beginning and its end. */
export const LONGEST = 2_097_152;

/** How much is kept before and after a place that may hold a code. */
const BEFORE = 600;
const AFTER = 1_000;

/** Of a long text, what stands at its two ends is kept: so much of what may be kept. */
const ENDS = 0.25;

/** What codes begin with or stand beside, whatever their system; names that rules know are added. */
const MARKS =
  'AADSTS|aadsts|error_codes|IDX\\d{5}|[245]\\d\\d[ -][245]\\.\\d|\\((?:4|5)\\d\\d, b|\\b5[23]\\d Auth|\\b(?:NO|BAD|BYE) (?:\\[|LOGIN|AUTH|Login|Auth)|-ERR|0x800|MSALErrorDomain|authError=|[?&#]error=|["\']error["\']|[a-z]_(?:required|denied|grant|client|claims|enforced|mismatch|unavailable|cancell?ed|internal|in_progress)\\b|eyJzdGF0dXMi';

const patterns = new WeakMap<RuleIndex, RegExp>();

/** The pattern for all places that may hold a code; made once for an index. */
function marksOf(index: RuleIndex): RegExp {
  const known = patterns.get(index);
  if (known) return known;
  const names = new Set<string>();
  for (const token of index.clauses.keys()) {
    const [, name] = /^code:(?:graph|google|hubspot|salesforce|net)\/([A-Za-z_]{12,})$/.exec(token) ?? [];
    if (name && /[A-Z]/.test(name)) names.add(name);
  }
  const pattern = new RegExp([...names, MARKS].join('|'), 'g');
  patterns.set(index, pattern);
  return pattern;
}

/**
 * What of a long text is read: both ends and the surroundings of every place that may hold a code, the first and the
 * last of them where there are too many. A line that a log repeats is kept once.
 *
 * @param most how many characters, about
 */
export function excerpt(text: string, most: number, index: RuleIndex): string {
  if (text.length <= most) return text;
  const end = Math.floor((most * ENDS) / 2);
  const places = placesIn(text, index);
  const room = Math.floor((most * (1 - ENDS)) / (BEFORE + AFTER));
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
  for (const at of kept) take(at - BEFORE, Math.min(at + AFTER, text.length));
  take(text.length - end, text.length);
  return parts.join('');
}

function placesIn(text: string, index: RuleIndex): number[] {
  const seen = new Set<string>();
  const places: number[] = [];
  for (const { index: at } of text.matchAll(marksOf(index))) {
    const alike = text.slice(at, at + 24);
    if (seen.has(alike)) continue;
    seen.add(alike);
    places.push(at);
  }
  return places;
}
