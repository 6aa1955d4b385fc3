import type { Rule } from '../schema';

export default {
  who: ['wait'],
  saidByServers: true,
  when: [
    {
      all: ['named:google'],
      any: ['code:smtp/5.4.5'],
    },
  ],
  title: 'Try again tomorrow: Google’s sending limit is used up',
  what: 'Google isn’t sending any more of your mail for now; the connection itself is fine.',
  why: 'Google limits how much an account, or all of {org}, can send in 24 hours. Mail that a product sends in your name counts too.',
  retry: 'Try again once enough time has passed, at most 24 hours. Incoming mail still works.',
  remedies: ['wait-a-day'],
  sources: [
    {
      title: 'Google Workspace Admin Help: sending limits of Gmail',
      url: 'https://support.google.com/a/answer/166852',
      noted: '2026-11-29',
    },
    {
      title: 'Google Workspace Admin Help: SMTP error messages of Gmail',
      url: 'https://support.google.com/a/answer/3726730',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
