import { readCode } from '../../../catalog/codes/microsoft';
import { aadstsNumbers } from '../../../evidence/formats';
import { codeToken, isKind, makeToken, microsoftNumber, microsoftToken } from '../../../evidence/token';
import type { RuleIndex } from '../../rule-index';
import { detailsNumbers } from '../details';
import { findMatches, isIn, mayBeIn } from '../matching/prefilter';
import { isBlamed, isOAuthWord } from './oauth';

/**
 * A name from a program: long, and with capitals; not a member of something (`errors.someName`), save of Exchange, which
 * writes the whole name of its exceptions.
 */
const IDENTIFIER =
  /(?:(?<![\w.$/-])|(?<=\bMicrosoft\.Exchange\.(?:\w{1,30}\.){1,6}))(?=[A-Za-z_]{0,40}[A-Z])[A-Za-z][A-Za-z_]{7,90}\b(?![\w/-])/g;

/** Names that are as long and as odd as that need nothing beside them. */
const ODD = /^(?=.{12})(?:[A-Z]?[a-z]+[A-Z]\w*|[A-Z][A-Za-z]+_[A-Z]\w+)$/;

/** Whose error names are read, in the order in which a name that several use is theirs. */
export const ERROR_SPACES = ['graph', 'google', 'hubspot', 'salesforce', 'zoho', 'msal'] as const;

/** What stands right before an error's name: a field's name, a class of errors, a bracket. */
const NAME_FIELD =
  /(?:code|reason|status|error|errorcode|error_code|exception|type|category|fehler|responsecode|result|e:)\W{0,4}\s{0,2}\W{0,3}$/i;

/** Codes of MSAL that other sign-in libraries have, too: only where it is named. */
const SHARED = /^(?:state_mismatch|nonce_mismatch|invalid_state|state_not_found)$/;

/** Words as MSAL writes its codes. */
const MSAL_CODE = /(?<![\w@.$/-])[a-z]{2,24}(?:_[a-z]{1,24}){1,8}(?![\w/-])/g;
const MSAL_NUMBER = /\bMSALErrorDomain\b[^\n]{0,24}?(-5\d{4})\b|\bMSAL error (-5\d{4})\b/g;
const MSAL_NAMED =
  /\bmsal|browserautherror|clientautherror|interactionrequiredautherror|nativeautherror|azure/i;

const IDX = /\b(IDX\d{5})\b/g;

const BARE = /^[\s"'([#]*(?:[\p{L}’']{2,12}[\s:#-]{0,3}){0,3}(\d{4,8})[\s"')\].,;:!]*$/u;
const LABELLED =
  /^[\s"'([#]*(?:(?:error|code|fehler|erreur|kod|błąd|blad|foutcode|felkod|errore|código|codigo|codice|erro|d[eio]|d[’']erreur)[\s:#-]{1,3}){0,3}\d/iu;

/** The list of numbers in an error body. */
const LISTED = /"?error_codes"?\s*[:=]\s*\[([\d,\s]{4,200})\]/;

/** "Error validating credentials": says nothing beside another number. */
const GENERAL = '70002';

const named = new WeakMap<RuleIndex, ReadonlySet<string>>();

/** Whether rules ask for an error of this name, whoever uses it: sooner known than for each of them. */
export function isErrorName(name: string, index: RuleIndex): boolean {
  let names = named.get(index);
  if (!names) {
    const codes = [...index.clauses.keys()].filter((token) => isKind(token, 'code'));
    names = new Set(codes.map((token) => token.slice(token.indexOf('/') + 1)));
    named.set(index, names);
  }
  return names.has(name);
}

/** Tokens of Microsoft's codes in a text: named ones, and numbers that cannot be anything else. */
export function* microsoftCodes(text: string, index: RuleIndex): Generator<string> {
  const isCode = (number: string) => isKnownCode(microsoftToken(number), index);
  const named = aadstsNumbers(text);
  for (const number of named) {
    // Old answers begin with this number, whatever the reason.
    if (number === GENERAL && named.length > 1) continue;
    // A year, a count.
    if (number.length > 4 || isCode(number)) yield microsoftToken(number);
  }
  for (const number of numbersIn(text)) if (isCode(number)) yield microsoftToken(number);
}

/** Whether a code of Microsoft's is in the tables, or a rule asks for it. */
export function isKnownCode(token: string, index: RuleIndex): boolean {
  return index.clauses.has(token) || readCode(microsoftNumber(token) ?? '') !== undefined;
}

/** Numbers that may stand for a code though nobody wrote AADSTS: alone in the text, or in an error body. */
function* numbersIn(text: string): Generator<string> {
  const alone = text.length <= 60 ? BARE.exec(text)?.[1] : undefined;
  if (alone && isIn(LABELLED, text)) yield alone;
  const listed = (mayBeIn(LISTED, text) && LISTED.exec(text)?.[1]) || '';
  yield* listed.match(/\d{4,8}/g) ?? [];
  yield* detailsNumbers(text);
}

/** Tokens of the names that a program gives its errors, as far as a rule knows them. */
export function* errorNames(text: string, index: RuleIndex): Generator<string> {
  const known = (token: string) => index.clauses.has(token);
  for (const { 0: name, index: at } of findMatches(IDENTIFIER, text)) {
    if (!isErrorName(name, index)) continue;
    const space = ERROR_SPACES.find((one) => known(codeToken(one, name)));
    // A name by itself is looked up in Microsoft's tables; in this form its services answer.
    const before = text.slice(Math.max(0, at - 24), at);
    if (space === 'graph' && (text.trim() === name || /"error"\s?:\s?\{\s?"code"\s?:\s?"$/.test(before)))
      yield makeToken('named', 'microsoft');
    if (space && (ODD.test(name) ? !isCompared(text, at, name) : isStated(text, at, name)))
      yield codeToken(space, name);
  }
  for (const [, name = ''] of findMatches(IDX, text))
    if (known(codeToken('graph', name))) yield codeToken('graph', name);
  yield* msalCodes(text, index);
}

function* msalCodes(text: string, index: RuleIndex): Generator<string> {
  for (const [, one, other] of findMatches(MSAL_NUMBER, text)) yield codeToken('msal', one ?? other ?? '');
  const named = isIn(MSAL_NAMED, text);
  for (const { 0: code, index: at } of findMatches(MSAL_CODE, text)) {
    if (!isErrorName(code, index) || !index.clauses.has(codeToken('msal', code))) continue;
    if (!isBlamed(text, at, code)) continue;
    // OAuth's own words are nobody's.
    if (named || !(isOAuthWord(code) || SHARED.test(code))) yield codeToken('msal', code);
  }
}

/** Whether a program only compares with a name, or explains it. */
function isCompared(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + name.length, at + name.length + 6);
  return (
    /[=!]==?\s{0,3}["'(]?$|\bcase\s{1,3}["']?$|\binstanceof\s$|\bcatch ?\($/.test(before) ||
    /^["']?\)?\s?=>|^\(/.test(after)
  );
}

/** Whether an ordinary name stands as an error's: alone, in an error's field, in brackets after one. */
function isStated(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return (
    !isCompared(text, at, name) &&
    (NAME_FIELD.test(before) || text.trim() === name || isBlamed(text, at, name))
  );
}
