import { makeToken } from '../../../evidence/token';
import { findMatches, isIn } from '../matching/prefilter';
import { isNearlyAll, reportsFailure } from './failure';

/** A sign-in that came back to a program that no longer knows of it, by the names that libraries have for it. */
const LOST_NAMES =
  /(?<![\w$])(?:authorization_request_not_found|InvalidStateException|mismatching_state|MismatchingStateError|csrf_detected|invalid_state_parameter|invalid_nonce_in_state|state_mismatch|nonce_mismatch|AuthStateMissing|AuthStateForbidden|state_not_found|state_invalid|oauth_state_mismatch|OAuthStateMismatchError|StateMismatchError|invalid_state|please_restart_the_process|OpenIdConnectProtocolInvalidNonceException|verify_and_unstash_state|unstash_state|InvalidAuthenticityToken(?=[^\n]{0,200}\bauth\/)|IDX2132[1367]|IDX2133[019]|IDX10311)(?![\w-])/g;

/** The same in their words. The build takes the plain word `stor[a]ge` in a pattern for an import of its own. */
const LOST_WORDS =
  /unable to verify authorization request state|(?:csrf warning\W{1,3})?state not equal in request and response|\b(?:checks\.)?(?:state|nonce) (?:argument|parameter) (?:is )?(?:missing|mismatch|invalid)|(?:\bstate|\bnonce) mismatch\b|\bmismatch(?:ed|ing) (?:state|nonce)\b|unexpected "?(?:state|nonce)"? (?:response parameter |claim |value)|response parameter "state" missing|unexpected id token "nonce"|(?:pkce ?code_?verifier|code_verifier|state|nonce|csrf)"? (?:cookie )?(?:was missing|is missing|(?:value )?could not be parsed|not found in (?:the )?(?:session|stor[a]ge|cookies?))|correlation failed|pkce (?:verification|validation|check) failed|invalid csrf (?:token|state)|\.AspNetCore\.Correlation\.\S{1,80} cookie not found|oauth state was missing or invalid|unable to unprotect the message\.state|invalid (?:oauth2? (?:\w{2,20} )?)?state\b(?: parameter)?|state (?:parameter |token )?(?:does not|did not|doesn't|didn't) match|state does ?n[o']t? ?match|session value state missing|wrong state parameter|missing saved (?:state|oauth_token|oauth_state)|no matching state found in stor[a]ge|no state in response|could not find a matching session for this request|(?:unable|failed|could not) to (?:obtain|find|load|verify|validate|decode|match) (?:the )?(?:oauth2? )?(?:csrf cookie|csrf token|state)\b|csrf (?:token|cookie)s? (?:mismatch|missing|was not|not|is not)|csrf (?:state )?(?:detected|mismatch|validation failed)|error while loading csrf cookie|state returned in authorization response|state (?:was )?not found in (?:cache|session|stor[a]ge|cookies?)|authorization request not found|code verifier (?:should be|was not|not|is missing|mismatch|does not match)|missing (?:pkce )?code[ _]verifier|no "?mod_auth_openidc_state|could not match state|invalid or expired (?:oauth )?state|state (?:has )?expired|wrong state\/nonce|nonce(?: cookie)? (?:was )?(?:null|not found)/gi;

/** A check of Auth.js by its class. */
const LOST_CHECK = /\bInvalidCheck\b(?=\s{0,2}[:(\]])|errors\.authjs\.dev#invalidcheck/g;

/** What Auth.js calls every return from a sign-in that it could not use; what the service answered says more. */
const LOST_RETURN =
  /\b(?:Third-Party|Social Network) Login Failure\b|TokenError: (?:Bad Request|Malformed auth code|Code was already redeemed|Invalid (?:authorization )?code)|\bOAuthCallbackError\b|\bOAUTH_CALLBACK_ERROR\b|[?&]error=OAuthCallback(?:Error)?\b/g;
const ANSWERED =
  /AADSTS|access_denied|invalid_(?:grant|client|scope|request|token)|unauthorized_client|consent_required|login_required|interaction_required|server_error|redirect_uri_mismatch|fetch failed|ECONN|ETIMEDOUT/;

/** Words like these belong to a sign-in only where it is named. */
const SIGN_IN =
  /oauth|openid|oidc|\bsso\b|sign-?in|log-?in|callback|redirect|socialite|passport|auth(?:lib|orization|entication|js)\b|\/auth\b|\[auth\]|code_?verifier|pkce|identity|code verifier/i;

/** What nobody says of anything but a sign-in. */
const OWN =
  /mismatch|nonce|not equal|correlation|verifier|authorization|saved|parameter|cache|pkce|stor[a]ge|session|checks\./i;

/** A program that was never given lasting access, or did not keep it. */
const NO_LASTING_ACCESS =
  /no refresh token(?: is set|,? (?:api key,? )?(?:or )?refresh handler| (?:was )?(?:found|available|stored|provided|returned|in (?:the )?(?:response|session|store|database)))|no access, refresh token|(?:do|does) not contain the necessary fields need(?:ed)? to refresh|(?:missing required parameter|required parameter not passed)\W{1,4}refresh_token|required parameter "?refresh_token"? (?:is )?missing|refresh token must be passed in or set|refresh token is not (?:available|set)|a refresh[_ ]token is not (?:available|present)|refresh_token not present in tokenset|(?:empty|null|undefined) refresh[_ ]?token\b|refresh[_ ]?token (?:is|was) (?:missing|null|undefined|empty|not (?:returned|provided|present|found|set|given|stored))|access_token is expired or invalid and can't be refreshed|token expired and refresh token is not set|cannot refresh because there is no refresh token|no auth token found\. authentication flow needed|didn't (?:get|receive|return) a refresh[_ ]token/gi;
