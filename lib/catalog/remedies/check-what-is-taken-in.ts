import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check what the app is set to take in',
  steps: [
    'Is the other person in the CRM, with the address they write from? If not, add them.',
    'In the mailbox’s settings in the app, look at which folders or labels it takes in, and from which day on.',
    'For events, look at which calendar is connected, in which direction, and what happens to private events.',
    'If you forward mail or send copies to the CRM’s own address, write from an address that the CRM has on its list of yours.',
    'If you’ve just connected, give it a day. A first import can take a while.',
  ],
  check: 'A new message or event shows up.',
  sources: [
    {
      title: 'Pipedrive Support: email sync and privacy',
      url: 'https://support.pipedrive.com/hc/en-us/articles/210283045-Email-Sync-and-Privacy-FAQ',
      noted: '2026-11-30',
    },
    {
      title: 'Pipedrive Support: private events in calendar sync',
      url: 'https://support.pipedrive.com/en/article/private-activities',
      dated: '2024-11-13',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
