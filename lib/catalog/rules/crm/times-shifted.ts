import type { Rule } from '../schema';

export default {
  who: ['you', 'crm-admin'],
  when: [{ any: ['sentence:crm/times-shifted'] }],
  title: 'Set one time zone in the CRM and your calendar',
  what: 'The CRM and your calendar use different time zones, so meetings show up at the wrong hour.',
  why: 'Each program shows a meeting by the time zone in its own settings. Your user in the CRM may still have the zone of the main office, or your computer may have kept one from a trip. If only some weeks are wrong, one of the two may not switch to summer time, or does it on another day.',
  retry: 'Connecting again won’t move the meetings. New ones are right once the time zones agree.',
  remedies: ['compare-time-zones', 'correct-user-time-zone'],
  sources: [
    {
      title: 'HubSpot Knowledge Base: your user profile and preferences',
      url: 'https://knowledge.hubspot.com/user-management/profile-and-preferences',
      dated: '2026-01-05',
      noted: '2026-11-30',
    },
    {
      title: 'Salesforce Help: language, locale and time zone settings',
      url: 'https://help.salesforce.com/s/articleView?id=xcloud.admin_language_locale_currency.htm&language=en_US&type=5',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Support: about time zones in Outlook',
      url: 'https://support.office.com/en-us/article/About-time-zones-4fabf0cc-c794-41d8-adee-3335e2b406f9',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
