import { mayBeIn } from '../matching/prefilter';

/** What may open or close what a program's author says of it: Python's and Elixir's quotes, a block of stars, comments. */
const MARKS = /"""|'''|\/\*|\*\/|^ {0,12}# /m;

/** What such quotes stand under, and which of them they are. */
const SIGNATURE = /^(?:(?:async )?def|class)\b.{0,300}:$|^\)(?: ?->.{1,80})?:$/;
const QUOTES = /^(?:@(?:module|type)?doc )?[ru~S]{0,2}("""|''')/;
const ATTRIBUTE = /^@(?:module|type)?doc /;

/** What a comment of several lines stands over in languages that mark each of them. */
const DEFINES = /^(?:async )?(?:def|defp|class|module|sub|func|function|fn)\b/;

/**
 * Which lines of a text describe a program to whoever reads it: errors that it may meet are named there.
 *
 * @param lines the lines, trimmed
 * @param text the text that they are of
 */
export function docLines(lines: readonly string[], text: string): Set<number> {
  const found = new Set<number>();
  if (!mayBeIn(MARKS, text)) return found;
  let before = '';
  let close = '';
  for (const [at, line] of lines.entries()) {
    if (close) {
      found.add(at);
      if (line.includes(close)) close = '';
    } else if (line.startsWith('/*')) {
      found.add(at);
      if (!line.includes('*/')) close = '*/';
    } else if (line.startsWith('*/')) {
      addRunAbove(lines, at, '*', found);
    } else if (DEFINES.test(line)) {
      addRunAbove(lines, at, '# ', found);
    } else {
      const quotes = QUOTES.exec(line)?.[1];
      if (quotes && (SIGNATURE.test(before) || ATTRIBUTE.test(line))) {
        found.add(at);
        if (line.split(quotes).length < 3) close = quotes;
      }
    }
    if (line) before = line;
  }
  return found;
}

/** Adds the lines right above one that begin with a mark, up to those that are there already. */
function addRunAbove(lines: readonly string[], from: number, mark: string, found: Set<number>): void {
  for (let at = from - 1; at >= 0 && !found.has(at) && lines[at]?.startsWith(mark); at--) found.add(at);
}
