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
  why: 'The app’s request says when it was made, and Google takes it only if that was a moment ago. The server’s clock is some minutes off. Your account is not the reason.',
  retry:
    'Trying again will not help until the clock is right. If your own company runs the server, whoever looks after it is meant.',
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
