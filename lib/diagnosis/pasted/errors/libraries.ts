import { FAILURES } from '../../../catalog/failures';
import { makeToken } from '../../../evidence/token';
import { findMatches, isIn } from '../matching/prefilter';
import { isNearlyAll, reportsFailure } from './failure';

/** Matches libraries' names for a sign-in that returned to a program which no longer knows of it. */
const LOST_SIGN_IN_NAME =
  /(?<![\w$])(?:authorization_request_not_found|InvalidStateException|mismatching_state|MismatchingStateError|csrf_detected|invalid_state_parameter|invalid_nonce_in_state|state_mismatch|nonce_mismatch|AuthStateMissing|AuthStateForbidden|state_not_found|state_invalid|oauth_state_mismatch|OAuthStateMismatchError|StateMismatchError|invalid_state|please_restart_the_process|OpenIdConnectProtocolInvalidNonceException|verify_and_unstash_state|unstash_state|InvalidAuthenticityToken(?=[^\n]{0,200}\bauth\/)|IDX2132[1367]|IDX2133[019]|IDX10311)(?![\w-])/g;

/** Matches their messages for the same. `stor[a]ge`, since the build takes the plain word in a pattern for an import. */
const LOST_SIGN_IN_MESSAGE =
  /unable to verify authorization request state|(?:csrf warning\W{1,3})?state not equal in request and response|\b(?:checks\.)?(?:state|nonce) (?:argument|parameter) (?:is )?(?:missing|mismatch|invalid)|(?:\bstate|\bnonce) mismatch\b|\bmismatch(?:ed|ing) (?:state|nonce)\b|unexpected "?(?:state|nonce)"? (?:response parameter |claim |value)|response parameter "state" missing|unexpected id token "nonce"|(?:pkce ?code_?verifier|code_verifier|state|nonce|csrf)"? (?:cookie )?(?:was missing|is missing|(?:value )?could not be parsed|not found in (?:the )?(?:session|stor[a]ge|cookies?))|correlation failed|pkce (?:verification|validation|check) failed|invalid csrf (?:token|state)|\.AspNetCore\.Correlation\.\S{1,80} cookie not found|oauth state was missing or invalid|unable to unprotect the message\.state|invalid (?:oauth2? (?:\w{2,20} )?)?state\b(?: parameter)?|state (?:parameter |token )?(?:does not|did not|doesn't|didn't) match|state does ?n[o']t? ?match|session value state missing|wrong state parameter|missing saved (?:state|oauth_token|oauth_state)|no matching state found in stor[a]ge|no state in response|could not find a matching session for this request|(?:unable|failed|could not) to (?:obtain|find|load|verify|validate|decode|match) (?:the )?(?:oauth2? )?(?:csrf cookie|csrf token|state)\b|csrf (?:token|cookie)s? (?:mismatch|missing|was not|not|is not)|csrf (?:state )?(?:detected|mismatch|validation failed)|error while loading csrf cookie|state returned in authorization response|state (?:was )?not found in (?:cache|session|stor[a]ge|cookies?)|authorization request not found|code verifier (?:should be|was not|not|is missing|mismatch|does not match)|missing (?:pkce )?code[ _]verifier|no "?mod_auth_openidc_state|could not match state|invalid or expired (?:oauth )?state|state (?:has )?expired|wrong state\/nonce|nonce(?: cookie)? (?:was )?(?:null|not found)/gi;

/** Matches the class of Auth.js for the same. */
const AUTHJS_INVALID_CHECK = /\bInvalidCheck\b(?=\s{0,2}[:(\]])|errors\.authjs\.dev#invalidcheck/g;

/** Matches libraries' names for any return from a sign-in that they could not use; the service's own answer says more. */
const FAILED_RETURN =
  /\b(?:Third-Party|Social Network) Login Failure\b|TokenError: (?:Bad Request|Malformed auth code|Code was already redeemed|Invalid (?:authorization )?code)|\bOAuthCallbackError\b|\bOAUTH_CALLBACK_ERROR\b|[?&]error=OAuthCallback(?:Error)?\b/g;
/** Matches such an answer, or a network failure. */
const KNOWN_CAUSE =
  /AADSTS|access_denied|invalid_(?:grant|client|scope|request|token)|unauthorized_client|consent_required|login_required|interaction_required|server_error|redirect_uri_mismatch|fetch failed|ECONN|ETIMEDOUT/;

/** Matches a word about signing in; a message for a lost sign-in counts only near one. */
const SIGN_IN_TOPIC =
  /oauth|openid|oidc|\bsso\b|sign-?in|log-?in|callback|redirect|socialite|passport|auth(?:lib|orization|entication|js)\b|\/auth\b|\[auth\]|code_?verifier|pkce|identity|code verifier/i;

/** Matches those of the messages that are only used of a sign-in. */
const SIGN_IN_ONLY =
  /mismatch|nonce|not equal|correlation|verifier|authorization|saved|parameter|cache|pkce|stor[a]ge|session|checks\./i;

/** Matches messages of a program that was given no refresh token, or did not keep it. */
const NO_REFRESH_TOKEN =
  /no refresh token(?: is set|,? (?:api key,? )?(?:or )?refresh handler| (?:was )?(?:found|available|stored|provided|returned|in (?:the )?(?:response|session|store|database)))|no access, refresh token|(?:do|does) not contain the necessary fields need(?:ed)? to refresh|(?:missing required parameter|required parameter not passed)\W{1,4}refresh_token|required parameter "?refresh_token"? (?:is )?missing|refresh token must be passed in or set|refresh token is not (?:available|set)|a refresh[_ ]token is not (?:available|present)|refresh_token not present in tokenset|(?:empty|null|undefined) refresh[_ ]?token\b|refresh[_ ]?token (?:is|was) (?:missing|null|undefined|empty|not (?:returned|provided|present|found|set|given|stored))|access_token is expired or invalid and can't be refreshed|token expired and refresh token is not set|cannot refresh because there is no refresh token|no auth token found\. authentication flow needed|didn't (?:get|receive|return) a refresh[_ ]token/gi;
