import type { Rule } from '../schema';

export default {
  who: ['you', 'vendor'],
  when: [
    {
      all: ['sentence:google/code-exchange-failed'],
      any: ['param:error=invalid_grant', 'code:google/invalid_grant'],
    },
  ],
  title: 'Start connecting again, and don’t reload the page',
  what: 'You agreed on Google’s page, but {app} couldn’t use Google’s answer.',
  why: 'The answer works only once and only for a few minutes. A reload, a double click or a second window can use it up, and so can a bug in the app.',
  retry: 'Start again from the beginning, in one window. If it happens again, only {maker} can fix it.',
  remedies: ['connect-again', 'contact-vendor'],
  sources: [
    {
      title: 'Google Identity: errors when an app asks for access',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      noted: '2026-11-29',
    },
    {
      title: 'WorkOS: what invalid_grant means at each provider',
      url: 'https://workos.com/blog/invalid-grant-oauth-errors-by-provider',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
