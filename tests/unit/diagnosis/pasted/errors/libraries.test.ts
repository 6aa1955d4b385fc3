import { describe, expect, it } from 'vitest';
import { RULES } from '../../../../../lib/catalog/catalog';
import { lookUp } from '../../../../../lib/diagnosis/pasted/look-up';
import { indexRules } from '../../../../../lib/diagnosis/rule-index';
import '../../every-language';

const index = indexRules(RULES);
const all = (text: string) => lookUp(text, index).diagnoses;
const best = (text: string) => all(text)[0];

describe('a sign-in that came back to a program that no longer knows of it', () => {
  it.each([
    'Error: Unable to verify authorization request state.\n    at OAuth2Strategy.authenticate (/srv/node_modules/passport-oauth2/lib/strategy.js:200:21)',
    '[next-auth][error][OAUTH_CALLBACK_ERROR] \nhttps://next-auth.js.org/errors#oauth_callback_error State cookie was missing. {\n  error: TypeError: State cookie was missing.',
    'OmniAuth::Strategies::OAuth2::CallbackError (csrf_detected | CSRF detected)',
    '(google_oauth2) Authentication failure! csrf_detected: OmniAuth::Strategies::OAuth2::CallbackError, csrf_detected | CSRF detected',
    'System.Exception: An error was encountered while handling the remote login.\n ---> System.Exception: Correlation failed.\n   --- End of inner exception stack trace ---\n   at Microsoft.AspNetCore.Authentication.RemoteAuthenticationHandler`1.HandleRequestAsync()',
    'RPError: state mismatch, expected undefined, got: 8fKq\n    at Client.callback (/app/node_modules/openid-client/lib/client.js:393:13)',
    'RPError: checks.state argument is missing',
    'oauthlib.oauth2.rfc6749.errors.MismatchingStateError: (mismatching_state) CSRF Warning! State not equal in request and response.',
    'KnpU\\OAuth2ClientBundle\\Exception\\InvalidStateException: Invalid state',
    'social_core.exceptions.AuthStateMissing: Session value state missing.',
    'django allauth: PermissionDenied at /accounts/google/login/callback/\n  File ".../allauth/socialaccount/models.py", line 331, in verify_and_unstash_state\n    raise PermissionDenied()',
    'GET https://app.example.org/login?error=OAuthCallback',
    '[auth][error] OAuthCallbackError: OAuth Provider returned an error. Read more at https://errors.authjs.dev#oauthcallbackerror\n[auth][cause]: OperationProcessingError: unexpected "state" response parameter value',
    "Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolInvalidNonceException: IDX21323: RequireNonce is '[PII is hidden]'. OpenIdConnectProtocolValidationContext.Nonce was null, OpenIdConnectProtocol.ValidatedIdToken.Payload.Nonce was not null.",
    'Login failed: Your login attempt was not successful, try again. Reason: [authorization_request_not_found]',
    'https://crm.example.org/auth/error?error=state_mismatch',
    'Error: No matching state found in storage\n    at OidcClient.ts:121',
    'oauth2-proxy: AuthFailure Invalid authentication via OAuth2: unable to obtain CSRF cookie',
    'mod_auth_openidc: oidc_restore_proto_state: no "mod_auth_openidc_state_x" cookie found',
    'AuthApiError: invalid request: both auth code and code verifier should be non-empty',
    'invalid oauth google state',
    '500 Internal Server Error: oauth state did not match (callback from Microsoft)',
    'The oauth state was missing or invalid.',
    "warn: Microsoft.AspNetCore.Authentication.Google.GoogleHandler[15]\n      '.AspNetCore.Correlation.Z0u8' cookie not found.\ninfo: Error from RemoteAuthentication: Correlation failed..",
    'ErrorException: Invalid state parameter passed in callback URL',
    'TokenError: Bad Request\n    at OAuth2Strategy.parseErrorResponse (/srv/node_modules/passport-oauth2/lib/strategy.js:373:12)',
    'Could not authenticate you from GoogleOauth2 because "Csrf detected".',
  ])('is known by its library’s words: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'mail/sign-in-lost', certainty: 'likely' }),
  );

  it.each([
    'BrowserAuthError: interaction_in_progress: Interaction is currently in progress.',
    'ClientAuthError: state_mismatch: State mismatch error. Please check your network. Continued requests may cause cache overflow.',
    'BrowserAuthError: no_cached_authority_error: No cached authority found',
  ])('is Microsoft’s where its own library says so: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'microsoft/sign-in-interrupted', certainty: 'certain' }),
  );

  it.each([
    'The state parameter protects the callback: keep a random value in the session and compare the two. If the state does not match, show a page that leads back to the start.',
    'v2.3.1\n- Fixed: InvalidStateException when two tabs were open\n- Fixed: Correlation failed behind a proxy',
    'catch (InvalidStateException $e) { return back(); }',
    'Order 7 is in an invalid state, ask the warehouse.',
    'Tax form: state is missing, please choose one.',
    'Sign in with Discord failed: Error: state mismatch',
  ])('is not seen in %j', (text) => expect(all(text)).toEqual([]));
});

