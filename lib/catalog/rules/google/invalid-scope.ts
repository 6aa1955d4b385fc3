import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:google/invalid_scope'],
      none: ['code:microsoft/any'],
    },
    {
      all: ['site:google'],
      any: ['text:some requested scopes cannot be shown: …', 'text:some requested scopes were invalid'],
    },
  ],
  title: '{maker} must correct the permissions that this app asks for',
  what: 'Google refused the request, because it names permissions that Google does not know or does not give to this app.',
  why: 'The list of permissions comes from the app. Neither you nor an administrator can change it.',
  retry: 'Trying again will not help until {maker} has corrected the list.',
  remedies: ['correct-google-client', 'contact-vendor'],
  sources: [
    {
      title: 'Google Identity: errors when an app asks for access',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      checked: '2026-11-23',
    },
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
