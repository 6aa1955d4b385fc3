import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [{ any: ['sentence:mail/notifications-refused'] }],
  title: 'Ask {maker} to fix how {app} hears of new mail',
  what: '{app} can read the mailbox, but it couldn’t arrange to be told of new mail and events.',
  why: 'The address for these notices doesn’t answer as it should, or the service may not deliver to it. Your account and password are fine.',
  retry:
    'Trying again won’t help until {maker} has fixed it. Until then, new mail and events may come in late or not at all.',
  remedies: ['open-notification-address', 'contact-vendor'],
  sources: [
    {
      title: 'Microsoft Learn: change notifications through webhooks',
      url: 'https://learn.microsoft.com/en-us/graph/change-notifications-delivery-webhooks',
      noted: '2026-11-30',
    },
    {
      title: 'Gmail API: push notifications',
      url: 'https://developers.google.com/workspace/gmail/api/guides/push',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
