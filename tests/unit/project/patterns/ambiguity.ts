import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * Says how long a backtracking engine can take for a pattern, from its automaton (Weideman et al., "Analyzing matching
 * time behavior of backtracking regular expression matchers by using ambiguity of NFA", 2016):
 *
 * - `linear`: no text can be read in more ways than a constant number.
 * - `bounded`: more ways only up to the numbers that stand in the pattern (`{1,64}`): linear with a constant factor.
 * - `polynomial`: a loop can hand over to another at any character of some text (IDA), the search for a place to begin
 *   being a loop, too: `\s+$` tries anew at every blank.
 * - `exponential`: a loop can read some text in two ways (EDA).
 *
 * Rather too strict than too lenient: conditions (`\b`, `$`, look-around) are taken as met, a repetition with a number
 * as one without, and whatever follows as able to fail, unless there is nothing left that could.
 */
export interface Ambiguity {
  kind: 'linear' | 'bounded' | 'polynomial' | 'exponential';
  /** A text to repeat for the worst case. */
  pump?: string;
}

/** A place in the pattern that reads one character. */
interface State {
  /** Which characters it reads: one bit for each kind of character the pattern tells apart. */
  reads: readonly boolean[];
  /** In a repetition without an upper number. */
  endless: boolean;
}

interface Part {
  first: number[];
  last: number[];
  empty: boolean;
}

const NOTHING: Part = { first: [], last: [], empty: true };
/** The loop that looks for a place to begin. */
const SEARCH = 0;

/** @throws Error for what cannot be judged (back references, endless look-behind) */
export function ambiguityOf(source: string, flags: string): Ambiguity {
  const unicode = flags.includes('u') || flags.includes('v');
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode,
    unicodeSets: flags.includes('v'),
  });
  const readers: { raw: string; endless: boolean }[] = [];
  /** How often a state is followed by another: twice is one way too many. */
  const edges: Map<number, number>[] = [new Map()];

  const connect = (from: readonly number[], to: readonly number[]) => {
    for (const one of from) {
      const out = edges[one];
      for (const other of to) out?.set(other, (out.get(other) ?? 0) + 1);
    }
  };
  const sequence = (parts: Part[]): Part =>
    parts.reduce((before, next) => {
      connect(before.last, next.first);
      return {
        first: before.empty ? [...before.first, ...next.first] : before.first,
        last: next.empty ? [...before.last, ...next.last] : next.last,
        empty: before.empty && next.empty,
      };
    }, NOTHING);
  const choice = (parts: Part[]): Part => ({
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    empty: parts.some(({ empty }) => empty),
  });
  const build = (element: AST.Element, endless: boolean): Part => {
    switch (element.type) {
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
      case 'ExpressionCharacterClass': {
        const state = edges.push(new Map()) - 1;
        readers.push({ raw: element.raw, endless });
        return { first: [state], last: [state], empty: false };
      }
      case 'Group':
      case 'CapturingGroup':
        return alternatives(element.alternatives, endless);
      case 'Quantifier': {
        if (element.max === 0) return NOTHING;
        const inner = build(
          element.element as AST.Element,
          endless || element.max === Number.POSITIVE_INFINITY,
        );
        if (element.max > 1) connect(inner.last, inner.first);
        return { ...inner, empty: inner.empty || element.min === 0 };
      }
      case 'Assertion': {
        if (element.kind === 'lookbehind') {
          if (/(?<!\\)[*+]|,\}/.test(element.raw)) throw new Error('endless look-behind');
          return NOTHING;
        }
        if (element.kind !== 'lookahead') return NOTHING;
        // It is tried on the way, and leads nowhere.
        const { first } = alternatives(element.alternatives, endless);
        return { first, last: [], empty: true };
      }
      default:
        throw new Error(`cannot judge ${element.type}`);
    }
  };
  const alternatives = (all: readonly AST.Alternative[], endless: boolean) =>
    choice(all.map(({ elements }) => sequence(elements.map((one) => build(one, endless)))));

  const whole = alternatives(pattern.alternatives, false);
  // Where nothing is asked but characters, who has read the last has found: the search does not begin again.
  const found = new Set(hasCondition(pattern.alternatives) ? [] : whole.last);
  connect([SEARCH], whole.first);
  if (!isAnchored(pattern.alternatives) || flags.includes('m')) connect([SEARCH], [SEARCH]);

  const { kinds, samples } = kindsOf([...new Set(readers.map(({ raw }) => raw))], flags);
  const states: State[] = [
    { reads: samples.map(() => true), endless: true },
    ...readers.map(({ raw, endless }) => ({ reads: kinds.get(raw) ?? [], endless })),
  ];
  return judge(states, edges, samples, found);
}

