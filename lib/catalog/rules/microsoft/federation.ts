import type { Rule } from '../schema';

export default {
  who: ['m365-admin'],
  when: [
    {
      any: [
        'code:AADSTS50107',
        'code:AADSTS50008',
        'code:AADSTS50006',
        'code:AADSTS50161',
        'code:AADSTS53007',
        'code:AADSTS5000811',
        'code:AADSTS5000819',
        'code:AADSTS399284',
        'code:AADSTS80001',
        'code:AADSTS80002',
        'code:AADSTS80003',
        'code:AADSTS80004',
        'code:AADSTS80005',
        'code:AADSTS80006',
        'code:AADSTS80007',
        'code:AADSTS80008',
        'code:AADSTS80009',
        'code:AADSTS80010',
        'code:AADSTS80011',
        'code:AADSTS80012',
        'code:AADSTS80013',
        'code:AADSTS80014',
        'code:AADSTS500172',
        'code:AADSTS500173',
      ],
    },
    // On the sign-in page, the person can type the password instead.
    {
      any: ['code:AADSTS81010'],
      none: ['page:working'],
    },
    {
      any: [
        'code:msal/federated_service_returned_error',
        'code:msal/parsing_wstrust_response_failed',
        'code:msal/parsing_ws_metadata_exchange_failed',
        'code:msal/accessing_ws_metadata_exchange_failed',
        'code:msal/wstrust_endpoint_not_found',
        'code:msal/missing_federation_metadata_url',
        'code:msal/user_realm_discovery_failed',
      ],
      none: ['code:microsoft/any'],
    },
    // The mail server asked the federated system, too, and got no answer.
    { all: ['code:smtp/5.7.139', 'sentence:microsoft/federation'] },
  ],
  title: 'Ask your admin to check {org}’s own sign-in system',
  what: '{org} handles sign-ins with its own system, and that system stopped you; your admin can find out why.',
  why: 'The sign-in server, a certificate or its link to Microsoft may be out of order. {app} is probably not the reason.',
  retry:
    'Try again in a few minutes. If it still fails, other people are probably stopped too, so tell your admin.',
  remedies: ['repair-federation', 'read-sign-in-log'],
  maybe: [
    {
      rule: 'microsoft/password',
      tell: 'If Outlook and Teams still let you sign in, check your password first.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: problems with pass-through authentication',
      url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/tshoot-connect-pass-through-authentication',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
