import { mayBeIn } from '../matching/prefilter';

/** Matches what may open or close documentation in code: quotes of Python and Elixir, block comments, `#` comments. */
const DOC_MARK = /"""|'''|\/\*|\*\/|^ {0,12}# /m;

/** Matches the line above a docstring, and the quotes that open one. */
const SIGNATURE = /^(?:(?:async )?def|class)\b.{0,300}:$|^\)(?: ?->.{1,80})?:$/;
const QUOTES = /^(?:@(?:module|type)?doc )?[ru~S]{0,2}("""|''')/;
const ATTRIBUTE = /^@(?:module|type)?doc /;

/** Matches a definition below a comment whose lines are marked one by one. */
const DEFINITION = /^(?:async )?(?:def|defp|class|module|sub|func|function|fn)\b/;

/**
 * Returns the positions of lines that document code: they name errors that may occur.
 *
 * @param lines the text's lines, trimmed
 */
export function docLines(lines: readonly string[], text: string): Set<number> {
  const found = new Set<number>();
  if (!mayBeIn(DOC_MARK, text)) return found;
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
    } else if (DEFINITION.test(line)) {
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

/** Adds the run of lines right above a position that begin with a mark, up to one that has been added. */
function addRunAbove(lines: readonly string[], from: number, mark: string, found: Set<number>): void {
  for (let at = from - 1; at >= 0 && !found.has(at) && lines[at]?.startsWith(mark); at--) found.add(at);
}
