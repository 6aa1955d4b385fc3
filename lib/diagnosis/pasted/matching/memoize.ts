/**
 * Returns a version of a function that computes each distinct text only once. The cache lives as long as the returned
 * function; nobody may modify a result.
 */
export function memoize<T>(compute: (text: string) => T): (text: string) => T {
  const cache = new Map<string, { result: T }>();
  return (text) => {
    const cached = cache.get(text);
    if (cached) return cached.result;
    const result = compute(text);
    cache.set(text, { result });
    return result;
  };
}
