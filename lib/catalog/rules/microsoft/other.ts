import type { Rule } from '../schema';

export default {
  who: ['you'],
  fallback: true,
  kind: 'other',
  when: [
    {
      any: ['code:microsoft/any'],
      none: ['page:working', 'page:ConvergedConsent'],
    },
    {
      any: ['page:ConvergedError', 'page:ConvergedConditionalAccess'],
    },
    { all: ['path:/err.srf', 'param:error'] },
    { any: ['path:/err.srf'] },
    {
      all: ['site:microsoft', 'dom:debug-details'],
      none: ['page:working', 'page:ConvergedConsent'],
    },
    {
      all: ['path:return-microsoft', 'param:error'],
    },
  ],
  title: 'Microsoft stopped this sign-in: try once more, then ask your admin',
  what: 'Microsoft ended the sign-in with an error for which Signpost has no advice of its own yet.',
  why: 'If the details name a code, Microsoft explains it on its own error page. An administrator of {org} finds more in the sign-in log.',
  retry: 'Try once more from the beginning. If the same error comes back, send the details to your admin.',
  remedies: ['send-details-to-admin', 'connect-again', 'read-sign-in-log'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
