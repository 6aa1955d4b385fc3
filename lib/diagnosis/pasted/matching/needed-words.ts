/**
 * What a text must hold before a pattern can match in it, read from the pattern itself: a text without it need not be
 * searched. What is not understood asks for nothing.
 */

/** Words in small letters of which one must be there, or of several such needs one, or each. */
export type Need =
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'one' | 'each'; needs: readonly Need[] };

/** A part of a pattern. */
interface Part {
  /** All that it can match, in small letters, where that is little; what has no width matches nothing: `''`. */
  exact?: readonly string[];
  /** What is there besides wherever it matches. */
  need?: Need | undefined;
}

/** So many words are followed through a part at most. */
const MOST = 24;

/** From this length on a longer word says little more. */
const LONG = 7;

/** So many needs of a sequence are looked at: the most telling. */
const TELLING = 3;

const ANYTHING: Part = {};
const NO_WIDTH: Part = { exact: [''] };

/** Small letters that every pattern takes for the same as their capitals, whatever its flags; and what has none. */
export function isPlain(letter: string): boolean {
  const at = letter.charCodeAt(0);
  // Asked about each letter of each pattern: most are decided by their numbers, of Arabic, Japanese and Chinese, too.
  const known = at < 0x80 || (at > 0xde && at < 0x17f) || (at > 0x5ff && at < 0x700);
  return known || (at > 0x303f && at < 0xa000) || letter.toLowerCase() === letter.toUpperCase();
}

/** What stands in every text that the pattern matches, seen in small letters; nothing where it asks for none. */
export function neededBy(pattern: RegExp): Need | undefined {
  // Its brackets may hold others.
  if (pattern.flags.includes('v')) return undefined;
  const reader = { source: pattern.source, at: 0 };
  const whole = alternatives(reader);
  return reader.at === reader.source.length ? needOf(whole) : undefined;
}

/** Where in a pattern's source it is read. */
interface Reader {
  source: string;
  at: number;
}

function alternatives(reader: Reader): Part {
  const parts = [sequence(reader)];
  while (reader.source.charAt(reader.at) === '|') {
    reader.at++;
    parts.push(sequence(reader));
  }
  const [only] = parts;
  if (only && parts.length === 1) return only;
  // What an alternative needs besides is no longer said of one of them.
  const exact = parts.every((part) => part.exact && !part.need)
    ? parts.flatMap((part) => part.exact ?? [])
    : [];
  if (exact.length > 0 && exact.length <= MOST) return { exact: unique(exact) };
  return { need: oneOf(parts.map(needOf)) };
}

function sequence(reader: Reader): Part {
  let run: readonly string[] = [''];
  let exact = true;
  const needs: Need[] = [];
  const offer = (need: Need | undefined) => {
    if (need) needs.push(need);
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const plain = plainLetters(reader);
    if (plain !== '') {
      run = run.map((before) => before + plain);
      continue;
    }
    const part = repeated(atom(reader), reader);
    offer(part.need);
    const next = part.exact;
    if (next && run.length * next.length <= MOST) {
      run = crossed(run, next);
      continue;
    }
    offer(words(run));
    run = next ?? [''];
    exact = false;
  }
  if (exact) return { exact: run, need: eachOf(needs) };
  offer(words(run));
  return { need: eachOf(needs) };
}

/** Letters and figures of ASCII, and what has no meaning in a pattern either: most of it. */
const PLAIN = /[\w :"'<>@#%&;,/!~`-]+/y;

/** The letters that stand for themselves, as far as nothing behind them says how often. */
function plainLetters(reader: Reader): string {
  PLAIN.lastIndex = reader.at;
  const letters = PLAIN.exec(reader.source)?.[0] ?? '';
  const next = reader.source.charAt(reader.at + letters.length);
  // The last one may be there less often, or more.
  const plain = letters !== '' && isRepeating(next) ? letters.slice(0, -1) : letters;
  reader.at += plain.length;
  return plain.toLowerCase();
}

function isRepeating(sign: string): boolean {
  return sign === '?' || sign === '*' || sign === '+' || sign === '{';
}

function crossed(run: readonly string[], next: readonly string[]): readonly string[] {
  const [only] = next;
  if (next.length === 1) return only === '' ? run : run.map((before) => before + only);
  return unique(run.flatMap((before) => next.map((after) => before + after)));
}

/** A part as often as what stands behind it says. */
function repeated(part: Part, reader: Reader): Part {
  if (!isRepeating(reader.source.charAt(reader.at))) return part;
  const [sign, least = '', comma, most = ''] =
    /^(?:[?*+]|\{(\d+)(?:(,)(\d*))?\})/.exec(reader.source.slice(reader.at, reader.at + 16)) ?? [];
  if (sign === undefined) return part;
  reader.at += sign.length;
  if (reader.source.charAt(reader.at) === '?') reader.at++;
  const once = sign === '?' || (least === '0' && most === '1');
  if (once) return part.exact ? { exact: unique(['', ...part.exact]) } : ANYTHING;
  if (sign === '*' || least === '0') return ANYTHING;
  if (least === '1' && !comma) return part;
  return { need: needOf(part) };
}

function atom(reader: Reader): Part {
  const { source } = reader;
  const letter = source.charAt(reader.at++);
  if (letter === '(') return group(reader);
  if (letter === '[') return choice(reader);
  if (letter === '^' || letter === '$') return NO_WIDTH;
  if (letter === '.') return ANYTHING;
  if (letter !== '\\') return literal(letter);
  const next = source.charAt(reader.at);
  if (next === 'b' || next === 'B') {
    reader.at++;
    return NO_WIDTH;
  }
  return literal(escaped(reader));
}

/** The character that an escape stands for; nothing where it stands for several. The backslash has been read. */
function escaped(reader: Reader): string {
  const next = reader.source.charAt(reader.at);
  if (!/[a-z0-9]/i.test(next) || 'sSdDwW'.includes(next)) {
    reader.at++;
    return 'sSdDwW'.includes(next) ? '' : next;
  }
  const rest = reader.source.slice(reader.at, reader.at + 40);
  const [written = '', code] =
    /^(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|[pP]\{[^}]*\}|k<[^>]*>|\d+|c?.)/i
      .exec(rest)
      ?.filter((one) => one !== undefined) ?? [];
  reader.at += written.length;
  if (code) return String.fromCodePoint(Number.parseInt(code, 16));
  const known: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
  return known[written] ?? '';
}

