import type { Rule } from '../schema';

export default {
  who: ['you', 'vendor'],
  when: [
    {
      all: ['path:/info/unknownerror'],
    },
    {
      all: ['site:google'],
      any: ['text:sorry, something went wrong there', 'text:sorry, something went wrong there. try again'],
    },
  ],
  title: 'Start again in a private window',
  what: 'Google’s page stopped with an error it doesn’t explain.',
  why: 'Most often, several accounts or an old sign-in get in each other’s way. Sometimes it’s the app, for example while it’s still being tested.',
  retry: 'Try again in a private window with only the account you want. If it fails there too, tell {maker}.',
  remedies: ['switch-account', 'connect-again', 'contact-vendor'],
  maybe: [
    {
      rule: 'google/test-users-only',
      tell: 'If the product is new or a test version, your account may be missing from its list of testers.',
    },
  ],
  sources: [
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
