import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: [
        'code:msal/untrusted_authority',
        'code:msal/IncorrectConfiguration',
        'code:msal/authority_uri_insecure',
        'code:msal/url_parse_error',
        'code:msal/empty_url_error',
        'code:msal/redirect_uri_empty',
        'code:msal/empty_input_scopes_error',
        'code:msal/claims_request_parsing_error',
        'code:msal/token_request_empty',
        'code:msal/pkce_params_missing',
        'code:msal/invalid_code_challenge_method',
        'code:msal/invalid_cloud_discovery_metadata',
        'code:msal/invalid_authority_metadata',
        'code:msal/cannot_set_OIDCOptions',
        'code:msal/authority_mismatch',
      ],
    },
    { any: ['code:AADSTS90136', 'code:AADSTS9002326', 'code:AADSTS9002327'] },
  ],
  title: 'Ask {maker} to fix its Microsoft sign-in',
  what: '{app} isn’t set up right for Microsoft’s sign-in, and you can’t change that.',
  why: 'An address, the app type or another setting is wrong. Other people are probably stopped in the same way; your account isn’t the reason.',
  retry: 'Trying again won’t help until {maker} has fixed it.',
  remedies: ['correct-sign-in-request', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/client-secret',
      tell: 'If the message says a secret or certificate is wrong or has expired, {maker} has to renew it.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: errors of MSAL in the browser',
      url: 'https://learn.microsoft.com/en-us/entra/msal/javascript/browser/errors',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