function literal(letter: string): Part {
  return letter.length === 1 && isPlain(letter) ? { exact: [letter.toLowerCase()] } : ANYTHING;
}

function group(reader: Reader): Part {
  const [kind = ''] = /^\?(?:[:=!]|<[=!]|<\w+>|)/.exec(reader.source.slice(reader.at, reader.at + 40)) ?? [];
  reader.at += kind.length;
  const inner = alternatives(reader);
  // Without the end of the group nothing is understood.
  if (reader.source.charAt(reader.at) !== ')' || kind === '?') {
    reader.at = Number.POSITIVE_INFINITY;
    return ANYTHING;
  }
  reader.at++;
  if (kind.endsWith('!')) return NO_WIDTH;
  // What has to stand before or behind is there, too.
  return kind.endsWith('=') ? { exact: [''], need: needOf(inner) } : inner;
}

function choice(reader: Reader): Part {
  const { source } = reader;
  const letters: string[] = [];
  let few = source.charAt(reader.at) !== '^';
  while (reader.at < source.length && source.charAt(reader.at) !== ']') {
    const letter = source.charAt(reader.at++);
    const one = letter === '\\' ? escaped(reader) : letter;
    // A range, a kind of letters.
    const isRange = source.charAt(reader.at) === '-' && source.charAt(reader.at + 1) !== ']';
    few &&= !isRange && one.length === 1 && isPlain(one);
    letters.push(one.toLowerCase());
  }
  reader.at++;
  const exact = unique(letters);
  return few && exact.length <= MOST ? { exact } : ANYTHING;
}

/** All that a part needs. */
function needOf({ exact, need }: Part): Need | undefined {
  const own = exact && words(exact);
  return own && need ? eachOf([own, need]) : (own ?? need);
}

/** The need of one of some words. */
function words(all: readonly string[]): Need | undefined {
  if (all.length === 0 || all.includes('')) return undefined;
  return { kind: 'words', words: all };
}

/** One of some needs; none where one of them is nothing. */
function oneOf(needs: readonly (Need | undefined)[]): Need | undefined {
  const known = needs.filter((need) => need !== undefined);
  if (known.length < needs.length) return undefined;
  const together = words(unique(known.flatMap((need) => (need.kind === 'words' ? need.words : []))));
  const others = known.filter((need) => need.kind !== 'words');
  return others.length === 0 ? together : { kind: 'one', needs: together ? [together, ...others] : others };
}

/** Each of some needs, the most telling first; the others say hardly more. */
function eachOf(needs: readonly Need[]): Need | undefined {
  const [first, ...others] = needs
    .map((need) => ({ need, worth: worth(need) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, TELLING);
  if (!first) return undefined;
  const more = others.filter((other) => other.worth > 1.5).map(({ need }) => need);
  return more.length === 0 ? first.need : { kind: 'each', needs: [first.need, ...more] };
}

/** How much a need says: as much as its shortest word, and a little less the more there are. */
function worth(need: Need): number {
  if (need.kind === 'words')
    return Math.min(LONG, ...need.words.map((word) => word.length)) - need.words.length / 1000;
  const all = need.needs.map(worth);
  return need.kind === 'one' ? Math.min(...all) : Math.max(...all);
}

function unique(all: readonly string[]): readonly string[] {
  return all.length < 2 ? all : [...new Set(all)];
}
