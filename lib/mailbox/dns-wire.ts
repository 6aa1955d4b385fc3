/**
 * The part of the DNS wire format (RFC 1035 section 4) that the mailbox check needs: one question, and records of five
 * types. Answers are untrusted input, so every length is checked, and so is the number of jumps in a compressed name.
 */

/** Supported record types and their numbers (RFC 1035 section 3.2.2, RFC 3596). */
export const RECORD_TYPES = { A: 1, CNAME: 5, MX: 15, TXT: 16, AAAA: 28 } as const;

export type RecordType = keyof typeof RECORD_TYPES;

/** Number of the class Internet, the only one in use. */
const CLASS_IN = 1;
/** Bits of the flags in the header. */
const RESPONSE_FLAG = 0x8000;
const TRUNCATED_FLAG = 0x0200;
const RECURSION_DESIRED_FLAG = 0x0100;
const HEADER_BYTES = 12;
/** Maximum length of a name in bytes (RFC 1035 section 2.3.4). */
const MAX_NAME_BYTES = 255;
/** Maximum number of compression jumps in a name. It has fewer labels, so more jumps mean a loop. */
const MAX_JUMPS = 128;
const MAX_RECORDS = 200;

export interface WireRecord {
  /** Lower case, without the final dot; the root is the empty name. */
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
  /** Response code: 0 for success, 2 for a server failure, 3 for an unknown name. */
  code: number;
  questions: { name: string; type: number }[];
  /** Records of the answer section whose type is one of {@link RECORD_TYPES}. */
  records: WireRecord[];
}

/**
 * Writes a question with id 0, as RFC 8484 section 4.1 recommends so that answers can be cached. Throws a RangeError if the
 * name is not a valid domain name.
 */
export function writeQuestion(name: string, type: RecordType): Uint8Array {
  const labels = name.split('.').map((label) => new TextEncoder().encode(label));
  const encoded = labels.flatMap((label) => [label.length, ...label]);
  if (labels.some(({ length }) => length === 0 || length > 63) || encoded.length >= MAX_NAME_BYTES)
    throw new RangeError('no name of a domain');
  return Uint8Array.from([
    ...[0, 0, RECURSION_DESIRED_FLAG >> 8, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    ...encoded,
    ...[0, 0, RECORD_TYPES[type], 0, CLASS_IN],
  ]);
}

/** Reads an answer; returns undefined if the bytes are not a valid one. */
export function readMessage(bytes: Uint8Array): WireAnswer | undefined {
  try {
    return new Reader(bytes).message();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads bytes from front to back. Reading past the end throws the RangeError of `DataView`. */
class Reader {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  message(): WireAnswer {
    const [id, flags, questions, answers] = [this.#uint16(), this.#uint16(), this.#uint16(), this.#uint16()];
    this.#at = HEADER_BYTES;
    return {
      id,
      isResponse: (flags & RESPONSE_FLAG) !== 0,
      isTruncated: (flags & TRUNCATED_FLAG) !== 0,
      code: flags & 0xf,
      questions: this.#list(questions, () => this.#question()),
      records: this.#list(answers, () => this.#record()).filter((record) => record !== undefined),
    };
  }

  #list<T>(count: number, read: () => T): T[] {
    if (count > MAX_RECORDS) throw new RangeError('too many records');
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
    // Skips the time to live.
    this.#at += 4;
    const length = this.#uint16();
    const end = this.#at + length;
    if (end > this.#view.byteLength) throw new RangeError('a record past the end');
    const data = kind === CLASS_IN ? this.#data(type, end) : undefined;
    if (data && this.#at !== end) throw new RangeError('a record of another length');
    this.#at = end;
    return data && { name, data };
  }

  #data(type: number, end: number): WireRecord['data'] | undefined {
    if (type === RECORD_TYPES.MX) return { type: 'MX', preference: this.#uint16(), exchange: this.#name() };
    if (type === RECORD_TYPES.CNAME) return { type: 'CNAME', target: this.#name() };
    if (type === RECORD_TYPES.TXT) return { type: 'TXT', text: this.#text(end) };
    if (type !== RECORD_TYPES.A && type !== RECORD_TYPES.AAAA) return undefined;
    this.#at += type === RECORD_TYPES.A ? 4 : 16;
    return { type: type === RECORD_TYPES.A ? 'A' : 'AAAA' };
  }

  /** Reads a text. It may consist of several pieces, which are joined without a gap (RFC 7208 section 3.3). */
  #text(end: number): string {
    const pieces: number[] = [];
    while (this.#at < end) {
      const length = this.#uint8();
      if (this.#at + length > end) throw new RangeError('a piece of text past its record');
      for (let left = length; left > 0; left--) pieces.push(this.#uint8());
    }
    return new TextDecoder().decode(Uint8Array.from(pieces));
  }

  /** Reads a name, which may be compressed: it may continue at an earlier offset (RFC 1035 section 4.1.4). */
  #name(): string {
    const labels: string[] = [];
    let [at, jumps, length] = [this.#at, 0, 1];
    let next: number | undefined;
    for (let size = this.#view.getUint8(at); size !== 0; size = this.#view.getUint8(at)) {
      if (size >= 0xc0) {
        next ??= at + 2;
        at = this.#view.getUint16(at) & 0x3fff;
        if (++jumps > MAX_JUMPS) throw new RangeError('a name that goes round in circles');
        continue;
      }
      length += size + 1;
      if (size > 63 || length > MAX_NAME_BYTES) throw new RangeError('a name that is none');
      labels.push(this.#label(at + 1, size));
      at += size + 1;
    }
    this.#at = next ?? at + 1;
    return labels.join('.');
  }

  /** Reads a label in lower case. A dot or a non-printable byte in it is escaped, so that it cannot pass for a separator. */
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
