import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      all: ['sentence:google/server-clock'],
      any: ['param:error=invalid_grant', 'code:google/invalid_grant'],
    },
  ],
  title: '{maker} must set the clock of the app’s server',
  what: 'Google refused the app, because the time on its server is wrong.',
  why: 'The app’s request says when it was made, and Google accepts only fresh requests. The server’s clock is some minutes off. Nothing is wrong with your account.',
  retry:
    'Trying again will not help until the clock is right. If your company runs that server, ask the person who looks after it.',
  remedies: ['set-server-clock', 'contact-vendor'],
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
