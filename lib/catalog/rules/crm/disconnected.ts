import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      // Words as plain as these count only where a mailbox is being connected.
      all: ['path:connect'],
      any: [
        'heading:inbox disconnected',
        'heading:your inbox is disconnected',
        'heading:your inbox was disconnected',
        'heading:your inbox has been disconnected',
        'heading:your inbox got disconnected',
        'heading:your inbox disconnected',
        'heading:mailbox disconnected',
        'heading:your mailbox has been disconnected',
        'heading:email disconnected',
        'heading:email account disconnected',
        'heading:your email has been disconnected',
        'heading:your email account has been disconnected',
        'heading:calendar disconnected',
        'heading:your calendar has been disconnected',
        'heading:calendar failed to authenticate',
        'heading:reconnect your inbox',
        'heading:reconnect inbox',
        'heading:reconnect your email',
        'heading:reconnect your email account',
        'heading:reconnect your mailbox',
        'heading:reconnect your calendar',
        'heading:reconnect',
      ],
    },
    {
      all: ['site:text'],
      any: [
        'heading:inbox disconnected',
        'heading:your inbox is disconnected',
        'heading:your inbox was disconnected',
        'heading:your inbox has been disconnected',
        'heading:your inbox got disconnected',
        'heading:your inbox disconnected',
        'heading:mailbox disconnected',
        'heading:your mailbox has been disconnected',
        'heading:email disconnected',
        'heading:email account disconnected',
        'heading:your email has been disconnected',
        'heading:your email account has been disconnected',
        'heading:calendar disconnected',
        'heading:your calendar has been disconnected',
        'heading:calendar failed to authenticate',
        'heading:reconnect your inbox',
        'heading:reconnect inbox',
        'heading:reconnect your email',
        'heading:reconnect your email account',
        'heading:reconnect your mailbox',
        'heading:reconnect your calendar',
      ],
    },
  ],
  title: 'Your mailbox was disconnected: check for an outage, then reconnect',
  what: '{app} has lost its access to your mailbox, so mail may no longer be read or sent through it.',
  why: 'Often a password, a sign-in rule or the given access has changed. After an outage at the mail provider, many mailboxes drop out at once, and some come back by themselves.',
  retry:
    'First see whether an outage is reported; then connect again with the same account. If that does not last, remove the mailbox and add it again.',
  remedies: ['check-service-status', 'connect-again', 'remove-and-connect-again'],
  maybe: [
    {
      rule: 'google/access-expired',
      tell: 'If it is a Google account and you or an admin removed the app’s access or changed the password, the earlier access has ended.',
    },
    {
      rule: 'microsoft/admin-approval-required',
      tell: 'If Microsoft’s window now asks for an administrator’s approval, the app has to be approved first.',
    },
  ],
  sources: [
    {
      title: 'HubSpot Knowledge Base: disconnect or reconnect your inbox',
      url: 'https://knowledge.hubspot.com/connected-email/disconnect-your-inbox-from-hubspot',
      checked: '2026-11-23',
    },
    {
      title: 'HubSpot: report on the incident of March 2025',
      url: 'https://product.hubspot.com/blog/hubspot-incident-report-for-march-2-2025',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
