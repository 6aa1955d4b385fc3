/**
 * Does something with each line once, however often a text repeats it. What was found is kept no longer than whoever
 * reads the text keeps this; nobody may change it.
 */
export function eachOnce<T>(work: (line: string) => T): (line: string) => T {
  const done = new Map<string, { found: T }>();
  return (line) => {
    const known = done.get(line);
    if (known) return known.found;
    const found = work(line);
    done.set(line, { found });
    return found;
  };
}
