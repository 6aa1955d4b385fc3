import type { Rule } from '../schema';

export default {
  who: ['you', 'crm-admin'],
  when: [{ any: ['sentence:crm/entries-doubled'] }],
  title: 'Turn off one of the two connections',
  what: 'The same meetings, mail or contacts come in twice, by two different ways.',
  why: 'Often a sync and an add-in both log the same mail, or two integrations copy the same calendar. It also happens when a calendar is disconnected and connected again. Neither way knows what the other has written.',
  retry: 'Connecting again won’t help, and may add another copy. Leave one way on, then delete the copies.',
  remedies: ['keep-one-connection', 'find-second-connection'],
  sources: [
    {
      title: 'Salesforce Help: duplicate contacts created by Einstein Activity Capture',
      url: 'https://help.salesforce.com/s/articleView?id=000389680&type=1',
      dated: '2026-05-15',
      noted: '2026-11-30',
    },
    {
      title: 'Zoho CRM Help: sync with Google Calendar',
      url: 'https://help.zoho.com/portal/en/kb/crm/integrations/google/google-account/articles/google-calendar-crm-integration',
      noted: '2026-11-30',
    },
    {
      title: 'Attio: syncing meetings without duplicates',
      url: 'https://docs.attio.com/rest-api/guides/syncing-meetings',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
