import { vendorOfRule } from '../../catalog/rule-id';
import { VENDORS } from '../../catalog/vendors';
import { anchorOf, normalize } from '../../evidence/phrases';
import { phraseOf } from '../../evidence/token';
import { namesOtherCrm } from '../everyday/vendors';
import type { RuleIndex } from '../rule-index';
import { squeeze } from './matching/look-alikes';
import { findWords, makeWordList, type WordList } from './matching/prefilter';

/** Characters at which a sentence may begin or end. */
const BOUNDARY = new Set([...'\n.!?。！？:：;,"\'()[]{}<>|•·*_/-=→']);

/** Matches a symbol that a screen shows before a sentence: `✖`, `⚠`, or half of an emoji. */
const MARK = /\p{So}|\p{Cs}|\ufe0f/u;

/** Minimum widths of a phrase, in Latin letters: the wider it is, the less its surroundings must confirm it. */
const MIN_WIDTH = {
  /** Counts wherever it is. */
  anywhere: 56,
  /** Counts in a text that does not name the vendor. */
  withoutVendor: 35,
  /** Counts within a paragraph; narrower phrases ("Approval required") must be on their own, as on a screen. */
  inParagraph: 23,
  /** Counts as all of a text that does not name the vendor; any product says the narrower ones (“Approval required”). */
  alone: 18,
  /** Counts in quotation marks, if somebody says that they got it. */
  quoted: 16,
};

