import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: ['code:google/requiredAccessLevel'],
    },
    {
      all: ['path:connect'],
      any: [
        'text:you need to have writer access to this calendar',
        'text:… you need to have writer access to this calendar',
      ],
    },
  ],
  title: 'Choose another calendar, or ask its owner to let you make changes',
  what: 'The app has no right to enter anything in the calendar that was chosen.',
  why: 'The calendar belongs to somebody else or is shared only for reading: a colleague’s, a team’s, or a list of holidays.',
  retry:
    'Trying again helps once you have chosen a calendar of your own, or its owner has given you the right.',
  remedies: ['choose-writable-calendar'],
  sources: [
    {
      title: 'Google Calendar API: how to handle errors',
      url: 'https://developers.google.com/workspace/calendar/api/guides/errors',
      checked: '2026-11-29',
    },
    {
      title: 'Google Calendar Help: who may do what in a shared calendar',
      url: 'https://support.google.com/calendar/answer/15716974',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
