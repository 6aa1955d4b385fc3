import type { Rule } from '../schema';

export default {
  who: ['workspace-admin'],
  when: [
    {
      all: ['site:google', 'dom:contact-admin'],
    },
    {
      all: ['site:google'],
      any: [
        "text:based on your organization's policy, you need to turn on 2-step verification",
        "text:based on your organisation's policy, you need to turn on 2-step verification",
      ],
    },
    {
      all: ['site:text'],
      any: ["text:your sign-in settings don't meet your organization's 2-step verification policy"],
    },
  ],
  title: 'Ask your admin to let you back in',
  what: '{org} requires 2-Step Verification, and this account can’t sign in without it.',
  why: 'It probably wasn’t set up in time, and now Google lets you in only with an admin’s help.',
  retry:
    'Trying again won’t help. Once your admin has let you in, set up 2-Step Verification right away, then connect.',
  remedies: ['give-backup-code', 'switch-account'],
  sources: [
    {
      title: 'Google Workspace Admin Help: 2-Step Verification',
      url: 'https://support.google.com/a/answer/9176734',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
