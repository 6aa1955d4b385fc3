import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Leave one connection on, and turn the other off',
  steps: [
    'Open both copies of one entry and look at who or what made each of them: a sync, an add-in or another app.',
    'In the CRM’s settings, look at the connected mailboxes and calendars. If the same one is there twice, disconnect one of them.',
    'Look for a second way: an add-in that logs mail by itself, copies to the CRM’s own address, an app that copies your calendar. Turn off all but one.',
    'Add a test meeting or send a test message. If it’s there once, delete the old copies. A two-way sync may delete them on the other side, too, so try it with one first.',
  ],
  check: 'A new meeting or message is there only once.',
  fails: 'If new copies still come, something that you can’t see writes them. Ask your CRM admin.',
  sources: [
    {
      title: 'Zoho CRM Help: sync with Google Calendar',
      url: 'https://help.zoho.com/portal/en/kb/crm/integrations/google/google-account/articles/google-calendar-crm-integration',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
