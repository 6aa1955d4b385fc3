import { codeToken, makeToken } from '../../../evidence/token';
import { findMatches, isIn } from '../matching/prefilter';
import { reportsFailure } from './failure';

/** Google's sign-in on Android, by its number. */
const ANDROID =
  /(?:\bApiException: ?|\bstatus(?:Code| code)?[ =:]{1,3}|\b(?:sign-?in|GoogleSignIn|signInResult)[^\n]{0,60}\bcode[ =:]{1,3})(10|1250[012])\b/gi;
/** The same by its name; only Google's parts of Android write it. */
const BY_NAME = /\b(DEVELOPER_ERROR|SIGN_IN_CANCELLED|SIGN_IN_FAILED)\b/g;
const NUMBERS: Readonly<Record<string, string>> = {
  DEVELOPER_ERROR: '10',
  SIGN_IN_FAILED: '12500',
  SIGN_IN_CANCELLED: '12501',
};
const SIGN_IN = /google|gms|sign_?in_?(?:failed|result|required)|GoogleSignIn/i;

/** The newer way on Android: the console of the app's maker is not set up. */
const CONSOLE = /\[28444\]|developer console is not set up correctly/i;

/** Google's sign-in on iPhones that was left. */
const GOOGLE_LEFT =
  /\bGIDSignIn(?:Error)?\w*\b[^\n]{0,60}(?:\berror |\bcode ?[=:] ?)-5\b|\bkGIDSignInErrorCodeCanceled\b|\bcom\.google\.GIDSignIn error -5\b/i;

/** A sign-in that was left, as libraries on phones say it of every service. */
const LEFT =
  /\borg\.openid\.appauth\.general\b[^\n]{0,40}(?:\berror |\bcode ?[=:] ?)-[34]\b|\bOIDErrorCodeUserCanceledAuthorizationFlow\b|\bWebAuthenticationSession(?:Error(?:Domain|Code)?)?\b[^\n]{0,60}(?:\berror |\bcode ?[=:] ?)1\b|\bASWebAuthenticationSessionErrorCode(?:Domain)?[^\n]{0,20}\bcanceledLogin|\bSFAuthentication(?:Session|Error(?:Domain)?)?\b[^\n]{0,40}(?:\berror |\bcode ?[=:] ?)1\b|\b(?:AuthorizationException|appauth)[^\n]{0,120}user cancelled flow|"code":1,"errorDescription":"User cancelled flow"|\bPlatformException\((?:CANCELED|sign_in_canceled|authorize(?:_and_exchange_code)?_failed), (?:user )?cancell?ed|\bsign_in_canceled\b|\bGetCredentialCancellationException\b/gi;

/** Tokens of what libraries on phones say of a sign-in. */
export function* mobileErrors(text: string, vendors: ReadonlySet<string>): Generator<string> {
  if (isIn(SIGN_IN, text)) {
    for (const { 0: words, 1: number = '', index: at } of findMatches(ANDROID, text))
      if (reportsFailure(text, at, words.length)) yield codeToken('google', `sign-in-${number}`);
    for (const { 0: name, index: at } of findMatches(BY_NAME, text))
      if (reportsFailure(text, at, name.length))
        yield codeToken('google', `sign-in-${NUMBERS[name] ?? name}`);
  }
  if (isIn(CONSOLE, text)) yield codeToken('google', 'sign-in-10');
  if (isIn(GOOGLE_LEFT, text)) yield codeToken('google', 'sign-in-12501');
  for (const { 0: words, index: at } of findMatches(LEFT, text))
    if (reportsFailure(text, at, words.length)) {
      yield makeToken('sentence', whoseSignIn(vendors));
      break;
    }
}

/** The rule for a sign-in that was left: the service is often named beside it. */
function whoseSignIn(vendors: ReadonlySet<string>): string {
  if (vendors.has('google') && !vendors.has('microsoft')) return 'google/user-declined';
  return vendors.has('microsoft') && !vendors.has('google')
    ? 'microsoft/sign-in-interrupted'
    : 'mail/permission-not-given';
}
