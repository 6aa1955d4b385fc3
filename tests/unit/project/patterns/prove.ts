import { checkSync } from 'recheck';

/**
 * Returns whether a backtracking engine matches a pattern in linear time, as recheck proves from its automaton.
 *
 * recheck does not support look-around and expands counted repetitions, so patterns are simplified first without losing
 * unbounded ambiguity. A look-around is proved as a pattern of its own, behind what precedes it. A count cannot make an
 * ambiguity unbounded, so it is replaced by a small one; the cost of the real one is measured. A boundary at the end
 * becomes an optional character. Capitals are treated like small letters.
 */
export function isLinear(source: string, flags: string, timeout = 120_000): boolean {
  return partsOf(source).every((part) => {
    // Such a pattern reads a bounded number of characters from each position.
    if (!isEndless(part)) return true;
    const simple = withSmallCounts(part).replace(/\\b$/, '\\u0001');
    const kept = flags.replace('v', 'u').replace(/[A-Z]/.test(simple.replace(/\\./g, '')) ? '' : 'i', '');
    return checkSync(simple, kept, { checker: 'automaton', timeout }).status === 'safe';
  });
}

/** Returns the pattern without look-arounds, and for each unbounded one its content behind what precedes it. */
function partsOf(source: string): string[] {
  const begin = /\(\?<?[=!]/.exec(source);
  if (!begin) return [source];
  const end = closing(source, begin.index);
  const before = source.slice(0, begin.index);
  const inside = source.slice(begin.index + begin[0].length, end);
  const without = partsOf(before + source.slice(end + 1));
  if (!isEndless(inside)) return without;
  if (begin[0].includes('<') || depth(before) > 0) throw new Error(`${inside} cannot be judged in ${source}`);
  return [...partsOf(`${before}(?:${inside})`), ...without];
}

function closing(source: string, open: number): number {
  for (let at = open + 1; at < source.length; at++)
    if (source[at] === ')' && depth(source.slice(open, at + 1)) === 0) return at;
  throw new Error(`no end in ${source}`);
}

/** Removes escaped characters and classes. */
const bare = (source: string) => source.replace(/\\.|\[(?:\\.|[^\]\\])*\]?/g, '');
const isEndless = (source: string) => /[*+]|,\}/.test(bare(source));
/** Counts the groups that are open at the end. */
const depth = (source: string) => bare(source).split('(').length - bare(source).split(')').length;

function withSmallCounts(source: string): string {
  return source.replace(/\{(\d+)(,?)(\d*)\}/g, (_, min: string, comma: string, max: string) => {
    if (comma === '') return `{${Math.min(Number(min), 2)}}`;
    return `{${Math.min(Number(min), 1)},${max === '' ? '' : Math.min(Number(max), 2)}}`;
  });
}
