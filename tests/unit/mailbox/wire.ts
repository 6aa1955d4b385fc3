import { RECORD_TYPES, type RecordType } from '../../../lib/mailbox/dns-wire';

/** Writes DNS answers as a resolver does, with compressed names: a repeated name is a pointer to its first occurrence. */

export interface Answer {
  type: RecordType;
  name: string;
  /** MX: preference and server; TXT: its pieces; CNAME: its target; A and AAAA: bytes. */
  data: { preference: number; exchange: string } | readonly string[] | string | readonly number[];
}

export interface Packet {
  id: number;
  /** Flags other than the response bit; the lowest four bits are the response code. */
  flags: number;
  isAnswer: boolean;
  questions: readonly { name: string; type: RecordType }[];
}

export function encode({ id, flags, isAnswer, questions }: Packet, answers: readonly Answer[]): Uint8Array {
  const bytes: number[] = [];
  const places = new Map<string, number>();
  const word = (value: number) => bytes.push(value >> 8, value & 0xff);
  const name = (text: string): void => {
    const plain = text.replace(/\.$/, '');
    const place = places.get(plain);
    if (place !== undefined) return void word(0xc000 | place);
    if (plain === '') return void bytes.push(0);
    places.set(plain, bytes.length);
    const [label = '', ...rest] = plain.split('.');
    bytes.push(label.length, ...new TextEncoder().encode(label));
    name(rest.join('.'));
  };
  const data = (value: Answer['data']): void => {
    if (typeof value === 'string') name(value);
    else if ('exchange' in value) {
      word(value.preference);
      name(value.exchange);
    } else {
      for (const piece of value) {
        const text = typeof piece === 'string' ? [...new TextEncoder().encode(piece)] : undefined;
        bytes.push(...(text ? [text.length, ...text] : [Number(piece)]));
      }
    }
  };
  for (const value of [id, flags | (isAnswer ? 0x8000 : 0), questions.length, answers.length, 0, 0])
    word(value);
  for (const question of questions) {
    name(question.name);
    word(RECORD_TYPES[question.type]);
    word(1);
  }
  for (const answer of answers) {
    name(answer.name);
    for (const value of [RECORD_TYPES[answer.type], 1, 0, 300, 0]) word(value);
    const start = bytes.length;
    data(answer.data);
    const length = bytes.length - start;
    bytes[start - 2] = length >> 8;
    bytes[start - 1] = length & 0xff;
  }
  return Uint8Array.from(bytes);
}
