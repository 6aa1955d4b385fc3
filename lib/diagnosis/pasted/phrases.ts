import { anchorOf, normalize } from '../../evidence/phrases';
import { phraseOf } from '../../evidence/token';
import { namesOtherCrm } from '../everyday/vendors';
import type { RuleIndex } from '../rule-index';
import { listWords, type WordList, wordsIn } from './matching/gate';
import { squeeze } from './matching/look-alikes';

const BOUNDARY = new Set([...'\n.!?。！？:：;,"\'()[]{}<>|•·*_/-=→']);

/** A mark that a screen puts before a sentence: `✖`, `⚠`, or half of an emoji. */
const MARK = /\p{So}|\p{Cs}|\ufe0f/u;

/** From this width on a sentence is so much a screen's own that it speaks wherever it stands. */
const LONG = 56;
/** From this width on it needs nobody's name beside it. */
const TELLING = 35;
/** Below this width words are everybody's ("Approval required"): they must stand as a screen shows them. */
const SHORT = 23;

/** From this width on words in quotation marks are a screen's, if somebody says that they got them. */
const TITLE = 16;

/** Behind a title: whose it is, in a few words. */
const A_NAME = /^\s?(?:\n|[-–—|·(])\s?[^\s\d,;:][^\s,;:]{0,40}(?: [^\s,;:]{1,40}){0,3}\s{0,9}$/;

/** What goes before words that somebody reports: `Error: …`, `HubSpot says: "…"`. */
const REPORTED =
  /(?:error|fehler\p{L}*|erreur|erro|błąd|blad|message|meldung|komunikat|mensaje|alert|warning|title|heading|screen|page|says?|shows?|said|get|got|getting|see|sagt|zeigt|microsoft|office ?365|outlook|google|gmail|hubspot)["')\]]?\s{0,2}[:–-]?\s{0,2}["'(]{0,2}$/u;

/** What goes before the title of a screen that somebody has met: `they get "…"`. */
const RECEIVED =
  /\b(?:gets?|got|getting|receives?|received|sees|saw|says|said|shows|error|message|fehler|meldung|bekomm\w{1,3}|erhalt\w{1,3})[:,]?\s["'(]$/u;

/** CRMs whose own screens have rules. */
const CRMS = new Set(['hubspot', 'salesforce']);

/** What a text from a vendor's screens says, though it names nobody. */
const SAID: Readonly<Record<string, RegExp>> = {
  microsoft:
    /\bsign out and sign in\b|\bsign in with (?:that|another|a different) account\b|granting consent/,
  google: /\bimap\b|\bsmtp\b|oauth|\bsign you in\b/,
  hubspot: /inbox|mailbox|\bimap\b|\bsmtp\b|exchange/,
  crm: /hubspot|inbox|mailbox/,
  mail: /\bimap\b|\bsmtp\b|\bpop3?\b|mailbox/,
};

/**
 * The phrases of rules that a pasted text holds. On a watched page a phrase has the page for a witness; a text
 * may be anybody's mail or note, so the more ordinary the words are, the more plainly they must stand there as the
 * words of a screen. A line break may fall inside a phrase, blanks may be missing, and letters that look alike may be
 * mixed up.
 *
 * @param text what to search
 * @param vendors whom the whole text names
 */
export function phrasesIn(text: string, vendors: ReadonlySet<string>, index: RuleIndex): string[] {
  const marked = text
    .split(/[\n\r]+/)
    .map(normalize)
    .filter(Boolean)
    .join('\n');
  const flat = marked.replaceAll('\n', ' ');
  const named = new Set(vendors);
  for (const vendor of Object.keys(SAID)) if (SAID[vendor]?.test(flat)) named.add(vendor);
  const { letters, places } = squeeze(marked);
  const found: string[] = [];
  for (const { phrase, anchor, letters: sought, origin } of wordsIn(letters, expectedIn(index))) {
    // Another CRM’s screen is none of this one’s.
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
      if (anchor === 'whole' ? isScreen(place, origin, named) : isPart(place, phrase, origin, named)) {
        found.push(phrase);
        break;
      }
    }
  }
  return found;
}

/** Whether nobody says it but the own screens of CRMs that are not named. */
function isOnlyCrms({ vendors: own }: Origin, named: ReadonlySet<string>): boolean {
  return [...own].every((vendor) => CRMS.has(vendor) && !named.has(vendor));
}

interface Place {
  text: string;
  from: number;
  to: number;
}

/** Whether a whole phrase stands there as a screen's words. */
function isScreen({ text, from, to }: Place, { wide, vendors }: Origin, named: ReadonlySet<string>): boolean {
  if (wide >= LONG) return true;
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const before = line.slice(-60);
  const after = text.slice(to, to + 60).split('\n', 1)[0] ?? '';
  const reported = REPORTED.test(before);
  const lead = text.slice(0, from);
  if (isBlank(text.slice(to)) && (isBlank(lead) || (reported && /^[^.!?\n]{0,30}$/.test(lead)))) return true;
  if (isTitle(lead, text.slice(to), wide)) return true;
  const quoted = /["'(]\s?$/.test(before) && /^\s?[.!?]?["')]/.test(after);
  if (wide >= TITLE && quoted && RECEIVED.test(before)) return true;
  if (wide < TELLING && !isNamed(vendors, named)) return false;
  const starts = isBlank(line);
  const ends = isBlank(after);
  // An item of a list is somebody's own.
  if (wide < SHORT) return (starts && ends && !/[-*•·]/.test(before)) || (reported && (ends || quoted));
  return (
    (starts || quoted || reported || /[.!?。:]["')\]]?\s$/.test(before)) &&
    (ends || quoted || /^[.!?。]/.test(after))
  );
}

/** Whether words open a text as a screen's title: all of the first line; short ones with nothing but a name behind them. */
function isTitle(lead: string, rest: string, wide: number): boolean {
  if (!isBlank(lead)) return false;
  return (wide >= SHORT && /^\s?[.!]?\n/.test(rest)) || A_NAME.test(rest);
}

/** Whether the beginning or the end of a sentence stands there as a screen's words. */
function isPart(
  { text }: Place,
  phrase: string,
  { wide, vendors }: Origin,
  named: ReadonlySet<string>,
): boolean {
  if (wide >= LONG || isNamed(vendors, named)) return true;
  return (wide >= TELLING || phrase.endsWith('…')) && !text.trim().includes('\n');
}

/** Where rules expect a phrase: on whose pages, and how much is said by it and what must stand beside it. */
interface Origin {
  vendors: ReadonlySet<string>;
  wide: number;
}

/** A phrase ready to be looked for. */
interface Expected {
  phrase: string;
  anchor: ReturnType<typeof anchorOf>['anchor'];
  /** Its fixed part, squeezed. */
  letters: string;
  origin: Origin;
}

const expected = new WeakMap<RuleIndex, WordList<Expected>>();

/** The phrases that rules ask for; worked out once for an index. */
function expectedIn(index: RuleIndex): WordList<Expected> {
  const known = expected.get(index);
  if (known) return known;
  const all = [...originsOf(index)].map(([phrase, origin]) => {
    const { anchor, fixed } = anchorOf(phrase);
    const { letters } = squeeze(fixed);
    return [letters.toLowerCase(), { phrase, origin, anchor, letters }] as const;
  });
  const list = listWords(all);
  expected.set(index, list);
  return list;
}

/** The origin of each phrase. */
function originsOf(index: RuleIndex): ReadonlyMap<string, Origin> {
  const all = new Map<string, { vendors: Set<string>; wide: number }>();
  for (const [id, { when }] of index.rules) {
    for (const { any = [], all: both = [], none = [] } of when) {
      const beside = wordsOf(both);
      for (const phrase of [...wordsOf(any), ...beside, ...wordsOf(none)]) {
        const origin = all.get(phrase) ?? { vendors: new Set(), wide: 0 };
        origin.vendors.add(id.slice(0, id.indexOf('/')));
        const together = [...new Set([phrase, ...beside])].reduce((sum, part) => sum + width(part), 0);
        origin.wide = Math.max(origin.wide, together);
        all.set(phrase, origin);
      }
    }
  }
  return all;
}

function wordsOf(tokens: readonly string[]): string[] {
  return tokens.flatMap((token) => phraseOf(token) ?? []);
}

const EASTERN = /[\u2e81-\uffff]/g;

/** How much a phrase says, in Latin letters: one of Chinese, Japanese or Korean says as much as two. */
function width(phrase: string): number {
  const { fixed } = anchorOf(phrase);
  return fixed.length + (fixed.match(EASTERN)?.length ?? 0);
}

const isNamed = (vendors: ReadonlySet<string>, named: ReadonlySet<string>) =>
  [...vendors].some((vendor) => named.has(vendor));

function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

/** Whether a sentence ends here: blanks aside, the text ends or punctuation stands there. */
function isEdge(text: string, at: number, step: 1 | -1): boolean {
  let here = at;
  while (text.charAt(here) === ' ') here += step;
  const edge = text.charAt(here);
  return here < 0 || here >= text.length || BOUNDARY.has(edge) || MARK.test(edge);
}
