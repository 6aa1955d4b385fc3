import type { Rule } from '../schema';

export default {
  who: ['wait', 'you'],
  when: [{ any: ['sentence:mail/sign-in-paused'] }],
  title: 'Wait a few hours: too many sign-ins failed',
  what: 'So many sign-ins to this account failed that the provider takes no more for now.',
  why: 'It protects the account from people who guess passwords. A program with an old password that tries again and again has the same effect.',
  retry:
    'Don’t try again right away, since each attempt can make it last longer. First correct the password in every program that still uses the old one.',
  remedies: ['retry-later', 'check-mail-sign-in', 'ask-mail-admin'],
  maybe: [
    {
      rule: 'mail/sign-in-refused',
      tell: 'If it comes back after a day, a program may still use a wrong password.',
    },
  ],
  sources: [
    {
      title: 'Dovecot: authentication penalties after failed sign-ins',
      url: 'https://doc.dovecot.org/2.4.2/core/config/auth/penalty.html',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