/** Matches the names of libraries for the same. */
const NO_REFRESH_TOKEN_NAME = /\[client_authorization_required\]|ClientAuthorizationRequiredException(?=:)/g;

/** Matches a token request refused to the program, where a library does not show the answer. */
const CLIENT_REFUSED =
  /(?<![\w$])(?:TokenError: (?:Unauthorized|Forbidden|invalid_client)|InternalOAuthError: Failed to obtain access token|InvalidClientError|UnauthorizedClientError|InvalidClientException|MissingTokenError|missing_token\) Missing access token|(?:failed|unable) to obtain access token[^\n]{0,120}\b401\b|\[invalid_token_response\][^\n]{0,240}\b401\b|invalid_client_credentials\b)/g;

/** Matches messages of Microsoft’s libraries that found no credentials in the program’s environment. */
const NO_AZURE_CREDENTIALS =
  /(?<![\w$])(?:CredentialUnavailable(?:Error|Exception)?|DefaultAzureCredential (?:failed to retrieve|authentication failed)|(?:DefaultAzure|ChainedToken)Credential authentication (?:failed|unavailable)|(?:Environment|ManagedIdentity|WorkloadIdentity|AzureCli|AzurePowerShell|ClientSecret|ClientCertificate)Credential(?: is unavailable|: (?:authentication failed|environment variables are not)| authentication (?:failed|unavailable))|no managed identity endpoint found|ImdsCredential\w{0,24}(?=:))/gi;

/** Matches messages of Google’s libraries that found no key of the program. */
const NO_GOOGLE_CREDENTIALS =
  /could not load the default credentials|could not automatically determine credentials|default credentials were not found|application default credentials are not available|could not find default credentials|DefaultCredentialsError(?=:)|MalformedError: Service account info was not in the expected format|error:0909006C:PEM routines:get_name:no start line/gi;

/** Matches messages of Exchange Online’s PowerShell for a program without a role in the directory. */
const NO_ROLE =
  /role assigned to application \S{1,60} is(?:n[’']t| not) supported in this scenario|Connect-(?:ExchangeOnline|IPPSSession) ?: (?:UnAuthorized|Access ?Denied|Forbidden)|\b(?:New-ExoPSSession|Connect-ExchangeOnline|ExchangeOnlineManagement)\b[^\n]{0,200}\n?[^\n]{0,200}\bUnAuthorized\b/gi;

/** Matches a hidden sign-in frame that timed out, as it does where the browser blocks its cookies. */
const FRAME_TIMEOUT = /token acquisition in iframe failed due to timeout|\bsilent_iframe_timeout\b/gi;

/** Matches a dialog that an Office add-in could not open, by Office’s numbers. */
const OFFICE_DIALOG_FAILED =
  /\bdisplayDialogAsync\b[^\n]{0,80}(?:\b120(?:07|09|11)\b|\bfailed\b)|\bchose to ignore the dialog box\b/gi;

/** Matches the name that the guide of Auth.js gives to a failed renewal. */
const REFRESH_ERROR = /\bRefresh(?:Access)?TokenError\b/g;

/** The rule that each pattern stands for, the most specific first. */
const PATTERNS = [
  [FAILURES.accessNotKept, NO_REFRESH_TOKEN],
  [FAILURES.accessNotKept, NO_REFRESH_TOKEN_NAME],
  [FAILURES.microsoftClientSecret, NO_AZURE_CREDENTIALS],
  [FAILURES.googleProjectSetup, NO_GOOGLE_CREDENTIALS],
  [FAILURES.appNotAccepted, CLIENT_REFUSED],
  [FAILURES.microsoftPermissionMissing, NO_ROLE],
  [FAILURES.accessEnded, REFRESH_ERROR],
  [FAILURES.signInWindowBlocked, FRAME_TIMEOUT],
  [FAILURES.signInWindowBlocked, OFFICE_DIALOG_FAILED],
] as const;

/** Tells whether a name is a library's for a sign-in that it no longer knows of. */
export function isLibraryName(name: string): boolean {
  return name.search(LOST_SIGN_IN_NAME) === 0;
}

/** Yields tokens for the errors of sign-in libraries that have names or messages of their own, and no code. */
export function* libraryErrors(text: string): Generator<string> {
  for (const [rule, pattern] of PATTERNS)
    for (const { 0: words, index: at } of findMatches(pattern, text))
      if (reportsFailure(text, at, words.length)) {
        yield makeToken('sentence', rule);
        break;
      }
  if (hasLostSignIn(text)) yield makeToken('sentence', FAILURES.signInLost);
}

function hasLostSignIn(text: string): boolean {
  for (const pattern of isIn(KNOWN_CAUSE, text)
    ? [LOST_SIGN_IN_NAME, AUTHJS_INVALID_CHECK]
    : [LOST_SIGN_IN_NAME, AUTHJS_INVALID_CHECK, FAILED_RETURN])
    for (const { 0: words, index: at } of findMatches(pattern, text))
      if (reportsFailure(text, at, words.length)) return true;
  for (const { 0: words, index: at } of findMatches(LOST_SIGN_IN_MESSAGE, text)) {
    const around = text.slice(Math.max(0, at - 400), at + words.length + 600);
    if (
      reportsFailure(text, at, words.length) &&
      (SIGN_IN_TOPIC.test(around) || (isNearlyAll(text, words.length) && SIGN_IN_ONLY.test(words)))
    )
      return true;
  }
  return false;
}
