import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: ['code:google/disallowed_useragent'],
    },
    {
      all: ['path:/signin/rejected'],
    },
    {
      all: ['site:google'],
      any: [
        'text:this browser or app may not be secure',
        "text:you can't sign in from this screen because this app doesn't comply with google's secure browsers policy",
        "text:you can let the app developer know that this app doesn't comply with google's secure browsers policy",
      ],
    },
  ],
  title: 'Open this sign-in in a regular, up-to-date browser',
  what: 'Google doesn’t trust the window or program that’s showing its sign-in page.',
  why: 'Google refuses sign-in windows inside other apps and browsers that a program controls. An outdated browser or an add-on can look like that. Your account is usually fine.',
  retry: 'Try again in a regular window of Chrome, Edge, Firefox or Safari.',
  remedies: ['use-supported-browser', 'contact-vendor'],
  sources: [
    {
      title: 'Google Account Help: sign in with a supported browser',
      url: 'https://support.google.com/accounts/answer/7675428',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
