import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Choose a calendar you can edit',
  steps: [
    'Open the app’s settings and choose your own calendar instead of a shared one.',
    'If it has to be this one, ask its owner to open the calendar’s **Settings and sharing**.',
    'The owner adds the account the app is connected to, with **Make changes to events**.',
    'Then choose the calendar again in the app.',
  ],
  check: 'You can add an event to this calendar yourself, and so can the app.',
  sources: [
    {
      title: 'Google Calendar Help: who may do what in a shared calendar',
      url: 'https://support.google.com/calendar/answer/15716974',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
