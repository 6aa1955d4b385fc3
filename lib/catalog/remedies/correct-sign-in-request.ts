import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Fix the request the app sends to Microsoft',
  steps: [
    'Compare the request with Microsoft’s description of the sign-in flow: **client_id**, **response_type**, **redirect_uri**, **scope** and **state**. The client ID has to belong to a registered app.',
    'With PKCE, the verifier has to match the challenge, and a code works only once.',
    'Check the registration’s platform, web or single-page app, and whether it allows ID tokens if the app asks for one.',
    'If Microsoft reports a loop, find out why the app keeps sending the same request.',
  ],
  stepsFor: {
    AADSTS900144: [1],
    AADSTS90014: [1],
    AADSTS90023: [1],
    AADSTS900561: [1],
    AADSTS9002313: [1],
    AADSTS90112: [1],
    AADSTS700038: [1],
    AADSTS50148: [2],
    AADSTS501481: [2],
    AADSTS9002325: [2, 3],
    AADSTS9002326: [3],
    AADSTS9002327: [3],
    AADSTS9002328: [3],
    AADSTS700054: [3],
    AADSTS50196: [4],
    'msal/pkce_params_missing': [2],
    'msal/invalid_code_challenge_method': [2],
    'msal/redirect_uri_empty': [1],
    'msal/empty_input_scopes_error': [1],
  },
  check: 'A sign-in from the connect button works in a fresh browser.',
  sources: [
    {
      title: 'Microsoft Learn: the sign-in flow and its errors',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
