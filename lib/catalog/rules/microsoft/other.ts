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
  title: 'Start the Microsoft sign-in again from the beginning',
  what: 'Microsoft stopped the sign-in with an error that Signpost has no advice for yet.',
  why: 'If the details show a code, Microsoft’s error page explains it. An admin at {org} can find more in the sign-in log.',
  retry: 'Try once more from the beginning. If you get the same error, send the details to your admin.',
  remedies: ['connect-again', 'send-details-to-admin', 'read-sign-in-log'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
