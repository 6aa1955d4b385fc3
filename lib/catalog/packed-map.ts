/**
 * A map whose values are written as JSON and read when they are first asked for: a background that has just been woken
 * needs one rule of many, and to keep a string costs less than to make what it describes.
 */
export class PackedMap<T> implements ReadonlyMap<string, T> {
  readonly #packed: Readonly<Record<string, string>>;
  readonly #read = new Map<string, T>();

  readonly #rest: (id: string) => object | undefined;

  /** @param rest what else belongs to a value, and is written once for all of them */
  constructor(
    packed: Readonly<Record<string, string>>,
    rest: (id: string) => object | undefined = () => undefined,
  ) {
    this.#packed = packed;
    this.#rest = rest;
  }

  get size(): number {
    return Object.keys(this.#packed).length;
  }

  has(id: string): boolean {
    return Object.hasOwn(this.#packed, id);
  }

  get(id: string): T | undefined {
    const known = this.#read.get(id);
    if (known !== undefined || !this.has(id)) return known;
    const value = { ...JSON.parse(this.#packed[id] ?? ''), ...this.#rest(id) } as T;
    this.#read.set(id, value);
    return value;
  }

  keys(): MapIterator<string> {
    return this.#all().keys();
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

  /** Everything, in the order of the files. */
  #all(): Map<string, T> {
    const all = new Map<string, T>();
    for (const id of Object.keys(this.#packed)) {
      const value = this.get(id);
      if (value !== undefined) all.set(id, value);
    }
    return all;
  }
}
