import type { Rule } from '../schema';

export default {
  who: ['vendor', 'crm-admin', 'm365-admin'],
  when: [
    // Since Exchange Web Services were switched off, autodiscovery of a cloud mailbox fails, too.
    { any: ['code:graph/ErrorAutoDiscoverFailed'], none: ['named:hubspot'], likely: true },
    {
      any: ['param:scope=ews.accessasuser.all'],
      none: ['page:ConvergedConsent', 'page:working'],
      likely: true,
    },
  ],
  title: 'Ask {maker} to update how {app} connects to mailboxes',
  what: '{app} uses an older connection to mailboxes, and Microsoft is shutting it down.',
  why: 'Since October 2026 Microsoft has been turning this connection, EWS, off one organization at a time, and on April 1, 2027 for all cloud mailboxes; some licenses lost it earlier. Its successor is Microsoft Graph. A mailbox can look connected while nothing comes in. Exchange servers that {org} runs itself aren’t affected.',
  retry:
    'Trying again won’t help until {app} uses Microsoft Graph, or an admin has allowed EWS for the time that’s left.',
  remedies: ['move-to-graph', 'choose-graph-connection', 'allow-ews-app', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/permission-missing',
      tell: 'If other mailboxes at {org} still work with {app}, this one may lack a permission.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: the end of Exchange Web Services in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
