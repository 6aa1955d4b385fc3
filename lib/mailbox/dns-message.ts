import { RECORD_TYPES, type RecordType, readMessage, type WireRecord, writeQuestion } from './dns-wire';

export interface DnsQuestion {
  name: string;
  type: RecordType;
}

/** A mail server and its preference value; mail goes to the lowest value first. */
export interface MxRecord {
  host: string;
  preference: number;
}

/** Result of a question: the records of the answer, or why there are none. */
export type DnsAnswer =
  | {
      state: 'answered';
      /** Sorted by preference; hosts in lower case without the final dot. An empty host is a null MX (RFC 7505). */
      mx: MxRecord[];
      txt: string[];
      cname?: string;
      /** Whether the name has an A or AAAA record. */
      hasAddress: boolean;
    }
  | { state: 'noDomain' | 'servfail' | 'refused' | 'unreadable' };

/** Encodes a question for the query of an RFC 8484 address: the wire format with id 0, in base64url. */
export function encodeQuestion({ name, type }: DnsQuestion): string {
  return btoa(String.fromCharCode(...writeQuestion(name, type)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** Matches host names accepted in an answer; real ones contain underscores. */
const HOST_PATTERN =
  /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const MAX_RECORDS = 100;
const MAX_ALIASES = 8;

/**
 * Decodes the answer to a question. The answer must repeat the question's name and type; only records of that name, or of
 * the name it is an alias of, are used.
 */
export function decodeAnswer(bytes: Uint8Array, asked: DnsQuestion): DnsAnswer {
  const message = readMessage(bytes);
  const [question, ...more] = message?.questions ?? [];
  if (!message?.isResponse || message.id !== 0 || message.isTruncated || !question || more.length > 0)
    return { state: 'unreadable' };
  const name = asked.name.toLowerCase().replace(/\.$/, '');
  if (question.name !== name || question.type !== RECORD_TYPES[asked.type]) return { state: 'unreadable' };
  if (message.code === 3) return { state: 'noDomain' };
  if (message.code === 2) return { state: 'servfail' };
  if (message.code !== 0) return { state: 'refused' };
  return recordsOf(message.records.slice(0, MAX_RECORDS), name);
}

function recordsOf(records: readonly WireRecord[], name: string): DnsAnswer {
  const aliases = new Map<string, string>();
  for (const { name: owner, data } of records) if (data.type === 'CNAME') aliases.set(owner, data.target);
  const cname = aliases.get(name);
  let owner = name;
  for (let step = 0; step < MAX_ALIASES; step++) owner = aliases.get(owner) ?? owner;
  const own = records.filter((record) => record.name === owner).map(({ data }) => data);
  const mx = own.flatMap((data) =>
    data.type === 'MX' ? [{ host: data.exchange, preference: data.preference }] : [],
  );
  const good = mx.filter(({ host }) => host === '' || HOST_PATTERN.test(host));
  if (mx.length > 0 && good.length === 0) return { state: 'unreadable' };
  good.sort((one, other) => one.preference - other.preference);
  return {
    state: 'answered',
    mx: good.filter(({ host }, at) => good.findIndex((other) => other.host === host) === at),
    txt: own.flatMap((data) => (data.type === 'TXT' ? [data.text] : [])),
    ...(cname !== undefined && HOST_PATTERN.test(cname) ? { cname } : {}),
    hasAddress: own.some(({ type }) => type === 'A' || type === 'AAAA'),
  };
}
