import type { Rule } from '../schema';

export default {
  who: ['you', 'vendor'],
  when: [
    {
      any: ['code:google/org_internal'],
    },
    {
      all: ['site:google', 'text:access blocked: …'],
      any: [
        'text:… can only be used within its organization',
        'text:… can only be used within its organisation',
      ],
    },
    // Other languages, for pasted texts only: a page is recognized by its code or its controls.
    {
      all: ['site:text'],
      any: [
        'text:… kan alleen worden gebruikt binnen de organisatie',
        'text:this client is restricted to users within its organization',
        'text:… 조직 내에서만 사용할 수 있습니다',
        'text:… 組織内でのみ利用可能です',
      ],
    },
  ],
  title: 'Choose an account from the organization this app is for',
  what: 'Only accounts from one organization can use {app}, and the one you chose isn’t from there.',
  why: 'The maker keeps the app for its own people. Often the wrong account was picked, such as a private one.',
  retry:
    'Try again with the right account. If it was the right one, only {maker} can open the app to others.',
  remedies: ['switch-account', 'open-google-app', 'contact-vendor'],
  sources: [
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      noted: '2026-11-23',
    },
    {
      title: 'Google Cloud Help: unverified apps',
      url: 'https://support.google.com/cloud/answer/7454865',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
