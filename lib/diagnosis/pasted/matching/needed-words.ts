/**
 * Reads from a pattern the words that a text must hold before the pattern can match in it. A part of the pattern that
 * is not understood needs nothing.
 */

/** Words in lower case of which a text must hold at least one, or several needs of which any or all must be met. */
export type Need =
  | { kind: 'words'; words: readonly string[] }
  | { kind: 'any' | 'all'; needs: readonly Need[] };

/** A part of a pattern. */
interface Part {
  /** Everything that it can match, in lower case, where that is little; `['']` for what has no width. */
  exact?: readonly string[];
  /** What else a text must hold where it matches. */
  need?: Need | undefined;
}

/** Maximum number of words that a part is expanded to. */
const MAX_WORDS = 24;

/** Length in characters from which a longer word hardly narrows the search. */
const MAX_USEFUL_LENGTH = 7;

/** Maximum number of needs kept of a sequence, the most selective first. */
const MAX_NEEDS = 3;

const ANYTHING: Part = {};
const NO_WIDTH: Part = { exact: [''] };

/** Tells whether a character has no case, or one lower and one upper case to all patterns whatever their flags. */
export function isPlain(letter: string): boolean {
  const code = letter.charCodeAt(0);
  // Called for each letter of each pattern, so most are decided by their code, Arabic, Japanese and Chinese included.
  const known = code < 0x80 || (code > 0xde && code < 0x17f) || (code > 0x5ff && code < 0x700);
  return known || (code > 0x303f && code < 0xa000) || letter.toLowerCase() === letter.toUpperCase();
}

/** Returns what every text that a pattern matches holds in lower case; undefined where that is nothing. */
export function neededBy(pattern: RegExp): Need | undefined {
  // Under this flag character classes can be nested.
  if (pattern.flags.includes('v')) return undefined;
  const reader = { source: pattern.source, at: 0 };
  const whole = alternatives(reader);
  return reader.at === reader.source.length ? needOf(whole) : undefined;
}

/** A pattern's source and the position up to which it has been read. */
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
  // A list of words cannot say which of the alternatives needs something else as well.
  const exact = parts.every((part) => part.exact && !part.need)
    ? parts.flatMap((part) => part.exact ?? [])
    : [];
  if (exact.length > 0 && exact.length <= MAX_WORDS) return { exact: unique(exact) };
  return { need: anyOf(parts.map(needOf)) };
}

function sequence(reader: Reader): Part {
  let run: readonly string[] = [''];
  let exact = true;
  const needs: Need[] = [];
  const addNeed = (need: Need | undefined) => {
    if (need) needs.push(need);
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const plain = plainLetters(reader);
    if (plain !== '') {
      run = run.map((before) => before + plain);
      continue;
    }
    const part = repetition(atom(reader), reader);
    addNeed(part.need);
    const next = part.exact;
    if (next && run.length * next.length <= MAX_WORDS) {
      run = combine(run, next);
      continue;
    }
    addNeed(needForWords(run));
    run = next ?? [''];
    exact = false;
  }
  if (exact) return { exact: run, need: allOf(needs) };
  addNeed(needForWords(run));
  return { need: allOf(needs) };
}

/** Characters of ASCII that have no special meaning in a pattern: most of it. */
const PLAIN = /[\w :"'<>@#%&;,/!~`-]+/y;

/** Reads literal characters up to one that is followed by a quantifier. */
function plainLetters(reader: Reader): string {
  PLAIN.lastIndex = reader.at;
  const letters = PLAIN.exec(reader.source)?.[0] ?? '';
  const next = reader.source.charAt(reader.at + letters.length);
  // The quantifier applies to the last one.
  const plain = letters !== '' && isQuantifier(next) ? letters.slice(0, -1) : letters;
  reader.at += plain.length;
  return plain.toLowerCase();
}

function isQuantifier(sign: string): boolean {
  return sign === '?' || sign === '*' || sign === '+' || sign === '{';
}

function combine(run: readonly string[], next: readonly string[]): readonly string[] {
  const [only] = next;
  if (next.length === 1) return only === '' ? run : run.map((before) => before + only);
  return unique(run.flatMap((before) => next.map((after) => before + after)));
}

/** Reads the quantifier behind a part, if there is one, and returns the part repeated. */
function repetition(part: Part, reader: Reader): Part {
  if (!isQuantifier(reader.source.charAt(reader.at))) return part;
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
  if (letter === '[') return characterClass(reader);
  if (letter === '^' || letter === '$') return NO_WIDTH;
  if (letter === '.') return ANYTHING;
  if (letter !== '\\') return literal(letter);
  const next = source.charAt(reader.at);
  if (next === 'b' || next === 'B') {
    reader.at++;
    return NO_WIDTH;
  }
  return literal(readEscape(reader));
}

/** Reads an escape after its backslash and returns its character, or `''` where it matches several. */
function readEscape(reader: Reader): string {
  const next = reader.source.charAt(reader.at);
  if (!/[a-z0-9]/i.test(next) || 'sSdDwW'.includes(next)) {
    reader.at++;
    return 'sSdDwW'.includes(next) ? '' : next;
  }
  const rest = reader.source.slice(reader.at, reader.at + 40);
  const [body = '', code] =
    /^(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|[pP]\{[^}]*\}|k<[^>]*>|\d+|c?.)/i
      .exec(rest)
      ?.filter((one) => one !== undefined) ?? [];
  reader.at += body.length;
  if (code) return String.fromCodePoint(Number.parseInt(code, 16));
  const known: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
  return known[body] ?? '';
}