/** Whether something other than a character decides, besides at the very beginning. */
function hasCondition(alternatives: readonly AST.Alternative[], top = true): boolean {
  const asks = (element: AST.Element): boolean => {
    if (element.type === 'Assertion') return true;
    if (element.type === 'Quantifier') return asks(element.element as AST.Element);
    return 'alternatives' in element && hasCondition(element.alternatives as AST.Alternative[], false);
  };
  return alternatives.some(({ elements }) => {
    const [first, ...others] = elements;
    const begins = top && first?.type === 'Assertion' && first.kind !== 'lookahead';
    return (begins ? others : elements).some(asks);
  });
}

function isAnchored(alternatives: readonly AST.Alternative[]): boolean {
  return alternatives.every(({ elements: [first] }) => {
    if (first?.type === 'Assertion') return first.kind === 'start';
    return (first?.type === 'Group' || first?.type === 'CapturingGroup') && isAnchored(first.alternatives);
  });
}

const PLANE = 65_536;
const CHARACTERS =
  String.fromCharCode(...Array(PLANE / 2).keys()) +
  String.fromCharCode(...Array.from({ length: PLANE / 2 }, (_, at) => PLANE / 2 + at));
const known = new Map<string, Uint8Array>();

/** Which characters of the basic plane a character class reads. */
function charactersOf(raw: string, flags: string): Uint8Array {
  const key = `${flags}/${raw}`;
  const found = known.get(key);
  if (found) return found;
  const read = new Uint8Array(PLANE);
  for (const { index } of CHARACTERS.matchAll(new RegExp(raw, `${flags}g`))) read[index] = 1;
  known.set(key, read);
  return read;
}

/** The kinds of characters that these classes tell apart, a sample of each, and which class reads which. */
function kindsOf(raws: readonly string[], flags: string) {
  const plain = flags.replace(/[gymd]/g, '');
  const read = raws.map((raw) => charactersOf(raw, plain));
  // Every class splits the kinds there are into those it reads and those it does not.
  const kindOf = new Uint16Array(PLANE);
  let count = 1;
  for (const one of read) {
    const split = new Map<number, number>();
    for (let code = 0; code < PLANE; code++) {
      const key = (kindOf[code] ?? 0) * 2 + (one[code] ?? 0);
      const kind = split.get(key) ?? split.size;
      split.set(key, kind);
      kindOf[code] = kind;
    }
    count = split.size;
  }
  const samples: number[] = Array(count).fill(-1);
  // Letters and digits first: a sample should be easy to read.
  for (const code of [...'ab01 .-_:=\n'].map((char) => char.charCodeAt(0)).concat([...Array(PLANE).keys()])) {
    const kind = kindOf[code] ?? 0;
    if (samples[kind] === -1) samples[kind] = code;
  }
  return {
    kinds: new Map(raws.map((raw, at) => [raw, samples.map((code) => read[at]?.[code] === 1)])),
    samples: samples.map((code) => String.fromCharCode(code)),
  };
}

