import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [{ any: ['sentence:crm/wrong-account'] }],
  title: 'Disconnect the wrong account, then connect the right one',
  what: 'The CRM is connected to another account or calendar than you meant.',
  why: 'A browser can be signed in to several accounts and may pass on one of them without asking: a private one, or a colleague’s on a shared computer. An account can also have several calendars, and the CRM may have taken another one.',
  retry: 'Trying again takes the same account until you sign out of it or choose another one yourself.',
  remedies: ['disconnect-wrong-account', 'switch-account', 'use-work-account'],
  sources: [
    {
      title: 'HubSpot Knowledge Base: disconnect or reconnect your inbox',
      url: 'https://knowledge.hubspot.com/connected-email/disconnect-your-inbox-from-hubspot',
      dated: '2024-03-07',
      noted: '2026-11-30',
    },
    {
      title: 'Pipedrive Support: calendar sync',
      url: 'https://support.pipedrive.com/en/article/calendar-sync',
      dated: '2021-06-12',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
