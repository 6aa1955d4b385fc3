import type { Rule } from '../schema';

export default {
  who: ['wait'],
  when: [
    {
      all: ['named:google'],
      any: ['code:smtp/5.4.5'],
    },
  ],
  title: 'Nothing to do but wait: your mail limit for the day is used up',
  what: 'Google is not sending any more of your mail for now, because a sending limit has been reached.',
  why: 'Google limits how much an account, or all of {org}, may send in 24 hours. Mail that a product sends in your name counts, too. Nothing is wrong with the connection.',
  retry: 'Trying again helps when enough time has passed, at most 24 hours. Incoming mail goes on as before.',
  remedies: ['wait-a-day'],
  sources: [
    {
      title: 'Google Workspace Admin Help: sending limits of Gmail',
      url: 'https://support.google.com/a/answer/166852',
      checked: '2026-11-29',
    },
    {
      title: 'Google Workspace Admin Help: SMTP error messages of Gmail',
      url: 'https://support.google.com/a/answer/3726730',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
