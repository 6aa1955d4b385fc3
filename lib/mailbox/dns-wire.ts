/**
 * The part of the DNS wire format (RFC 1035 section 4) that the mailbox check needs: one question, and answers of
 * five types. Reads what anybody may have sent, so every length is checked and a name is followed a limited way.
 */

/** The types of records that are asked for or read, by their numbers (RFC 1035 section 3.2.2, RFC 3596). */
export const TYPES = { A: 1, CNAME: 5, MX: 15, TXT: 16, AAAA: 28 } as const;

export type RecordType = keyof typeof TYPES;

/** The class of everything on the internet. */
const IN = 1;
/** Bits of the header's flags. */
const RESPONSE = 0x8000;
const TRUNCATED = 0x0200;
const RECURSION_DESIRED = 0x0100;
const HEADER = 12;
/** RFC 1035 section 2.3.4; more jumps than labels fit into a name lead in a circle. */
const LONGEST_NAME = 255;
const MOST_JUMPS = 128;
const MOST_RECORDS = 200;

export interface WireRecord {
  /** Lower case, without the dot at the end; the root is the empty name. */
  name: string;
  data:
    | { type: 'MX'; preference: number; exchange: string }
    | { type: 'CNAME'; target: string }
    | { type: 'TXT'; text: string }
    | { type: 'A' | 'AAAA' };
}

export interface WireAnswer {
  id: number;
  isResponse: boolean;
  isTruncated: boolean;
  /** The response code: 0 for success, 2 for a failed server, 3 for an unknown name. */
  code: number;
  questions: { name: string; type: number }[];
  /** Those of the answer section that have one of the types of {@link TYPES}. */
  records: WireRecord[];
}

/** Writes a question with id 0, as RFC 8484 section 4.1 wants it so that answers can be kept. */
export function writeQuestion(name: string, type: RecordType): Uint8Array {
  const labels = name.split('.').map((label) => new TextEncoder().encode(label));
  const encoded = labels.flatMap((label) => [label.length, ...label]);
  if (labels.some(({ length }) => length === 0 || length > 63) || encoded.length >= LONGEST_NAME)
    throw new RangeError('no name of a domain');
  return Uint8Array.from([
    ...[0, 0, RECURSION_DESIRED >> 8, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    ...encoded,
    ...[0, 0, TYPES[type], 0, IN],
  ]);
}

/** Reads an answer; nothing where the bytes do not hold one. */
export function readMessage(bytes: Uint8Array): WireAnswer | undefined {
  try {
    return new Reader(bytes).message();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads from the front; reading past the end is a RangeError of `DataView`. */
class Reader {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  message(): WireAnswer {
    const [id, flags, questions, answers] = [this.#uint16(), this.#uint16(), this.#uint16(), this.#uint16()];
    this.#at = HEADER;
    return {
      id,
      isResponse: (flags & RESPONSE) !== 0,
      isTruncated: (flags & TRUNCATED) !== 0,
      code: flags & 0xf,
      questions: this.#list(questions, () => this.#question()),
      records: this.#list(answers, () => this.#record()).filter((record) => record !== undefined),
    };
  }

  #list<T>(count: number, read: () => T): T[] {
    if (count > MOST_RECORDS) throw new RangeError('too many records');
    return Array.from({ length: count }, read);
  }

  #question(): { name: string; type: number } {
    const name = this.#name();
    const type = this.#uint16();
    this.#uint16();
    return { name, type };
  }

  #record(): WireRecord | undefined {
    const name = this.#name();
    const [type, kind] = [this.#uint16(), this.#uint16()];
    // The time to live.
    this.#at += 4;
    const length = this.#uint16();
    const end = this.#at + length;
    if (end > this.#view.byteLength) throw new RangeError('a record past the end');
    const data = kind === IN ? this.#data(type, end) : undefined;
    if (data && this.#at !== end) throw new RangeError('a record of another length');
    this.#at = end;
    return data && { name, data };
  }

  #data(type: number, end: number): WireRecord['data'] | undefined {
    if (type === TYPES.MX) return { type: 'MX', preference: this.#uint16(), exchange: this.#name() };
    if (type === TYPES.CNAME) return { type: 'CNAME', target: this.#name() };
    if (type === TYPES.TXT) return { type: 'TXT', text: this.#text(end) };
    if (type !== TYPES.A && type !== TYPES.AAAA) return undefined;
    this.#at += type === TYPES.A ? 4 : 16;
    return { type: type === TYPES.A ? 'A' : 'AAAA' };
  }

  /** A text may come in pieces, which belong together without a gap (RFC 7208 section 3.3). */
  #text(end: number): string {
    const pieces: number[] = [];
    while (this.#at < end) {
      const length = this.#uint8();
      if (this.#at + length > end) throw new RangeError('a piece of text past its record');
      for (let left = length; left > 0; left--) pieces.push(this.#uint8());
    }
    return new TextDecoder().decode(Uint8Array.from(pieces));
  }

  /** A name, which may go on at an earlier place (RFC 1035 section 4.1.4). */
  #name(): string {
    const labels: string[] = [];
    let [at, jumps, length] = [this.#at, 0, 1];
    let next: number | undefined;
    for (let size = this.#view.getUint8(at); size !== 0; size = this.#view.getUint8(at)) {
      if (size >= 0xc0) {
        next ??= at + 2;
        at = this.#view.getUint16(at) & 0x3fff;
        if (++jumps > MOST_JUMPS) throw new RangeError('a name that goes round in circles');
        continue;
      }
      length += size + 1;
      if (size > 63 || length > LONGEST_NAME) throw new RangeError('a name that is none');
      labels.push(this.#label(at + 1, size));
      at += size + 1;
    }
    this.#at = next ?? at + 1;
    return labels.join('.');
  }

  /** A label in small letters; a dot or another odd byte in it is escaped, so that it is no border of labels. */
  #label(at: number, size: number): string {
    let label = '';
    for (let index = at; index < at + size; index++) {
      const byte = this.#view.getUint8(index);
      const letter = String.fromCharCode(byte);
      label += /[!-~]/.test(letter) && letter !== '.' ? letter : `\\${byte}`;
    }
    return label.toLowerCase();
  }

  #uint8(): number {
    return this.#view.getUint8(this.#at++);
  }

  #uint16(): number {
    this.#at += 2;
    return this.#view.getUint16(this.#at - 2);
  }
}
