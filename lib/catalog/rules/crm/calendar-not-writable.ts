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
  title: 'Choose a calendar you can edit',
  what: '{app} isn’t allowed to add anything to the calendar that was chosen.',
  why: 'It belongs to someone else or is shared for reading only: a colleague’s, a team’s or one with public holidays.',
  retry: 'Trying again helps once you’ve chosen a calendar of your own, or its owner lets you make changes.',
  remedies: ['choose-writable-calendar'],
  sources: [
    {
      title: 'Google Calendar API: how to handle errors',
      url: 'https://developers.google.com/workspace/calendar/api/guides/errors',
      noted: '2026-11-29',
    },
    {
      title: 'Google Calendar Help: who may do what in a shared calendar',
      url: 'https://support.google.com/calendar/answer/15716974',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
