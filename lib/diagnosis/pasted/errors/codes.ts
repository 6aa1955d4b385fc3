import { readCode } from '../../../catalog/codes/microsoft';
import { findAadstsNumbers } from '../../../evidence/formats';
import { codeToken, isKind, makeToken, microsoftNumber, microsoftToken } from '../../../evidence/token';
import type { RuleIndex } from '../../rule-index';
import { detailsNumbers } from '../details';
import { findMatches, isIn, mayBeIn } from '../matching/prefilter';
import { isErrorContext, isOAuthCode } from './oauth';

/**
 * Matches a long identifier with capitals. A member of something (`errors.someName`) is none, except in Exchange's fully
 * qualified exception names.
 */
const IDENTIFIER =
  /(?:(?<![\w.$/-])|(?<=\bMicrosoft\.Exchange\.(?:\w{1,30}\.){1,6}))(?=[A-Za-z_]{0,40}[A-Z])[A-Za-z][A-Za-z_]{7,90}\b(?![\w/-])/g;

/** Matches a name so distinctive that it counts as an error's without further context. */
const DISTINCTIVE_NAME = /^(?=.{12})(?:[A-Z]?[a-z]+[A-Z]\w*|[A-Z][A-Za-z]+_[A-Z]\w+)$/;

/** Token spaces whose error names are read; a name that several use belongs to the first. */
const ERROR_SPACES = ['graph', 'google', 'hubspot', 'salesforce', 'zoho', 'msal'] as const;

/** All token spaces whose codes are names; those of mail servers and networks have readers of their own. */
export const CODE_SPACES = [...ERROR_SPACES, 'imap', 'net', 'pop'] as const;

/** Matches the text right before an error's name: a field name or a word for an error. */
const NAME_FIELD =
  /(?:code|reason|status|error|errorcode|error_code|exception|type|category|fehler|responsecode|result|e:)\W{0,4}\s{0,2}\W{0,3}$/i;

/** Matches codes of MSAL that other sign-in libraries share; they count only where MSAL is named. */
const SHARED_MSAL_CODE = /^(?:state_mismatch|nonce_mismatch|invalid_state|state_not_found)$/;

/** Matches a word of the form of MSAL's codes. */
const MSAL_CODE = /(?<![\w@.$/-])[a-z]{2,24}(?:_[a-z]{1,24}){1,8}(?![\w/-])/g;
const MSAL_NUMBER = /\bMSALErrorDomain\b[^\n]{0,24}?(-5\d{4})\b|\bMSAL error (-5\d{4})\b/g;
const MSAL = /\bmsal|browserautherror|clientautherror|interactionrequiredautherror|nativeautherror|azure/i;

/** Matches a code of Microsoft's token validation libraries. */
const IDX_CODE = /\b(IDX\d{5})\b/g;

