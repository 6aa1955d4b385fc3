import type { Rule } from '../schema';

export default {
  who: ['you', 'vendor'],
  when: [
    {
      any: [
        'code:AADSTS900144',
        'code:AADSTS90014',
        'code:AADSTS90023',
        'code:AADSTS900561',
        'code:AADSTS9002313',
        'code:AADSTS9002325',
        'code:AADSTS9002328',
        'code:AADSTS700054',
        'code:AADSTS50196',
        'code:AADSTS50148',
        'code:AADSTS501481',
        'code:AADSTS90112',
        'code:AADSTS700038',
      ],
    },
    {
      all: ['path:return-microsoft'],
      any: [
        'param:error=invalid_request',
        'param:error=unsupported_response_type',
        'param:error=unsupported_grant_type',
      ],
      none: ['code:microsoft/any'],
    },
    {
      all: ['path:/err.srf', 'param:error=invalid_request'],
    },
  ],
  title: 'Start again from the page where you connect your mailbox',
  what: 'Microsoft couldn’t use the request it got, often because of a bookmark, the Back button or an incomplete link.',
  why: 'Each of those can lose part of the request. An approval link may also contain a placeholder or a mistyped app ID. Otherwise, {app} puts the request together wrong.',
  retry: 'Close the window and start over. If you get the same error again, {maker} has to look at it.',
  remedies: ['connect-again', 'rebuild-approval-link', 'correct-sign-in-request', 'contact-vendor'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the sign-in flow and its errors',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
