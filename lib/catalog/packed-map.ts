/** Number of searches that cost about as much as an index of all values. */
const MAX_SEARCHES = 60;

/**
 * A map whose values are stored as JSON and parsed when they are first requested: a background that has just started
 * needs few of the rules, and a string costs less than the objects that it describes.
 */
export class PackedMap<T> implements ReadonlyMap<string, T> {
  readonly #lines: string;
  readonly #rest: ((id: string) => object | undefined) | undefined;
  readonly #parsed = new Map<string, T>();
  #searches = 0;
  #offsets: ReadonlyMap<string, number> | undefined;

  /**
   * @param lines for each entry a line break, the id, a tab and the value as JSON; a line break at the end
   * @param rest returns the fields of a value that are stored elsewhere
   */
  constructor(lines: string, rest?: (id: string) => object | undefined) {
    this.#lines = lines;
    this.#rest = rest;
  }

  get size(): number {
    return this.#allOffsets().size;
  }

  has(id: string): boolean {
    return this.#offsetOf(id) > 0;
  }

  get(id: string): T | undefined {
    const known = this.#parsed.get(id);
    if (known !== undefined) return known;
    const from = this.#offsetOf(id);
    if (from === 0) return undefined;
    const packed = JSON.parse(this.#lines.slice(from, this.#lines.indexOf('\n', from)));
    const value: T = this.#rest ? { ...packed, ...this.#rest(id) } : packed;
    this.#parsed.set(id, value);
    return value;
  }

  keys(): MapIterator<string> {
    return this.#ids();
  }

  values(): MapIterator<T> {
    return this.#all().values();
  }

  entries(): MapIterator<[string, T]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(visit: (value: T, id: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [id, value] of this) visit(value, id, this);
  }

  /** Returns the offset of an id's value; 0 if there is none. */
  #offsetOf(id: string): number {
    // A few searches are cheaper than an index, many are not.
    if (this.#offsets || this.#searches++ > MAX_SEARCHES) return this.#allOffsets().get(id) ?? 0;
    // No id contains a tab; an argument with one could match across an id and its value.
    const at = id.includes('\t') ? -1 : this.#lines.indexOf(`\n${id}\t`);
    return at < 0 ? 0 : at + id.length + 2;
  }

  #ids(): MapIterator<string> {
    return this.#allOffsets().keys();
  }

  #allOffsets(): ReadonlyMap<string, number> {
    this.#offsets ??= new Map(
      Array.from(this.#lines.matchAll(/\n([^\t\n]*)\t/g), ({ 0: found, 1: id = '', index }) => [
        id,
        index + found.length,
      ]),
    );
    return this.#offsets;
  }

  /** Returns all values, in the order in which they are stored. */
  #all(): Map<string, T> {
    const all = new Map<string, T>();
    for (const id of this.#ids()) {
      const value = this.get(id);
      if (value !== undefined) all.set(id, value);
    }
    return all;
  }
}
