import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Correct the request that the app sends to Microsoft',
  steps: [
    'Compare the request with Microsoft’s description of the sign-in flow: **client_id**, **response_type**, **redirect_uri**, **scope** and **state**. The client id has to be that of a registered app.',
    'With PKCE, the verifier has to match the challenge, and a code can be redeemed only once.',
    'Check the platform of the registration, web or single-page app, and whether it allows ID tokens if the app asks for one.',
    'If Microsoft reports a loop, find out why the app sends the same request again and again.',
  ],
  check: 'A sign-in from the connect button goes through in a fresh browser.',
  sources: [
    {
      title: 'Microsoft Learn: the sign-in flow and its errors',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
  ],
} satisfies Remedy;