function literal(letter: string): Part {
  return letter.length === 1 && isPlain(letter) ? { exact: [letter.toLowerCase()] } : ANYTHING;
}

function group(reader: Reader): Part {
  const [kind = ''] = /^\?(?:[:=!]|<[=!]|<\w+>|)/.exec(reader.source.slice(reader.at, reader.at + 40)) ?? [];
  reader.at += kind.length;
  const inner = alternatives(reader);
  // A group of an unknown kind or without an end: the whole pattern counts as not understood.
  if (reader.source.charAt(reader.at) !== ')' || kind === '?') {
    reader.at = Number.POSITIVE_INFINITY;
    return ANYTHING;
  }
  reader.at++;
  if (kind.endsWith('!')) return NO_WIDTH;
  // A text also holds what a lookahead or lookbehind asks for.
  return kind.endsWith('=') ? { exact: [''], need: needOf(inner) } : inner;
}

function characterClass(reader: Reader): Part {
  const { source } = reader;
  const letters: string[] = [];
  let few = source.charAt(reader.at) !== '^';
  while (reader.at < source.length && source.charAt(reader.at) !== ']') {
    const letter = source.charAt(reader.at++);
    const one = letter === '\\' ? readEscape(reader) : letter;
    const isRange = source.charAt(reader.at) === '-' && source.charAt(reader.at + 1) !== ']';
    few &&= !isRange && one.length === 1 && isPlain(one);
    letters.push(one.toLowerCase());
  }
  reader.at++;
  const exact = unique(letters);
  return few && exact.length <= MAX_WORDS ? { exact } : ANYTHING;
}

/** Returns everything that a part needs. */
function needOf({ exact, need }: Part): Need | undefined {
  const own = exact && needForWords(exact);
  return own && need ? allOf([own, need]) : (own ?? need);
}

/** Returns the need for at least one of some words; undefined where one of them is empty. */
function needForWords(all: readonly string[]): Need | undefined {
  if (all.length === 0 || all.includes('')) return undefined;
  return { kind: 'words', words: all };
}

/** Returns the need for any of several needs; undefined where one of them is. */
function anyOf(needs: readonly (Need | undefined)[]): Need | undefined {
  const known = needs.filter((need) => need !== undefined);
  if (known.length < needs.length) return undefined;
  const together = needForWords(unique(known.flatMap((need) => (need.kind === 'words' ? need.words : []))));
  const others = known.filter((need) => need.kind !== 'words');
  return others.length === 0 ? together : { kind: 'any', needs: together ? [together, ...others] : others };
}

/** Returns the need for all of several needs: the most selective ones, since the others hardly narrow the search. */
function allOf(needs: readonly Need[]): Need | undefined {
  const [first, ...others] = needs
    .map((need) => ({ need, selectivity: selectivity(need) }))
    .sort((a, b) => b.selectivity - a.selectivity)
    .slice(0, MAX_NEEDS);
  if (!first) return undefined;
  const more = others.filter((other) => other.selectivity > 1.5).map(({ need }) => need);
  return more.length === 0 ? first.need : { kind: 'all', needs: [first.need, ...more] };
}

/** Returns how selective a need is: the length of its shortest word, and a little less the more words there are. */
function selectivity(need: Need): number {
  if (need.kind === 'words')
    return Math.min(MAX_USEFUL_LENGTH, ...need.words.map((word) => word.length)) - need.words.length / 1000;
  const all = need.needs.map(selectivity);
  return need.kind === 'any' ? Math.min(...all) : Math.max(...all);
}

function unique(all: readonly string[]): readonly string[] {
  return all.length < 2 ? all : [...new Set(all)];
}
