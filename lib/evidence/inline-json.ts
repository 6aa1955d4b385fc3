/** How much of a script is searched, and how long one JSON value may be (characters). */
const LONGEST = 1_000_000;

/**
 * Cuts exactly one JSON object out of a script text, starting at the first `{` behind `marker`.
 * Knows strings and escapes, so a `}` inside a value does not end it.
 *
 * @returns the parsed object, or nothing where it is missing, cut, too long or not JSON.
 */
export function findInlineJson(script: string, marker: string): Record<string, unknown> | undefined {
  const marked = script.indexOf(marker);
  if (marked < 0) return undefined;
  const start = script.indexOf('{', marked + marker.length);
  if (start < 0 || script.slice(marked + marker.length, start).trim() !== '') return undefined;
  // Nearly always the object is the last thing in its script, and the engine's own parser is the quickest to find out.
  const last = script.lastIndexOf('}') + 1;
  const whole = last - start <= LONGEST ? parse(script.slice(start, last)) : undefined;
  if (whole) return whole;
  const end = endOfObject(script, start);
  return end === undefined || end === last ? undefined : parse(script.slice(start, end));
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    // Not JSON: the page says nothing we can read, which is an answer of its own.
    return undefined;
  }
}

function endOfObject(text: string, start: number): number | undefined {
  const stop = Math.min(text.length, start + LONGEST);
  let depth = 0;
  for (let i = start; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 34) {
      for (i++; i < stop && text.charCodeAt(i) !== 34; i++) if (text.charCodeAt(i) === 92) i++;
    } else if (unit === 123) depth++;
    else if (unit === 125 && --depth === 0) return i + 1;
  }
  return undefined;
}

/** A value as text if it is a string or a number; anything else is nothing. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
