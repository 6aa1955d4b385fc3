import { APPS } from '../../catalog/packaged-apps';
import type { Facts } from '../../evidence/evidence';
import { guid, instant } from '../../evidence/formats';
import { findMatches, findWords, isIn, makeWordList, mayBeIn, type WordList } from './matching/prefilter';

/**
 * Microsoft's details block: its labels are English on most of its pages, and in the language of the browser on some.
 */

/** An error's number behind the words for "error code". */
const ERROR_CODE =
  /(?:^|[\s("“„«])(?:error code|fehlercode|c[óo]digo d[eo] erro|c[óo]digo de error|code d[’']erreur|codice(?: di)? errore|foutcode|kod b[łl][ęe]du|felkod|エラー ?コード|(?:رمز|كود) الخطأ)\s?[:：]?\s{0,3}(\d{4,8})(?!\d)/giu;

/** The ids of an attempt, or any id of that form. */
const IDS = /\b(?:request|correlation) ?id\b|\b[\da-f]{8}(?:-[\da-f]{4}){3}-/i;

/** Where the ids were left out: the state of a device, which is English everywhere. */
const DEVICE = /[:：] ?(?:un)?registered\b/i;

/** A number that somebody is told to hand on. */
const HANDED_ON =
  /admin|amministr|beheerder|管理者|(?:this|your) device|microsoft|\bsign(?:ed|ing)?[ -]?in\b/i;

/** Numbers behind the words for "error code" that are Microsoft's by what stands beside them. */
export function* detailsNumbers(text: string): Generator<string> {
  const ours = isIn(IDS, text) || isIn(DEVICE, text);
  const least = ours ? 4 : isIn(HANDED_ON, text) ? 5 : 9;
  for (const [, number = ''] of findMatches(ERROR_CODE, text)) if (number.length >= least) yield number;
}

/** Ids and the time behind their labels. */
const CORRELATION =
  /(?:[ck]orr?[eé]la[ctizç]|関連付け|الارتباط)[^\n:=]{0,12}?\s{0,3}[:=]?\s{0,3}([0-9a-f-]{36})(?![0-9a-f-])/iu;
const REQUEST = /(?:request|trace)[ _]?id"?\s{0,3}[:=]?\s{0,3}([0-9a-f-]{36})(?![0-9a-f-])/i;
const TIME =
  /timestamp"?\s{0,3}[:=]?\s{0,3}"?(\d{4}-\d\d-\d\d[T ][\d:]{8}(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?)/i;

/** The ids of the apps we know. */
let clientIds: WordList<string> | undefined;

/** Ids and the time of an answer, and the id of an app we know. */
export function factsIn(text: string): Facts {
  const facts: Facts = {};
  const labeled = (pattern: RegExp) => (mayBeIn(pattern, text) ? pattern.exec(text)?.[1] : undefined);
  const correlation = guid(labeled(CORRELATION));
  if (correlation) facts.correlationId = correlation;
  const request = guid(labeled(REQUEST));
  if (request) facts.requestId = request;
  const time = instant(labeled(TIME));
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
