import type { Rule } from '../schema';

export default {
  who: ['you', 'crm-admin'],
  when: [{ any: ['sentence:crm/part-missing'] }],
  title: 'Check which mail and events {app} takes in',
  what: 'The connection works, but {app} shows only part of your mail or events, as its settings say.',
  why: 'Many CRMs show only mail with people they know. They may leave out certain folders, addresses and private events, and take only your own calendar. Older mail may not come in at all, or only after a while.',
  retry: 'Connecting again won’t change that. Change the settings, then wait for a new message.',
  remedies: ['check-what-is-taken-in', 'change-what-is-logged'],
  maybe: [
    {
      rule: 'crm/disconnected',
      tell: 'If nothing new comes in at all, the connection itself may be broken.',
    },
  ],
  sources: [
    {
      title: 'HubSpot Knowledge Base: contact email logging rules',
      url: 'https://knowledge.hubspot.com/connected-email/manage-contact-email-logging-rules',
      dated: '2026-04-13',
      noted: '2026-11-30',
    },
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
} satisfies Rule;
