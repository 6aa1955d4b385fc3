import type { Rule } from '../schema';

export default {
  who: ['you'],
  fallback: true,
  when: [
    { any: ['code:google/any'] },
    // The page for refused apps, whatever its language, without a code that could be read.
    { all: ['path:/signin/oauth/error'], none: ['code:google/any'] },
  ],
  title: 'Google stopped this connection: pass the details on',
  what: 'Google refused the app with an error for which Signpost has no advice of its own yet.',
  why: 'Such errors come from the app itself, from the account that was chosen, or from a rule of {org}. Google’s page says more under its error details.',
  retry:
    'Try once more from the beginning with the right account. If the same error comes back, send the details on.',
  remedies: ['connect-again', 'send-details-to-admin', 'contact-vendor'],
  sources: [
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
