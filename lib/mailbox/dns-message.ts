import { type RecordType, readMessage, TYPES, type WireRecord, writeQuestion } from './dns-wire';

export interface DnsQuestion {
  name: string;
  type: RecordType;
}

/** A mail server and how much the domain prefers it: of two the lower number comes first. */
export interface MxRecord {
  host: string;
  preference: number;
}

/** What came of a question: the answer's records as text, or why there are none. */
export type DnsAnswer =
  | {
      state: 'answered';
      /** By preference, names in lower case without the final dot; the empty name is a null MX (RFC 7505). */
      mx: MxRecord[];
      txt: string[];
      cname?: string;
      /** An address record is there. */
      hasAddress: boolean;
    }
  | { state: 'noDomain' | 'servfail' | 'refused' | 'unreadable' };

/** A question as RFC 8484 wants it in an address: the wire format, id 0, in base64url. */
export function encodeQuestion({ name, type }: DnsQuestion): string {
  return btoa(String.fromCharCode(...writeQuestion(name, type)))
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
  const message = readMessage(bytes);
  const [question, ...more] = message?.questions ?? [];
  if (!message?.isResponse || message.id !== 0 || message.isTruncated || !question || more.length > 0)
    return { state: 'unreadable' };
  const name = asked.name.toLowerCase().replace(/\.$/, '');
  if (question.name !== name || question.type !== TYPES[asked.type]) return { state: 'unreadable' };
  if (message.code === 3) return { state: 'noDomain' };
  if (message.code === 2) return { state: 'servfail' };
  if (message.code !== 0) return { state: 'refused' };
  return recordsOf(message.records.slice(0, MOST_RECORDS), name);
}

function recordsOf(records: readonly WireRecord[], name: string): DnsAnswer {
  const aliases = new Map<string, string>();
  for (const { name: owner, data } of records) if (data.type === 'CNAME') aliases.set(owner, data.target);
  const cname = aliases.get(name);
  let owner = name;
  for (let step = 0; step < LONGEST_ALIAS_CHAIN; step++) owner = aliases.get(owner) ?? owner;
  const own = records.filter((record) => record.name === owner).map(({ data }) => data);
  const mx = own.flatMap((data) =>
    data.type === 'MX' ? [{ host: data.exchange, preference: data.preference }] : [],
  );
  const good = mx.filter(({ host }) => host === '' || HOST.test(host));
  if (mx.length > 0 && good.length === 0) return { state: 'unreadable' };
  good.sort((one, other) => one.preference - other.preference);
  return {
    state: 'answered',
    mx: good.filter(({ host }, at) => good.findIndex((other) => other.host === host) === at),
    txt: own.flatMap((data) => (data.type === 'TXT' ? [data.text] : [])),
    ...(cname !== undefined && HOST.test(cname) ? { cname } : {}),
    hasAddress: own.some(({ type }) => type === 'A' || type === 'AAAA'),
  };
}
