import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: [
        'code:google/invalid_rapt',
        'param:error=invalid_rapt',
        'param:error=rapt_required',
        'code:google/ACCESS_TOKEN_EXPIRED',
        'code:google/ACCESS_TOKEN_TYPE_UNSUPPORTED',
        'code:google/CREDENTIALS_MISSING',
      ],
      none: ['code:microsoft/any'],
    },
    {
      all: ['named:google'],
      any: [
        'code:google/invalid_grant',
        'param:error=invalid_grant',
        'code:google/authError',
        'code:google/UNAUTHENTICATED',
      ],
      // The sentence beside the code can say more than the code.
      none: [
        'code:microsoft/any',
        'path:return-microsoft',
        'path:/signin/oauth/error',
        'sentence:google/account-deleted',
        'sentence:google/code-exchange-failed',
        'sentence:google/project-setup',
        'sentence:google/server-clock',
        'sentence:google/user-not-found',
      ],
    },
    {
      // Google’s name for an API’s refusal; other vendors’ mail libraries use it, too.
      all: ['site:google'],
      any: ['code:google/authError'],
      none: ['code:microsoft/any', 'named:microsoft', 'named:salesforce', 'named:hubspot'],
      likely: true,
    },
    {
      // An API’s words without its code; a mail server says the same about a password.
      all: ['site:text', 'named:google'],
      any: ['text:invalid credentials'],
      none: [
        'sentence:google/app-password',
        'code:imap/AUTHENTICATIONFAILED',
        'code:imap/login-refused',
        'code:pop/AUTH',
        'code:smtp/535',
      ],
    },
    {
      all: ['path:connect'],
      any: [
        'text:token has been expired or revoked',
        'text:… token has been expired or revoked',
        'text:invalid_grant: …',
        'text:invalid_rapt',
      ],
      none: ['code:microsoft/any'],
    },
    {
      all: ['site:google'],
      any: ['text:token has been expired or revoked', 'text:… token has been expired or revoked'],
      none: ['code:microsoft/any'],
    },
  ],
  title: 'Connect your Google account again',
  what: 'The access {app} had to this Google account is no longer valid.',
  why: 'Usually the password was changed, or someone removed the access. Access that nobody uses for a long time can end too.',
  retry: 'Connecting again gives {app} new access. If that ends within days, tell {maker}.',
  remedies: ['connect-again', 'tick-all-permissions', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/account-deleted',
      tell: 'If the message says the account was deleted, connecting again can’t help.',
    },
    {
      rule: 'google/admin-policy',
      tell: 'If it keeps ending, your admin may have blocked the app or may make people sign in again regularly. Marking the app as trusted can help with both.',
    },
  ],
  sources: [
    {
      title: 'Google Identity: errors when an app asks for access',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      noted: '2026-11-23',
    },
    {
      title: 'Google Workspace Admin Help: session control',
      url: 'https://support.google.com/a/answer/9368756',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
