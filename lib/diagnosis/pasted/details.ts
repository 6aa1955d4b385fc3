import { APPS } from '../../catalog/packaged-apps';
import type { Facts } from '../../evidence/evidence';
import { parseGuid, parseTime } from '../../evidence/formats';
import { findMatches, findWords, isIn, makeWordList, mayBeIn, type WordList } from './matching/prefilter';

/**
 * Microsoft's details block. Its labels are English on most pages, and in the language of the browser on some.
 */

/** Matches a number after the words for "error code". */
const ERROR_CODE =
  /(?:^|[\s("“„«])(?:error code|fehlercode|c[óo]digo d[eo] erro|c[óo]digo de error|code d[’']erreur|codice(?: di)? errore|foutcode|kod b[łl][ęe]du|felkod|エラー ?コード|(?:رمز|كود) الخطأ)\s?[:：]?\s{0,3}(\d{4,8})(?!\d)/giu;

/** Matches the label of a request's ids, or an id of that form. */
const REQUEST_IDS = /\b(?:request|correlation) ?id\b|\b[\da-f]{8}(?:-[\da-f]{4}){3}-/i;

/** Matches the state of a device, which is English everywhere, for texts without the ids. */
const DEVICE_STATE = /[:：] ?(?:un)?registered\b/i;

/** Matches a word about administrators, devices, Microsoft or signing in. */
const MICROSOFT_TOPIC =
  /admin|amministr|beheerder|管理者|(?:this|your) device|microsoft|\bsign(?:ed|ing)?[ -]?in\b/i;

/** Yields the numbers after "error code" that are Microsoft's, as far as the rest of the text tells. */
export function* detailsNumbers(text: string): Generator<string> {
  const isDetailsBlock = isIn(REQUEST_IDS, text) || isIn(DEVICE_STATE, text);
  // Nine digits rule every number out, since the pattern takes at most eight.
  const minDigits = isDetailsBlock ? 4 : isIn(MICROSOFT_TOPIC, text) ? 5 : 9;
  for (const [, number = ''] of findMatches(ERROR_CODE, text)) if (number.length >= minDigits) yield number;
}

/** Match an id or the time after its label. */
const CORRELATION_ID =
  /(?:[ck]orr?[eé]la[ctizç]|関連付け|الارتباط)[^\n:=]{0,12}?\s{0,3}[:=]?\s{0,3}([0-9a-f-]{36})(?![0-9a-f-])/iu;
const REQUEST_ID = /(?:request|trace)[ _]?id"?\s{0,3}[:=]?\s{0,3}([0-9a-f-]{36})(?![0-9a-f-])/i;
const TIMESTAMP =
  /timestamp"?\s{0,3}[:=]?\s{0,3}"?(\d{4}-\d\d-\d\d[T ][\d:]{8}(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?)/i;

/** The ids of the packaged apps. */
let clientIds: WordList<string> | undefined;

/** Returns the ids and the time of an error response, and the id of a packaged app. */
export function factsIn(text: string): Facts {
  const facts: Facts = {};
  const labeled = (pattern: RegExp) => (mayBeIn(pattern, text) ? pattern.exec(text)?.[1] : undefined);
  const correlation = parseGuid(labeled(CORRELATION_ID));
  if (correlation) facts.correlationId = correlation;
  const request = parseGuid(labeled(REQUEST_ID));
  if (request) facts.requestId = request;
  const time = parseTime(labeled(TIMESTAMP));
  if (time) facts.time = time;
  clientIds ??= makeWordList(
    [...APPS.values()]
      .flatMap(({ microsoft, google }) => [
        microsoft?.clientId,
        google?.clientId,
        ...(google?.otherClientIds ?? []),
      ])
      .flatMap((id) => (id === undefined ? [] : [[id, id]])),
  );
  const id = findWords(text, clientIds).at(-1);
  if (id) facts.clientId = id;
  return facts;
}