/** Matches what may follow a title: a name in a few words. */
const NAME_AFTER = /^\s?(?:\n|[-–—|·(])\s?[^\s\d,;:][^\s,;:]{0,40}(?: [^\s,;:]{1,40}){0,3}\s{0,9}$/;

/** Matches the text before words that somebody reports: `Error: …`, `HubSpot says: "…"`. */
const REPORTED_BEFORE =
  /(?:error|fehler\p{L}*|erreur|erro|błąd|blad|message|meldung|komunikat|mensaje|alert|warning|title|heading|screen|page|says?|shows?|said|get|got|getting|see|sagt|zeigt|microsoft|office ?365|outlook|google|gmail|hubspot)["')\]]?\s{0,2}[:–-]?\s{0,2}["'(]{0,2}$/u;

/** Matches the text before the title of a screen that somebody got: `they get "…"`. */
const RECEIVED_BEFORE =
  /\b(?:gets?|got|getting|receives?|received|sees|saw|says|said|shows|error|message|fehler|meldung|bekomm\w{1,3}|erhalt\w{1,3})[:,]?\s["'(]$/u;

/** Patterns for words of each vendor's screens, for texts that do not name the vendor. */
const VENDOR_WORDS: Readonly<Record<string, RegExp>> = {
  microsoft:
    /\bsign out and sign in\b|\bsign in with (?:that|another|a different) account\b|granting consent/,
  google: /\bimap\b|\bsmtp\b|oauth|\bsign you in\b/,
  hubspot: /inbox|mailbox|\bimap\b|\bsmtp\b|exchange/,
  crm: /hubspot|inbox|mailbox/,
  mail: /\bimap\b|\bsmtp\b|\bpop3?\b|mailbox/,
};

/**
 * Returns the phrases of rules that a pasted text quotes from a screen. The text may be anybody's mail or note, so the
 * more ordinary a phrase is, the more its surroundings must show that it is quoted. Within a phrase the text may have line
 * breaks, missing blanks and confused look-alikes.
 *
 * @param text the text to search
 * @param vendors the vendors that the whole text names
 */
export function findPhrases(text: string, vendors: ReadonlySet<string>, index: RuleIndex): string[] {
  const marked = text
    .split(/[\n\r]+/)
    .map(normalize)
    .filter(Boolean)
    .join('\n');
  const flat = marked.replaceAll('\n', ' ');
  const named = new Set(vendors);
  for (const vendor of Object.keys(VENDOR_WORDS)) if (VENDOR_WORDS[vendor]?.test(flat)) named.add(vendor);
  const { letters, places } = squeeze(marked);
  const found: string[] = [];
  for (const { phrase, anchor, letters: sought, origin } of findWords(letters, expectedPhrases(index))) {
    // The screen belongs to the CRM that the text names.
    if (isOnlyCrms(origin, vendors) && namesOtherCrm(marked)) continue;
    for (let at = letters.indexOf(sought); at >= 0; at = letters.indexOf(sought, at + 1)) {
      const place = {
        text: marked,
        from: places[at] ?? 0,
        to: (places[at + sought.length - 1] ?? 0) + 1,
      };
      const opens = anchor === 'end' ? place.from > 0 : isEdge(marked, place.from - 1, -1);
      const closes = anchor === 'start' ? place.to < flat.length : isEdge(marked, place.to, 1);
      if (!opens || !closes) continue;
      if (
        anchor === 'whole' ? isQuotedPhrase(place, origin, named) : isQuotedPart(place, phrase, origin, named)
      ) {
        found.push(phrase);
        break;
      }
    }
  }
  return found;
}

/** Tells whether a phrase is only on the own screens of CRMs that the text does not name. */
function isOnlyCrms({ vendors: own }: Origin, named: ReadonlySet<string>): boolean {
  return [...own].every((vendor) => VENDORS.get(vendor)?.isCrm && !named.has(vendor));
}

/** A range of a text. */
interface Place {
  text: string;
  from: number;
  to: number;
}

/** Tells whether a complete phrase in a range is quoted from a screen. */
function isQuotedPhrase(
  { text, from, to }: Place,
  { width, vendors }: Origin,
  named: ReadonlySet<string>,
): boolean {
  if (width >= MIN_WIDTH.anywhere) return true;
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const before = line.slice(-60);
  const after = text.slice(to, to + 60).split('\n', 1)[0] ?? '';
  const reported = REPORTED_BEFORE.test(before);
  const lead = text.slice(0, from);
  if (
    (width >= MIN_WIDTH.alone || isNamed(vendors, named)) &&
    isBlank(text.slice(to)) &&
    (isBlank(lead) || (reported && /^[^.!?\n]{0,30}$/.test(lead)))
  )
    return true;
  if (isTitle(lead, text.slice(to), width)) return true;
  const quoted = /["'(]\s?$/.test(before) && /^\s?[.!?]?["')]/.test(after);
  if (width >= MIN_WIDTH.quoted && quoted && RECEIVED_BEFORE.test(before)) return true;
  if (width < MIN_WIDTH.withoutVendor && !isNamed(vendors, named)) return false;
  const starts = isBlank(line);
  const ends = isBlank(after);
  // An item of a list is the author's own.
  if (width < MIN_WIDTH.inParagraph)
    return (starts && ends && !/[-*•·]/.test(before)) || (reported && (ends || quoted));
  return (
    (starts || quoted || reported || /[.!?。:]["')\]]?\s$/.test(before)) &&
    (ends || quoted || /^[.!?。]/.test(after))
  );
}

/** Tells whether a phrase is the title of a screen: the first line of the text, or all of it but a name. */
function isTitle(lead: string, rest: string, width: number): boolean {
  if (!isBlank(lead)) return false;
  return (width >= MIN_WIDTH.inParagraph && /^\s?[.!]?\n/.test(rest)) || NAME_AFTER.test(rest);
}

/** Tells whether the beginning or the end of a sentence is quoted from a screen. */
function isQuotedPart(
  { text }: Place,
  phrase: string,
  { width, vendors }: Origin,
  named: ReadonlySet<string>,
): boolean {
  if (width >= MIN_WIDTH.anywhere || isNamed(vendors, named)) return true;
  return (width >= MIN_WIDTH.withoutVendor || phrase.endsWith('…')) && !text.trim().includes('\n');
}

/** The vendors whose rules ask for a phrase, and its width with the phrases that a rule asks for beside it. */
interface Origin {
  vendors: ReadonlySet<string>;
  width: number;
}

/** A phrase prepared for the search. */
interface Expected {
  phrase: string;
  anchor: ReturnType<typeof anchorOf>['anchor'];
  /** Its fixed part, squeezed. */
  letters: string;
  origin: Origin;
}

const expectedByIndex = new WeakMap<RuleIndex, WordList<Expected>>();

/** Returns the phrases that rules ask for, prepared once for each index. */
function expectedPhrases(index: RuleIndex): WordList<Expected> {
  const known = expectedByIndex.get(index);
  if (known) return known;
  const all = [...originsOf(index)].map(([phrase, origin]) => {
    const { anchor, fixed } = anchorOf(phrase);
    const { letters } = squeeze(fixed);
    return [letters.toLowerCase(), { phrase, origin, anchor, letters }] as const;
  });
  const list = makeWordList(all);
  expectedByIndex.set(index, list);
  return list;
}

/** Returns the origin of each phrase. */
function originsOf(index: RuleIndex): ReadonlyMap<string, Origin> {
  const all = new Map<string, { vendors: Set<string>; width: number }>();
  for (const [id, { when }] of index.rules) {
    for (const { any = [], all: both = [], none = [] } of when) {
      const beside = phrasesOf(both);
      for (const phrase of [...phrasesOf(any), ...beside, ...phrasesOf(none)]) {
        const origin = all.get(phrase) ?? { vendors: new Set(), width: 0 };
        origin.vendors.add(vendorOfRule(id));
        const together = [...new Set([phrase, ...beside])].reduce((sum, part) => sum + widthOf(part), 0);
        origin.width = Math.max(origin.width, together);
        all.set(phrase, origin);
      }
    }
  }
  return all;
}

function phrasesOf(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => phraseOf(token) ?? []);
}

const WIDE_LETTER = /[\u2e81-\uffff]/g;

/** Returns the width of a phrase in Latin letters: a letter of Chinese, Japanese or Korean counts as two. */
function widthOf(phrase: string): number {
  const { fixed } = anchorOf(phrase);
  return fixed.length + (fixed.match(WIDE_LETTER)?.length ?? 0);
}

const isNamed = (vendors: ReadonlySet<string>, named: ReadonlySet<string>) =>
  [...vendors].some((vendor) => named.has(vendor));

function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Tells whether a sentence ends at a position: after blanks there is punctuation or the end of the text. */
function isEdge(text: string, at: number, step: 1 | -1): boolean {
  let here = at;
  while (text.charAt(here) === ' ') here += step;
  const edge = text.charAt(here);
  return here < 0 || here >= text.length || BOUNDARY.has(edge) || MARK.test(edge);
}
