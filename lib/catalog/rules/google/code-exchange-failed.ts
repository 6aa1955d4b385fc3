import type { Rule } from '../schema';

export default {
  who: ['you', 'vendor'],
  when: [
    {
      all: ['sentence:google/code-exchange-failed'],
      any: ['param:error=invalid_grant', 'code:google/invalid_grant'],
    },
  ],
  title: 'Start connecting once more, and do not reload the page',
  what: 'You agreed on Google’s page, but the app could not use the answer it got back.',
  why: 'The answer works only once and only for some minutes. A reload, a double click or a second window spoils it, and so does a fault in the app.',
  retry:
    'Try once more from the beginning, in one window. If the same comes back, only {maker} can repair it.',
  remedies: ['connect-again', 'contact-vendor'],
  sources: [
    {
      title: 'Google Identity: errors when an app asks for access',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      checked: '2026-11-29',
    },
    {
      title: 'WorkOS: what invalid_grant means at each provider',
      url: 'https://workos.com/blog/invalid-grant-oauth-errors-by-provider',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
