import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:google/invalid_request'],
      none: ['code:microsoft/any'],
    },
    {
      all: ['site:google'],
      any: [
        "text:you can't sign in to this app because it doesn't comply with google's oauth 2.0 policy for keeping apps secure",
      ],
    },
    {
      // Plain words that every program uses: on Google’s own page alone.
      all: ['path:/signin/oauth/error'],
      any: ['text:missing required parameter: …', 'text:required parameter is missing: …'],
      none: ['code:google/any'],
    },
  ],
  title: '{maker} must correct the request that this app sends to Google',
  what: 'Google refused the app’s request, because it is incomplete or breaks Google’s rules for apps.',
  why: 'The app makes this request, not you. If you came by a saved or copied address, that alone can spoil it; your account is probably not the reason.',
  retry: 'Start once more from the product’s own page. If it fails again, {maker} has to correct it.',
  remedies: ['correct-google-client', 'connect-again', 'contact-vendor'],
  sources: [
    {
      title: 'Google Identity: rules for apps that sign people in',
      url: 'https://developers.google.com/identity/protocols/oauth2/policies',
      checked: '2026-11-23',
    },
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
