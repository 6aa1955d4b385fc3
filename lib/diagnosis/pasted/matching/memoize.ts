/**
 * Returns a version of a function that computes each distinct line only once. The cache lives as long as the returned
 * function; nobody may modify a result.
 */
export function memoize<T>(compute: (line: string) => T): (line: string) => T {
  const cache = new Map<string, { result: T }>();
  return (line) => {
    const cached = cache.get(line);
    if (cached) return cached.result;
    const result = compute(line);
    cache.set(line, { result });
    return result;
  };
}