function judge(
  states: readonly State[],
  edges: readonly Map<number, number>[],
  samples: readonly string[],
  found: ReadonlySet<number>,
): Ambiguity {
  const next = (from: number, kind: number): number[] =>
    [...(edges[from]?.keys() ?? [])].filter((to) => states[to]?.reads[kind]);
  const loops = loopsOf(states.length, edges);
  const kinds = samples.map((_, at) => at);

  let bounded: Ambiguity | undefined;

  for (const [state, loop] of loops) {
    const kind = states[state]?.endless ? 'exponential' : 'bounded';
    const twice = [...loop].some((one) =>
      [...(edges[one] ?? [])].some(([to, ways]) => ways > 1 && loop.has(to)),
    );
    const apart = search(
      [state, state, 0],
      ([a, b, parted]) =>
        kinds.flatMap((kind) =>
          next(a, kind)
            .filter((to) => loop.has(to))
            .flatMap((x) =>
              next(b, kind)
                .filter((to) => loop.has(to))
                .map((y): Step => [[x, y, parted || x !== y ? 1 : 0], kind]),
            ),
        ),
      ([a, b, parted]) => a === state && b === state && parted === 1,
    );
    if (!apart && !twice) continue;
    const judged: Ambiguity = { kind, ...(apart ? { pump: wordOf(apart, samples) } : {}) };
    if (kind === 'exponential') return judged;
    bounded ??= judged;
  }

  for (const [p, first] of loops) {
    for (const [q, second] of loops) {
      if (p === q || (p === SEARCH && !canFail(q, second, edges, found))) continue;
      const word = search(
        [p, p, q],
        ([a, b, c]) =>
          kinds.flatMap((kind) => {
            const cs = next(c, kind).filter((to) => second.has(to));
            if (cs.length === 0) return [];
            const as = next(a, kind).filter((to) => first.has(to));
            return as.flatMap((x) => next(b, kind).flatMap((y) => cs.map((z): Step => [[x, y, z], kind])));
          }),
        ([a, b, c]) => a === p && b === q && c === q,
      );
      if (!word) continue;
      const pump = wordOf(word, samples);
      if (states[p]?.endless && states[q]?.endless) return { kind: 'polynomial', pump };
      bounded ??= { kind: 'bounded', pump };
    }
  }
  return bounded ?? { kind: 'linear' };
}

/** Whether a way leads from a state of a loop to itself on which nothing is found yet. */
function canFail(
  state: number,
  loop: ReadonlySet<number>,
  edges: readonly Map<number, number>[],
  found: ReadonlySet<number>,
): boolean {
  const seen = new Set<number>();
  const stack = found.has(state) ? [] : [state];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const to of edges[at]?.keys() ?? []) {
      if (to === state) return true;
      if (seen.has(to) || !loop.has(to) || found.has(to)) continue;
      seen.add(to);
      stack.push(to);
    }
  }
  return false;
}

type Triple = readonly [number, number, number];
type Step = readonly [Triple, number];

const wordOf = (word: readonly number[], samples: readonly string[]) =>
  word.map((kind) => samples[kind]).join('');

/** The shortest way, of one step at least, to a goal. */
function search(
  start: Triple,
  steps: (from: Triple) => Step[],
  isGoal: (at: Triple) => boolean,
): number[] | undefined {
  const seen = new Map<string, { before: string; kind: number }>();
  let border: Triple[] = [start];
  while (border.length > 0) {
    const further: Triple[] = [];
    for (const from of border) {
      for (const [to, kind] of steps(from)) {
        const key = to.join();
        if (seen.has(key)) continue;
        seen.set(key, { before: from.join(), kind });
        if (isGoal(to)) return wayTo(key, start.join(), seen);
        further.push(to);
      }
    }
    border = further;
  }
  return undefined;
}

function wayTo(
  goal: string,
  start: string,
  seen: ReadonlyMap<string, { before: string; kind: number }>,
): number[] {
  const way: number[] = [];
  let at = goal;
  do {
    const step = seen.get(at);
    if (!step) break;
    way.unshift(step.kind);
    at = step.before;
  } while (at !== start);
  return way;
}

/** Each state that can be reached again from itself, with all that lie on such ways. */
function loopsOf(count: number, edges: readonly Map<number, number>[]): Map<number, ReadonlySet<number>> {
  const reach = Array.from({ length: count }, (_, from) => {
    const seen = new Set<number>();
    const stack = [from];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      for (const to of edges[at]?.keys() ?? []) {
        if (seen.has(to)) continue;
        seen.add(to);
        stack.push(to);
      }
    }
    return seen;
  });
  const loops = new Map<number, ReadonlySet<number>>();
  for (let state = 0; state < count; state++) {
    if (!reach[state]?.has(state)) continue;
    loops.set(state, new Set([...(reach[state] ?? [])].filter((other) => reach[other]?.has(state))));
  }
  return loops;
}
