import { APPS } from '../catalog/packaged-apps';
import type { Facts } from '../evidence/evidence';
import { guid, instant } from '../evidence/formats';
import { isIn, listWords, mayBeIn, placesOf, type WordList, wordsIn } from './gate';

/**
 * Microsoft's details block: its labels are English on most of its pages, and in the language of the browser on some.
 */

/** An error's number behind the words for "error code". */
const ERROR_CODE =
  /(?:^|[\s("“„«])(?:error code|fehlercode|c[óo]digo d[eo] erro|c[óo]digo de error|code d[’']erreur|codice(?: di)? errore|foutcode|kod b[łl][ęe]du|felkod|エラー ?コード|(?:رمز|كود) الخطأ)\s?[:：]?\s{0,3}(\d{4,8})(?!\d)/giu;

/** The ids of an attempt, by the words that no other label has. */
const IDS =
  /\b(?:request|correlation) ?id\b|[ck]orr?[eé]la[ctizç][^\n:：]{0,12}[:：]|anforderungs-?id|aanvraag-?id|(?:id|identif\p{L}{3,9})\.? (?:d[aeio] )?(?:la )?(?:solicitud|demande|requête|richiesta|solicitação|żądania)|begärande-?id|(?:要求|リクエスト|関連付け|相関) ?id|معرف (?:الطلب|الارتباط)/iu;

/** Labels for the app and for the device: such a pair is Microsoft's where its ids were left out. */
const APP_LABEL =
  /(?:^|\n)(?=[^:：\n]{0,30}(?:nam|naam|nom|naz|\bid\b|identif|اسم|معرف|名))[^:：\n]{0,24}(?:\bapp|apli[ck]a|applica|アプリ|التطبيق)[^:：\n]{0,24}[:：]/iu;
const DEVICE_LABEL =
  /(?:^|\n)(?=[^:：\n]{0,30}(?:stat[eou]|status|estado|stan\b|état|tillstånd|toestand|pl[ai]t{1,2}[ae]?form|identif|\bid\b|状態|プラット|حالة|منصة))[^:：\n]{0,24}(?:device|gerät|dispositiv|appareil|apparaat|urządzeni|enhets|デバイス|الجهاز)[^:：\n]{0,24}[:：]/iu;

/** A number that somebody is told to hand on: whose it is stands beside it. */
const HANDED_ON =
  /administr|amministr|\badmin\b|beheerder|管理者|مسؤول|(?:this|your) device|microsoft|\bsign(?:ed|ing)?[ -]?in\b/i;

/** So long is a text that has little more than a code. */
const ALONE = 60;

/** Numbers behind the words for "error code" that are Microsoft's by what stands beside them, or alone. */
export function* detailsNumbers(text: string): Generator<string> {
  const ours = isIn(IDS, text) || (isIn(APP_LABEL, text) && isIn(DEVICE_LABEL, text));
  const handedOn = isIn(HANDED_ON, text);
  for (const { 0: found, 1: number = '', index: at } of placesOf(ERROR_CODE, text)) {
    const rest = text.length <= ALONE && text.slice(0, at) + text.slice(at + found.length);
    if (ours || (handedOn && number.length > 4) || (rest !== false && !/\p{L}/u.test(rest))) yield number;
  }
}

/** Ids and the time behind their labels. */
const CORRELATION =
  /(?:[ck]orr?[eé]la[ctizç]|相関|関連付け|الارتباط)[^\n:：=]{0,12}?\s{0,3}[:：=]?\s{0,3}([0-9a-f-]{36})(?![0-9a-f-])/iu;
const REQUEST =
  /(?:(?:request|trace)[ _]?id"?|anforderungs-?id|aanvraag-?id|solicitud|demande|requête|richiesta|solicitação|żądania|begärande-?id|(?:要求|リクエスト) ?id|الطلب)\s{0,3}[:：=]?\s{0,3}([0-9a-f-]{36})(?![0-9a-f-])/iu;
const TIME =
  /(?:timestamp|zeitstempel|marca de (?:tiempo|hora)|horodat\p{L}{2,4}|tijdstempel|sygnatura czasowa|znacznik czasu|carimbo de (?:data\/hora|tempo)|tidsstämpel|タイムスタンプ|الطابع الزمني)"?\s{0,3}[:：=]?\s{0,3}"?(\d{4}-\d\d-\d\d[T ][\d:]{8}(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)?)/iu;

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
  clientIds ??= listWords(
    [...APPS.values()]
      .flatMap(({ microsoft, google }) => [
        microsoft?.clientId,
        google?.clientId,
        ...(google?.otherClientIds ?? []),
      ])
      .flatMap((id) => (id === undefined ? [] : [[id, id]])),
  );
  const id = wordsIn(text, clientIds).at(-1);
  if (id) facts.clientId = id;
  return facts;
}
