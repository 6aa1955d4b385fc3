/**
 * Which words a text must hold before a pattern can match in it, read from the pattern itself: a text without any of
 * them need not be searched. What is not understood asks for nothing.
 */

/** A part of a pattern. */
interface Part {
  /** All that it can match, in small letters, where that is little; what has no width matches nothing: `''`. */
  exact?: readonly string[];
  /** Words of which one is there wherever it matches. */
  some?: readonly string[];
}

/** So many words are followed through a part at most. */
const MOST = 24;

/** From this length on a longer word says little more. */
const LONG = 7;

const ANYTHING: Part = {};
const NO_WIDTH: Part = { exact: [''] };

/** Small letters that every pattern takes for the same as their capitals, whatever its flags; and what has none. */
function isPlain(letter: string): boolean {
  return /[\0-\x7f\u00df-\u017e]/.test(letter) || letter.toLowerCase() === letter.toUpperCase();
}

/**
 * Words in small letters of which one stands in every text that the pattern matches, seen in small letters, too;
 * nothing where the pattern asks for none.
 */
export function neededWords(pattern: RegExp): readonly string[] | undefined {
  const reader = { source: pattern.source, at: 0 };
  const whole = alternatives(reader);
  const words = reader.at === reader.source.length ? wordsOf(whole) : undefined;
  // Where a word is, so is what it begins or ends with.
  return words?.filter((word) => !words.some((part) => part !== word && word.includes(part)));
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
  const exact = parts.every((part) => part.exact) ? unique(parts.flatMap((part) => part.exact ?? [])) : [];
  const words = parts.map(wordsOf);
  const some = words.every((one) => one !== undefined) ? unique(words.flatMap((one) => one ?? [])) : undefined;
  return partOf(exact.length > 0 && exact.length <= MOST ? exact : undefined, some);
}

function sequence(reader: Reader): Part {
  let run: readonly string[] = [''];
  let best: readonly string[] | undefined;
  let exact = true;
  const offer = (words: readonly string[] | undefined) => {
    if (words && worth(words) > worth(best ?? [])) best = words;
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const part = repeated(atom(reader), reader);
    offer(part.some);
    const next = part.exact;
    if (next && run.length * next.length <= MOST) {
      run = unique(run.flatMap((before) => next.map((after) => before + after)));
      continue;
    }
    offer(run);
    run = next ?? [''];
    exact = false;
  }
  if (exact) return partOf(run, best);
  offer(run);
  return partOf(undefined, best);
}

/** A part as often as what stands behind it says. */
function repeated(part: Part, reader: Reader): Part {
  const [sign, least = '', comma, most = ''] =
    /^(?:[?*+]|\{(\d+)(,?)(\d*)\})/.exec(reader.source.slice(reader.at, reader.at + 16)) ?? [];
  if (sign === undefined) return part;
  reader.at += sign.length;
  if (reader.source.charAt(reader.at) === '?') reader.at++;
  const once = sign === '?' || (least === '0' && most === '1');
  if (once) return part.exact ? { exact: unique(['', ...part.exact]) } : ANYTHING;
  if (sign === '*' || least === '0') return ANYTHING;
  if (least === '1' && !comma) return part;
  return partOf(undefined, wordsOf(part));
}

function atom(reader: Reader): Part {
  const { source } = reader;
  const letter = source.charAt(reader.at++);
  if (letter === '(') return group(reader);
  if (letter === '[') return choice(reader);
  if (letter === '^' || letter === '$') return NO_WIDTH;
  if (letter === '.') return ANYTHING;
  if (letter !== '\\') return literal(letter);
  const escaped = source.charAt(reader.at);
  if (escaped === 'b' || escaped === 'B') {
    reader.at++;
    return NO_WIDTH;
  }
  return literal(escape(reader));
}

/** The character that an escape stands for; nothing where it stands for several. The backslash has been read. */
function escape(reader: Reader): string {
  const rest = reader.source.slice(reader.at, reader.at + 40);
  const [written = '', code] =
    /^(?:u\{([0-9a-f]+)\}|u([0-9a-f]{4})|x([0-9a-f]{2})|[pP]\{[^}]*\}|k<[^>]*>|\d+|c?.)/i
      .exec(rest)
      ?.filter((one) => one !== undefined) ?? [];
  reader.at += written.length;
  if (code) return String.fromCodePoint(Number.parseInt(code, 16));
  const known: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
  return known[written] ?? (/^[^\w]$/.test(written) ? written : '');
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
  return kind.endsWith('=') ? partOf([''], wordsOf(inner)) : inner;
}

function choice(reader: Reader): Part {
  const { source } = reader;
  const letters: string[] = [];
  let few = source.charAt(reader.at) !== '^';
  while (reader.at < source.length && source.charAt(reader.at) !== ']') {
    const letter = source.charAt(reader.at++);
    const one = letter === '\\' ? escape(reader) : letter;
    // A range, a kind of letters.
    const isRange = source.charAt(reader.at) === '-' && source.charAt(reader.at + 1) !== ']';
    few &&= !isRange && one.length === 1 && isPlain(one);
    letters.push(one.toLowerCase());
  }
  reader.at++;
  const exact = unique(letters);
  return few && exact.length <= MOST ? { exact } : ANYTHING;
}

/** The words of which a part needs one, if they say enough. */
function wordsOf({ exact, some }: Part): readonly string[] | undefined {
  const best = worth(exact ?? []) > worth(some ?? []) ? exact : some;
  return worth(best ?? []) > 0 ? best : undefined;
}

/** How much it says that one of some words is there: as much as the shortest, and a little less the more they are. */
function worth(words: readonly string[]): number {
  const shortest = words.length === 0 ? 0 : Math.min(...words.map((word) => word.length));
  return shortest === 0 ? 0 : Math.min(shortest, LONG) - words.length / 1000;
}

function partOf(exact: readonly string[] | undefined, some: readonly string[] | undefined): Part {
  return { ...(exact ? { exact } : {}), ...(some ? { some } : {}) };
}

function unique(words: readonly string[]): readonly string[] {
  return words.length < 2 ? words : [...new Set(words)];
}
