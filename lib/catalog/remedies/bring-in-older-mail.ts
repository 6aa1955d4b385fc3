import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Bring in the older mail that matters',
  steps: [
    'In the mailbox’s settings in the CRM, look from which day on it takes in mail, and choose an earlier one if you can.',
    'If the CRM asks that only when you connect, disconnect the mailbox and connect it again with the longest period. Ask first whether disconnecting deletes anything.',
    'Check whether the people you wrote with are in the CRM. Some CRMs take in older mail only with people they know.',
    'Forward single messages that matter to the CRM’s own address.',
  ],
  check: 'An older message shows up with its contact.',
  takes: 'A first import can take a day.',
  sources: [
    {
      title: 'Pipedrive Support: which past mail is synced',
      url: 'https://support.pipedrive.com/en/article/why-are-non-pipedrive-contact-emails-syncing-to-my-pipedrive-inbox',
      dated: '2023-12-05',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
