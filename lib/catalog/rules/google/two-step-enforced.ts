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
  ],
  title: 'Your Google Workspace admin must help you past 2-Step Verification',
  what: '{org} requires 2-Step Verification, and this account cannot sign in without it.',
  why: 'Probably 2-Step Verification was not set up in time. Google then lets nobody in until an administrator helps.',
  retry:
    'Trying again will not help. When your admin has let you in, set up 2-Step Verification at once, then connect.',
  remedies: ['give-backup-code', 'switch-account'],
  sources: [
    {
      title: 'Google Workspace Admin Help: 2-Step Verification',
      url: 'https://support.google.com/a/answer/9176734',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
