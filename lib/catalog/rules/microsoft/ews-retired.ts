import type { Rule } from '../schema';

export default {
  who: ['vendor', 'crm-admin', 'm365-admin'],
  when: [
    // Since the switch-off, looking up the server of a cloud mailbox fails, too.
    { any: ['code:graph/ErrorAutoDiscoverFailed'], none: ['named:hubspot'], likely: true },
    {
      any: ['param:scope=ews.accessasuser.all'],
      none: ['page:ConvergedConsent', 'page:working'],
      likely: true,
    },
  ],
  title: '{maker} has to move {app} to Microsoft Graph: EWS is being switched off',
  what: '{app} reaches mailboxes by Exchange Web Services, an older way that Microsoft has been switching off since October 2026.',
  why: 'Microsoft closes it organization by organization, and for all cloud mailboxes on April 1, 2027. Some licenses lost it earlier. A mailbox may then look connected while nothing comes in. Servers of {org} itself are not affected.',
  retry:
    'Trying again will not help until {app} has changed to Microsoft Graph, or an administrator has allowed it for the time that is left.',
  remedies: ['move-to-graph', 'choose-graph-connection', 'allow-ews-app', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/permission-missing',
      tell: 'If other mailboxes of the organization still work with the app, a permission may be missing for this one.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: the end of Exchange Web Services in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
