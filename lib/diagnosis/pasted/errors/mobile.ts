import { FAILURES } from '../../../catalog/failures';
import { codeToken, makeToken } from '../../../evidence/token';
import { findMatches, isIn } from '../matching/prefilter';
import { reportsFailure } from './failure';

/** Matches a status of Google's sign-in on Android, by number. */
const ANDROID_NUMBER =
  /(?:\bApiException: ?|\bstatus(?:Code| code)?[ =:]{1,3}|\b(?:sign-?in|GoogleSignIn|signInResult)[^\n]{0,60}\bcode[ =:]{1,3})(10|1250[012])\b/gi;
/** Matches the same by name. */
const ANDROID_NAME = /\b(DEVELOPER_ERROR|SIGN_IN_CANCELLED|SIGN_IN_FAILED)\b/g;
const NUMBERS: Readonly<Record<string, string>> = {
  DEVELOPER_ERROR: '10',
  SIGN_IN_FAILED: '12500',
  SIGN_IN_CANCELLED: '12501',
};
/** Matches a word for Google or signing in: the numbers and names above count only beside one. */
const GOOGLE_SIGN_IN = /google|gms|sign_?in_?(?:failed|result|required)|GoogleSignIn/i;

/** Matches a developer console that is not set up, as Android's newer sign-in says it. */
const CONSOLE_NOT_SET_UP = /\[28444\]|developer console is not set up correctly/i;

/** Matches a canceled Google sign-in on iPhones. */
const GOOGLE_CANCELED =
  /\bGIDSignIn(?:Error)?\w*\b[^\n]{0,60}(?:\berror |\bcode ?[=:] ?)-5\b|\bkGIDSignInErrorCodeCanceled\b|\bcom\.google\.GIDSignIn error -5\b/i;

/** Matches a canceled sign-in with any service, as libraries on phones say it. */
const CANCELED =
  /\borg\.openid\.appauth\.general\b[^\n]{0,40}(?:\berror |\bcode ?[=:] ?)-[34]\b|\bOIDErrorCodeUserCanceledAuthorizationFlow\b|\bWebAuthenticationSession(?:Error(?:Domain|Code)?)?\b[^\n]{0,60}(?:\berror |\bcode ?[=:] ?)1\b|\bASWebAuthenticationSessionErrorCode(?:Domain)?[^\n]{0,20}\bcanceledLogin|\bSFAuthentication(?:Session|Error(?:Domain)?)?\b[^\n]{0,40}(?:\berror |\bcode ?[=:] ?)1\b|\b(?:AuthorizationException|appauth)[^\n]{0,120}user cancelled flow|"code":1,"errorDescription":"User cancelled flow"|\bPlatformException\((?:CANCELED|sign_in_canceled|authorize(?:_and_exchange_code)?_failed), (?:user )?cancell?ed|\bsign_in_canceled\b|\bGetCredentialCancellationException\b/gi;

/** Yields tokens for the sign-in errors of libraries on phones. */
export function* mobileErrors(text: string, vendors: ReadonlySet<string>): Generator<string> {
  if (isIn(GOOGLE_SIGN_IN, text)) {
    for (const { 0: words, 1: number = '', index: at } of findMatches(ANDROID_NUMBER, text))
      if (reportsFailure(text, at, words.length)) yield codeToken('google', `sign-in-${number}`);
    for (const { 0: name, index: at } of findMatches(ANDROID_NAME, text))
      if (reportsFailure(text, at, name.length))
        yield codeToken('google', `sign-in-${NUMBERS[name] ?? name}`);
  }
  if (isIn(CONSOLE_NOT_SET_UP, text)) yield codeToken('google', 'sign-in-10');
  if (isIn(GOOGLE_CANCELED, text)) yield codeToken('google', 'sign-in-12501');
  for (const { 0: words, index: at } of findMatches(CANCELED, text))
    if (reportsFailure(text, at, words.length)) {
      yield makeToken('sentence', canceledRule(vendors));
      break;
    }
}

/** Returns the rule for a canceled sign-in, by the vendor that the text names. */
function canceledRule(vendors: ReadonlySet<string>): string {
  if (vendors.has('google') && !vendors.has('microsoft')) return FAILURES.googleSignInDeclined;
  return vendors.has('microsoft') && !vendors.has('google')
    ? FAILURES.microsoftSignInInterrupted
    : FAILURES.permissionNotGiven;
}
