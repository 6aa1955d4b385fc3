import { checkSync } from 'recheck';

/**
 * Whether a backtracking engine matches a pattern in linear time, proved by recheck from the pattern's automaton.
 *
 * recheck does not know look-around and spells counted repetitions out, so patterns are made simpler first, in ways
 * that lose no endless ambiguity. A look-around costs what it reads on the way, so what stands in it is proved behind
 * what stands before it. A count cannot make an ambiguity endless, so a small one stands for it; what the real one
 * costs is measured. A boundary at the end is a character that may be missing. Capitals read what small letters read.
 */
export function isLinear(source: string, flags: string, timeout = 120_000): boolean {
  return partsOf(source).every((part) => {
    // From each place such a pattern reads a bounded number of characters.
    if (!isEndless(part)) return true;
    const simple = withSmallCounts(part).replace(/\\b$/, '\\u0001');
    const kept = flags.replace('v', 'u').replace(/[A-Z]/.test(simple.replace(/\\./g, '')) ? '' : 'i', '');
    return checkSync(simple, kept, { checker: 'automaton', timeout }).status === 'safe';
  });
}

/** The pattern without its look-arounds, and for each endless one what comes before it together with what it reads. */
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

/** Without escaped characters and classes. */
const bare = (source: string) => source.replace(/\\.|\[(?:\\.|[^\]\\])*\]?/g, '');
const isEndless = (source: string) => /[*+]|,\}/.test(bare(source));
/** How many groups are open at the end. */
const depth = (source: string) => bare(source).split('(').length - bare(source).split(')').length;

function withSmallCounts(source: string): string {
  return source.replace(/\{(\d+)(,?)(\d*)\}/g, (_, min: string, comma: string, max: string) => {
    if (comma === '') return `{${Math.min(Number(min), 2)}}`;
    return `{${Math.min(Number(min), 1)},${max === '' ? '' : Math.min(Number(max), 2)}}`;
  });
}
