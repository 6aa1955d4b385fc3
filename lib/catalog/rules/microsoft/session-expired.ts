import type { Rule } from '../schema';

export default {
  who: ['you'],
  families: { 'code:AADSTS54005': 'code-used-twice' },
  when: [
    // On the sign-in page, these codes only explain why the person must sign in again.
    {
      any: [
        'code:AADSTS50013',
        'code:AADSTS50173',
        'code:AADSTS50132',
        'code:AADSTS50133',
        'code:AADSTS50085',
        'code:AADSTS70000',
        'code:AADSTS70008',
        'code:AADSTS70043',
        'code:AADSTS70044',
        'code:AADSTS70045',
        'code:AADSTS70046',
        'code:AADSTS700005',
        'code:AADSTS7000012',
        'code:AADSTS700081',
        'code:AADSTS700082',
        'code:AADSTS700084',
        'code:AADSTS9002341',
        'code:AADSTS54005',
      ],
      none: ['page:working'],
    },
    {
      any: ['code:AADSTS50089'],
    },
    // On the sign-in page this code is healthy; in a return address it means that nobody was signed in.
    {
      all: ['code:AADSTS50058', 'param:error'],
      none: ['param:error=interaction_required', 'param:error=login_required'],
    },
    // Pasted alone, this code means that a program found nobody signed in.
    {
      all: ['site:text', 'code:AADSTS50058'],
      none: ['param:error', 'code:msal/login_required', 'code:msal/interaction_required'],
    },
    {
      any: [
        'code:msal/refresh_token_expired',
        'code:msal/token_refresh_required',
        'code:msal/invalid_refresh_token',
        'code:graph/tokenRevoked',
      ],
      none: ['code:microsoft/any'],
    },
    {
      all: ['path:return-microsoft', 'param:error=invalid_grant'],
      none: ['code:microsoft/any'],
    },
    // Without a code, this answer has many possible causes; a new sign-in shows which one.
    {
      all: ['named:microsoft', 'param:error=invalid_grant'],
      none: ['code:microsoft/any', 'path:return-google', 'path:return-microsoft'],
      likely: true,
    },
  ],
  title: 'Connect your mailbox again',
  what: 'Your earlier sign-in is no longer valid, so Microsoft wants you to sign in again.',
  why: 'That happens after a password change or a long break, when {org} limits how long sign-ins last, or when a page was open too long or used twice.',
  retry: 'Start again from the beginning.',
  remedies: ['connect-again', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/conditional-access',
      tell: 'If it keeps happening after about the same time, a rule at {org} may limit how long sign-ins last.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