const NO_LASTING_NAMES = /\[client_authorization_required\]|ClientAuthorizationRequiredException(?=:)/g;

/** A token service that did not accept the program, where a library keeps its answer to itself. */
const NOT_ACCEPTED =
  /(?<![\w$])(?:TokenError: (?:Unauthorized|Forbidden|invalid_client)|InternalOAuthError: Failed to obtain access token|InvalidClientError|UnauthorizedClientError|InvalidClientException|MissingTokenError|missing_token\) Missing access token|(?:failed|unable) to obtain access token[^\n]{0,120}\b401\b|\[invalid_token_response\][^\n]{0,240}\b401\b|invalid_client_credentials\b)/g;

/** Microsoft’s libraries, where nothing in a program’s surroundings could prove who it is. */
const NO_AZURE_IDENTITY =
  /(?<![\w$])(?:CredentialUnavailable(?:Error|Exception)?|DefaultAzureCredential (?:failed to retrieve|authentication failed)|(?:DefaultAzure|ChainedToken)Credential authentication (?:failed|unavailable)|(?:Environment|ManagedIdentity|WorkloadIdentity|AzureCli|AzurePowerShell|ClientSecret|ClientCertificate)Credential(?: is unavailable|: (?:authentication failed|environment variables are not)| authentication (?:failed|unavailable))|no managed identity endpoint found|ImdsCredential\w{0,24}(?=:))/gi;

/** Google’s libraries, where they found no key of the program. */
const NO_GOOGLE_IDENTITY =
  /could not load the default credentials|could not automatically determine credentials|default credentials were not found|application default credentials are not available|could not find default credentials|DefaultCredentialsError(?=:)|MalformedError: Service account info was not in the expected format|error:0909006C:PEM routines:get_name:no start line/gi;

/** Exchange Online’s PowerShell, where the program has no role in the directory. */
const NO_ROLE =
  /role assigned to application \S{1,60} is(?:n[’']t| not) supported in this scenario|Connect-(?:ExchangeOnline|IPPSSession) ?: (?:UnAuthorized|Access ?Denied|Forbidden)|\b(?:New-ExoPSSession|Connect-ExchangeOnline|ExchangeOnlineManagement)\b[^\n]{0,200}\n?[^\n]{0,200}\bUnAuthorized\b/gi;

/** A sign-in in a frame that a browser keeps without cookies: nobody sees a window, and nothing comes back. */
const FRAME_WITHOUT_COOKIES = /token acquisition in iframe failed due to timeout|\bsilent_iframe_timeout\b/gi;

/** A window that an add-in for Office could not open, by the numbers of Office’s dialogs. */
const NO_DIALOG =
  /\bdisplayDialogAsync\b[^\n]{0,80}(?:\b120(?:07|09|11)\b|\bfailed\b)|\bchose to ignore the dialog box\b/gi;

/** A renewal that failed, by the name that Auth.js’s guide gives it. */
const NOT_RENEWED = /\bRefresh(?:Access)?TokenError\b/g;

/** What each of these speaks for, the most telling first. */
const KINDS = [
  ['mail/access-not-kept', NO_LASTING_ACCESS],
  ['mail/access-not-kept', NO_LASTING_NAMES],
  ['microsoft/client-secret', NO_AZURE_IDENTITY],
  ['google/project-setup', NO_GOOGLE_IDENTITY],
  ['mail/app-not-accepted', NOT_ACCEPTED],
  ['microsoft/permission-missing', NO_ROLE],
  ['mail/access-ended', NOT_RENEWED],
  ['mail/sign-in-window-blocked', FRAME_WITHOUT_COOKIES],
  ['mail/sign-in-window-blocked', NO_DIALOG],
] as const;

/** Whether a library has a name for a sign-in that came back too late. */
export function isLibraryName(name: string): boolean {
  return name.search(LOST_NAMES) === 0;
}

/** Tokens of what sign-in libraries say in their own words: their names for an error, and sentences without a code. */
export function* libraryErrors(text: string): Generator<string> {
  for (const [rule, pattern] of KINDS)
    for (const { 0: words, index: at } of findMatches(pattern, text))
      if (reportsFailure(text, at, words.length)) {
        yield makeToken('sentence', rule);
        break;
      }
  if (isLost(text)) yield makeToken('sentence', 'mail/sign-in-lost');
}

function isLost(text: string): boolean {
  for (const pattern of isIn(ANSWERED, text)
    ? [LOST_NAMES, LOST_CHECK]
    : [LOST_NAMES, LOST_CHECK, LOST_RETURN])
    for (const { 0: words, index: at } of findMatches(pattern, text))
      if (reportsFailure(text, at, words.length)) return true;
  for (const { 0: words, index: at } of findMatches(LOST_WORDS, text)) {
    const around = text.slice(Math.max(0, at - 400), at + words.length + 600);
    if (
      reportsFailure(text, at, words.length) &&
      (SIGN_IN.test(around) || (isNearlyAll(text, words.length) && OWN.test(words)))
    )
      return true;
  }
  return false;
}