describe('a sign-in that came back', () => {
  it.each([
    'error: OAuthCallbackError',
    '[next-auth][error][CALLBACK_OAUTH_ERROR] checks.state argument is missing',
    'Invalid state parameter',
    'Error: invalid_state',
    'PKCE verification failed',
    'Error: Missing code verifier. (token endpoint answered 400)',
    'omniauth: (azure_oauth2) Authentication failure! csrf_detected encountered.',
    'Symfony\\Component\\Security\\Core\\Exception\\AuthenticationException: Invalid CSRF token. HWIOAuthBundle',
    'allauth.socialaccount: Third-Party Login Failure. An error occurred while attempting to login via your third-party account.',
    'django.core.exceptions.PermissionDenied: State not found in cache.',
  ])('too late is known in %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'mail/sign-in-lost', certainty: 'likely' }),
  );
});

describe('access that was not kept', () => {
  it.each([
    "google.auth.exceptions.RefreshError: ('No refresh token or refresh handler callback is set.')",
    'InvalidArgumentException: refresh token must be passed in or set as part of setAccessToken',
    'BadMethodCallException: Required parameter not passed: "refresh_token"',
    '{"error":"invalid_request","error_description":"Missing required parameter: refresh_token"}',
    'oauth2: token expired and refresh token is not set',
    'org.springframework.security.oauth2.client.ClientAuthorizationRequiredException: [client_authorization_required] Authorization required for Client Registration Id: google',
    'java.lang.IllegalStateException: UserCredentials instance cannot refresh because there is no refresh token.',
    'RuntimeError: No auth token found. Authentication Flow needed',
  ])('is known by its library’s words: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'mail/access-not-kept', certainty: 'likely' }),
  );

  it.each([
    'If refresh_token is missing in the response, add prompt=consent to the request.',
    'We keep refresh tokens encrypted; no refresh token is stored on the phone.',
  ])('is not seen in %j', (text) => expect(all(text)).toEqual([]));

  it.each(["session: { user: {...}, error: 'RefreshAccessTokenError' }"])(
    'that could not be renewed has ended: %j',
    (text) => expect(best(text)).toMatchObject({ rule: 'mail/access-ended', certainty: 'likely' }),
  );
});

describe('a program that could not say who it is', () => {
  it.each([
    'oauthlib.oauth2.rfc6749.errors.MissingTokenError: (missing_token) Missing access token parameter.',
    'InternalOAuthError: Failed to obtain access token\n  oauthError: { statusCode: 401, data: \'{"error":"invalid_client"}\' }',
    'League\\OAuth2\\Client\\Provider\\Exception\\IdentityProviderException: invalid_client',
    'OAuth2::Error (invalid_client: )',
    '[invalid_token_response] An error occurred while attempting to retrieve the OAuth 2.0 Access Token Response: 401 Unauthorized: [no body]',
    'InternalOAuthError: Failed to obtain access token\n    at OAuth2Strategy._createOAuthError (/srv/node_modules/passport-oauth2/lib/strategy.js:423:17)',
    'org.springframework.security.oauth2.core.OAuth2AuthorizationException: [invalid_client] Client authentication failed',
    "OpenIdConnectProtocolException: Message contains error: 'invalid_client', error_description: 'error_description is null', error_uri: 'error_uri is null'.",
    'OPError: invalid_client (Client authentication failed)',
    'oauth2: cannot fetch token: 401 Unauthorized\nResponse: {"error":"invalid_client"}',
  ])('to anybody: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'mail/app-not-accepted', certainty: 'likely' }),
  );

  it.each([
    'azure.core.exceptions.ClientAuthenticationError: DefaultAzureCredential failed to retrieve a token from the included credentials.\nAttempted credentials:\n\tEnvironmentCredential: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.',
    'Azure.Identity.CredentialUnavailableException: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.',
    'com.azure.identity.CredentialUnavailableException: EnvironmentCredential authentication unavailable',
  ])('to Microsoft: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'microsoft/client-secret', certainty: 'likely' }),
  );

  it.each([
    'Error: Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.',
    'google.auth.exceptions.DefaultCredentialsError: Your default credentials were not found.',
  ])('to Google: %j', (text) =>
    expect(best(text)).toMatchObject({ rule: 'google/project-setup', certainty: 'likely' }),
  );

  it('is told by a code rather than by the library', () =>
    expect(
      best(
        'AuthenticationFailedError: ClientSecretCredential authentication failed: AADSTS7000215: Invalid client secret provided.',
      ),
    ).toMatchObject({ rule: 'microsoft/client-secret', certainty: 'certain' }));
});
