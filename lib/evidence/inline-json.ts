/** Maximum length of the JSON object, in characters. */
const MAX_LENGTH = 1_000_000;

/**
 * Parses the JSON object that directly follows `marker` in a script; only whitespace may stand between them. A `}` inside
 * a string does not end the object.
 *
 * @returns the parsed object, or undefined if it is missing, incomplete, too long or not JSON
 */
export function findInlineJson(script: string, marker: string): Record<string, unknown> | undefined {
  const marked = script.indexOf(marker);
  if (marked < 0) return undefined;
  const start = script.indexOf('{', marked + marker.length);
  if (start < 0 || script.slice(marked + marker.length, start).trim() !== '') return undefined;
  // The object is nearly always the last thing in its script, so the fast native parser is tried on the rest first.
  const last = script.lastIndexOf('}') + 1;
  const whole = last - start <= MAX_LENGTH ? parse(script.slice(start, last)) : undefined;
  if (whole) return whole;
  const end = endOfObject(script, start);
  return end === undefined || end === last ? undefined : parse(script.slice(start, end));
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the index behind the `}` that closes the object at `start`. */
function endOfObject(text: string, start: number): number | undefined {
  const stop = Math.min(text.length, start + MAX_LENGTH);
  let depth = 0;
  for (let i = start; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 34) {
      // A string: skip to its closing quote (34); a backslash (92) escapes the next character.
      for (i++; i < stop && text.charCodeAt(i) !== 34; i++) if (text.charCodeAt(i) === 92) i++;
    } else if (unit === 123) depth++;
    else if (unit === 125 && --depth === 0) return i + 1;
  }
  return undefined;
}

/** Returns a string or a number as text, anything else as undefined. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
