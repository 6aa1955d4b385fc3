import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Change what the CRM logs',
  steps: [
    'Look at the list of addresses and domains that are never logged, and take out what should appear.',
    'Check whether mail is logged only with known contacts or only as replies, and whether the calendar is included.',
    'Check whether {the user’s|my} license and permissions include e-mail and calendar sync.',
  ],
  role: 'Admin of the CRM',
  request: 'Could you check why some of my e-mail or events don’t show up in the CRM?',
  check: 'A new message or event shows up for {the user|me}.',
  sources: [
    {
      title: 'HubSpot Knowledge Base: contact email logging rules',
      url: 'https://knowledge.hubspot.com/connected-email/manage-contact-email-logging-rules',
      dated: '2026-04-13',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
