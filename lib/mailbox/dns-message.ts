import { decode, encode, RECURSION_DESIRED } from '@leichtgewicht/dns-packet';

/** The kinds of records asked for. */
export type RecordType = 'MX' | 'TXT' | 'CNAME';

export interface DnsQuestion {
  name: string;
  type: RecordType;
}

/** What came of a question: the answer's records as text, or why there are none. */
export type DnsAnswer =
  | {
      state: 'answered';
      /** Names of mail servers by preference, lower case, without the final dot; the empty name is a null MX. */
      mx: string[];
      txt: string[];
      cname?: string;
    }
  | { state: 'noDomain' | 'servfail' | 'refused' | 'unreadable' };

/** A question as RFC 8484 wants it in an address: the wire format, id 0, in base64url. */
export function encodeQuestion({ name, type }: DnsQuestion): string {
  const bytes = encode({ type: 'query', id: 0, flags: RECURSION_DESIRED, questions: [{ name, type }] });
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The host names that may stand in an answer; underscores occur in real ones. */
const HOST =
  /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const MOST_RECORDS = 100;
const LONGEST_ALIAS_CHAIN = 8;

/**
 * Reads the answer to a question. Nothing in it is believed that does not belong to this question: same name and type,
 * and records of that name or of what it is an alias of.
 */
export function decodeAnswer(bytes: Uint8Array, asked: DnsQuestion): DnsAnswer {
  const packet = decoded(bytes);
  const [question, ...more] = packet?.questions ?? [];
  if (!packet?.flag_qr || packet.id !== 0 || packet.flag_tc || !question || more.length > 0)
    return { state: 'unreadable' };
  if (plain(question.name) !== plain(asked.name) || question.type !== asked.type)
    return { state: 'unreadable' };
  const code: string | undefined = packet.rcode;
  if (code === 'NXDOMAIN') return { state: 'noDomain' };
  if (code === 'SERVFAIL') return { state: 'servfail' };
  if (code !== 'NOERROR') return { state: 'refused' };
  return recordsOf(packet.answers ?? [], plain(asked.name));
}

type Answers = NonNullable<ReturnType<typeof decode>['answers']>;

function recordsOf(answers: Answers, name: string): DnsAnswer {
  const records = answers.slice(0, MOST_RECORDS);
  const aliases = new Map<string, string>();
  for (const { type, name: owner, data } of records) {
    if (type === 'CNAME' && typeof data === 'string') aliases.set(plain(owner), plain(data));
  }
  const cname = aliases.get(name);
  let owner = name;
  for (let step = 0; step < LONGEST_ALIAS_CHAIN; step++) owner = aliases.get(owner) ?? owner;
  const mx: { host: string; preference: number }[] = [];
  const txt: string[] = [];
  for (const record of records) {
    if (plain(record.name) !== owner) continue;
    if (record.type === 'MX') {
      mx.push({ host: plain(record.data.exchange), preference: record.data.preference ?? 0 });
    }
    if (record.type === 'TXT') txt.push(textOf(record.data));
  }
  const good = mx.filter(({ host }) => host === '' || HOST.test(host));
  if (mx.length > 0 && good.length === 0) return { state: 'unreadable' };
  good.sort((one, other) => one.preference - other.preference);
  return {
    state: 'answered',
    mx: [...new Set(good.map(({ host }) => host))],
    txt,
    ...(cname !== undefined && HOST.test(cname) ? { cname } : {}),
  };
}

function decoded(bytes: Uint8Array): ReturnType<typeof decode> | undefined {
  try {
    return decode(bytes);
  } catch {
    return undefined;
  }
}

/** Names are compared without their case and without the dot at the end. */
function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}

/** A text record may come in pieces, which belong together without a gap. */
function textOf(data: string | Uint8Array | (string | Uint8Array)[]): string {
  const decoder = new TextDecoder();
  return [data]
    .flat()
    .map((piece) => (typeof piece === 'string' ? piece : decoder.decode(piece)))
    .join('');
}
