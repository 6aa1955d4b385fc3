/** So many searches cost about as much as to list where everything is. */
const MANY = 60;

/**
 * A map whose values are written as JSON and read when they are first asked for: a background that has just been woken
 * needs one rule of many, and to keep a string costs less than to make what it describes.
 */
export class PackedMap<T> implements ReadonlyMap<string, T> {
  readonly #lines: string;
  readonly #rest: ((id: string) => object | undefined) | undefined;
  readonly #read = new Map<string, T>();
  #searches = 0;
  #places: ReadonlyMap<string, number> | undefined;

  /**
   * @param lines for each id a line break, the id, a tab and its value as JSON; a line break at the end
   * @param rest what else belongs to a value, and is written elsewhere
   */
  constructor(lines: string, rest?: (id: string) => object | undefined) {
    this.#lines = lines;
    this.#rest = rest;
  }

  get size(): number {
    return this.#allPlaces().size;
  }

  has(id: string): boolean {
    return this.#valueAt(id) > 0;
  }

  get(id: string): T | undefined {
    const known = this.#read.get(id);
    if (known !== undefined) return known;
    const from = this.#valueAt(id);
    if (from === 0) return undefined;
    const packed = JSON.parse(this.#lines.slice(from, this.#lines.indexOf('\n', from)));
    const value: T = this.#rest ? { ...packed, ...this.#rest(id) } : packed;
    this.#read.set(id, value);
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

  /** Where the value of an id begins; 0 if there is none. */
  #valueAt(id: string): number {
    // Whoever wants to know much is better served by a list of all, whoever wants little without it.
    if (this.#places || this.#searches++ > MANY) return this.#allPlaces().get(id) ?? 0;
    // No id has a tab, and with one a text could reach into the next line.
    const at = id.includes('\t') ? -1 : this.#lines.indexOf(`\n${id}\t`);
    return at < 0 ? 0 : at + id.length + 2;
  }

  #ids(): MapIterator<string> {
    return this.#allPlaces().keys();
  }

  #allPlaces(): ReadonlyMap<string, number> {
    this.#places ??= new Map(
      Array.from(this.#lines.matchAll(/\n([^\t\n]*)\t/g), ({ 0: found, 1: id = '', index }) => [
        id,
        index + found.length,
      ]),
    );
    return this.#places;
  }

  /** Everything, in the order of the files. */
  #all(): Map<string, T> {
    const all = new Map<string, T>();
    for (const id of this.#ids()) {
      const value = this.get(id);
      if (value !== undefined) all.set(id, value);
    }
    return all;
  }
}
