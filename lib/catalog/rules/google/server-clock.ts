import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      all: ['sentence:google/server-clock'],
      any: ['param:error=invalid_grant', 'code:google/invalid_grant'],
    },
  ],
  title: 'Ask {maker} to fix its server’s clock',
  what: 'Google refused {app} because the time on its server is wrong.',
  why: 'The app’s request says when it was made, and Google only accepts fresh ones. Nothing is wrong with your account.',
  retry:
    'Trying again won’t help until the clock is right. If your company runs that server, tell the person who looks after it.',
  remedies: ['set-server-clock', 'contact-vendor'],
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
