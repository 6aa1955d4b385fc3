import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: ['code:google/invalid_grant', 'code:google/invalid_rapt'],
      none: ['code:microsoft/any'],
    },
    {
      all: ['site:google'],
      any: ['param:error=invalid_grant', 'param:error=invalid_rapt'],
      none: ['code:microsoft/any', 'path:return-microsoft'],
    },
    {
      all: ['path:connect'],
      any: [
        'text:token has been expired or revoked',
        'text:… token has been expired or revoked',
        'text:invalid_grant',
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
  title: 'Connect your Google account again: the earlier access has ended',
  what: 'Google no longer accepts the access that the app was given to this account.',
  why: 'Often the password was changed, or the access was removed in the account or by an admin. Access that nobody uses for long can end, too.',
  retry: 'Connecting again gives new access. If that ends within days, tell {maker}.',
  remedies: ['connect-again', 'tick-all-permissions', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/admin-policy',
      tell: 'If it ends again and again, your admin may have blocked the app or may require people to sign in again at intervals. Marking the app as trusted can help with both.',
    },
  ],
  sources: [
    {
      title: 'Google Identity: errors when an app asks for access',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      checked: '2026-11-23',
    },
    {
      title: 'Google Workspace Admin Help: session control',
      url: 'https://support.google.com/a/answer/9368756',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
