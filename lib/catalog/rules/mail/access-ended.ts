import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    // Every sign-in service answers with this word; if one is named, its own rule applies.
    {
      all: ['site:text'],
      any: ['param:error=invalid_grant', 'param:error=invalid_token', 'param:error=expired_token'],
      none: [
        'code:microsoft/any',
        'path:return-google',
        'path:return-microsoft',
        'named:crm-api',
        'named:google',
        'named:microsoft',
        'named:salesforce',
        'sentence:google/account-deleted',
        'sentence:google/code-exchange-failed',
        'sentence:google/project-setup',
        'sentence:google/server-clock',
        'sentence:google/user-not-found',
      ],
      likely: true,
    },
  ],
  title: 'Connect your account again',
  what: 'The sign-in service no longer accepts the access {app} had to this account.',
  why: 'Usually the password was changed, someone removed the access, or it wasn’t used for a long time. The message doesn’t say which service it came from.',
  retry: 'Connecting again gives {app} new access. If that ends soon too, tell {maker}.',
  remedies: ['connect-again', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/access-expired',
      tell: 'If it’s a Google account, Google’s own page lists the apps that have access.',
    },
    {
      rule: 'microsoft/session-expired',
      tell: 'If it’s a Microsoft account, a new sign-in may ask for a second step.',
    },
  ],
  sources: [
    {
      title: 'RFC 6749: error answers when an app asks for a token',
      url: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
