import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Compare the time zones, and correct the one that differs',
  steps: [
    'In the CRM, open your own profile or preferences and look at the time zone.',
    'Look at the time zone in the settings of your calendar, and at that of your computer and phone.',
    'Correct the one that differs. If people book through a link, look at the time zone of that page, too.',
    'Add a test meeting, and compare the hour in both places.',
  ],
  check: 'The test meeting is at the same hour in the CRM and in your calendar.',
  fails:
    'Meetings from before may stay wrong: move them yourself. If you can’t change your time zone in the CRM, ask your CRM admin.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: your user profile and preferences',
      url: 'https://knowledge.hubspot.com/user-management/profile-and-preferences',
      dated: '2026-01-05',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Support: about time zones in Outlook',
      url: 'https://support.office.com/en-us/article/About-time-zones-4fabf0cc-c794-41d8-adee-3335e2b406f9',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