/** Matches a text that is only a number, perhaps after up to three words. */
const ONLY_A_NUMBER = /^[\s"'([#]*(?:[\p{L}’']{2,12}[\s:#-]{0,3}){0,3}(\d{4,8})[\s"')\].,;:!]*$/u;
/** Matches a text that begins with a number, perhaps after words such as "error code". */
const LABELED_NUMBER =
  /^[\s"'([#]*(?:(?:error|code|fehler|erreur|kod|błąd|blad|foutcode|felkod|errore|código|codigo|codice|erro|d[eio]|d[’']erreur)[\s:#-]{1,3}){0,3}\d/iu;

/** Matches the list of numbers in the body of an error response. */
const ERROR_CODES_LIST = /"?error_codes"?\s*[:=]\s*\[([\d,\s]{4,200})\]/;

/** AADSTS70002, "Error validating credentials": adds nothing to another number. */
const GENERAL_NUMBER = '70002';

const errorNamesOf = new WeakMap<RuleIndex, ReadonlySet<string>>();

/** Tells whether a rule asks for an error of this name in any token space; faster than trying each space. */
export function isErrorName(name: string, index: RuleIndex): boolean {
  let names = errorNamesOf.get(index);
  if (!names) {
    const codes = [...index.clauses.keys()].filter((token) => isKind(token, 'code'));
    names = new Set(codes.map((token) => token.slice(token.indexOf('/') + 1)));
    errorNamesOf.set(index, names);
  }
  return names.has(name);
}

/** Yields tokens for Microsoft's codes in a text: after `AADSTS`, and numbers that can only be codes. */
export function* microsoftCodes(text: string, index: RuleIndex): Generator<string> {
  const isCode = (number: string) => isKnownCode(microsoftToken(number), index);
  const numbers = findAadstsNumbers(text);
  for (const number of numbers) {
    // Old responses begin with this number whatever the reason.
    if (number === GENERAL_NUMBER && numbers.length > 1) continue;
    // Four digits may be a year or a count.
    if (number.length > 4 || isCode(number)) yield microsoftToken(number);
  }
  for (const number of numbersIn(text)) if (isCode(number)) yield microsoftToken(number);
}

/** Tells whether a code of Microsoft's is in the code table, or a rule asks for it. */
export function isKnownCode(token: string, index: RuleIndex): boolean {
  return index.clauses.has(token) || readCode(microsoftNumber(token) ?? '') !== undefined;
}

/** Yields numbers that may be codes though `AADSTS` is missing: alone, in an error response, or behind a label. */
function* numbersIn(text: string): Generator<string> {
  const alone = text.length <= 60 ? ONLY_A_NUMBER.exec(text)?.[1] : undefined;
  if (alone && isIn(LABELED_NUMBER, text)) yield alone;
  const listed = (mayBeIn(ERROR_CODES_LIST, text) && ERROR_CODES_LIST.exec(text)?.[1]) || '';
  yield* listed.match(/\d{4,8}/g) ?? [];
  yield* detailsNumbers(text);
}

/** Yields tokens for the error names of programs that a rule asks for. */
export function* errorNames(text: string, index: RuleIndex): Generator<string> {
  const known = (token: string) => index.clauses.has(token);
  for (const { 0: name, index: at } of findMatches(IDENTIFIER, text)) {
    if (!isErrorName(name, index)) continue;
    const space = ERROR_SPACES.find((one) => known(codeToken(one, name)));
    // Microsoft's services respond in this form. A name alone counts as Microsoft's, too.
    const before = text.slice(Math.max(0, at - 24), at);
    if (space === 'graph' && (text.trim() === name || /"error"\s?:\s?\{\s?"code"\s?:\s?"$/.test(before)))
      yield makeToken('named', 'microsoft');
    if (
      space &&
      (DISTINCTIVE_NAME.test(name) ? !isComparison(text, at, name) : isUsedAsError(text, at, name))
    )
      yield codeToken(space, name);
  }
  for (const [, name = ''] of findMatches(IDX_CODE, text))
    if (known(codeToken('graph', name))) yield codeToken('graph', name);
  yield* msalCodes(text, index);
}

function* msalCodes(text: string, index: RuleIndex): Generator<string> {
  for (const [, one, other] of findMatches(MSAL_NUMBER, text)) yield codeToken('msal', one ?? other ?? '');
  const isMsal = isIn(MSAL, text);
  for (const { 0: code, index: at } of findMatches(MSAL_CODE, text)) {
    if (!isErrorName(code, index) || !index.clauses.has(codeToken('msal', code))) continue;
    if (!isErrorContext(text, at, code)) continue;
    // OAuth's own error names belong to no vendor.
    if (isMsal || !(isOAuthCode(code) || SHARED_MSAL_CODE.test(code))) yield codeToken('msal', code);
  }
}

/** Tells whether code only compares with a name, catches it, or maps it to something. */
function isComparison(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + name.length, at + name.length + 6);
  return (
    /[=!]==?\s{0,3}["'(]?$|\bcase\s{1,3}["']?$|\binstanceof\s$|\bcatch ?\($/.test(before) ||
    /^["']?\)?\s?=>|^\(/.test(after)
  );
}

/** Tells whether an ordinary name is used as an error's: alone, in an error field, or after a word for an error. */
function isUsedAsError(text: string, at: number, name: string): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  return (
    !isComparison(text, at, name) &&
    (NAME_FIELD.test(before) || text.trim() === name || isErrorContext(text, at, name))
  );
}
