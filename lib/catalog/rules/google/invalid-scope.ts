import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:google/invalid_scope'],
      none: ['code:microsoft/any', 'sentence:google/unverified-app'],
    },
    {
      all: ['site:google'],
      any: ['text:some requested scopes cannot be shown: …', 'text:some requested scopes were invalid'],
    },
  ],
  title: 'Ask {maker} to fix what it asks Google for',
  what: '{app} asked Google for permissions it can’t have, and you can’t change that.',
  why: 'The app sends the list of permissions. Google doesn’t know some of them, or doesn’t give them to this app.',
  retry: 'Trying again won’t help until {maker} fixes the list.',
  remedies: ['correct-google-client', 'contact-vendor'],
  sources: [
    {
      title: 'Google Identity: errors when an app asks for access',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      noted: '2026-11-23',
    },
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
