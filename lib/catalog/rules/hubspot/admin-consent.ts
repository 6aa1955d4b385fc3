import type { Rule } from '../schema';

export default {
  who: ['m365-admin'],
  echo: true,
  when: [
    {
      all: ['site:hubspot', 'named:hubspot', 'param:error=consent_required'],
      none: ['param:admin_consent=true', 'code:AADSTS65001', 'code:AADSTS65004'],
    },
    // Words this common count only on pages where a mailbox is connected.
    {
      all: ['site:hubspot', 'path:connect'],
      any: ['heading:admin consent required', 'heading:wymagana zgoda administratora'],
    },
    {
      all: ['site:hubspot', 'path:return-microsoft'],
      any: ['heading:admin consent required', 'heading:wymagana zgoda administratora'],
    },
    // In a pasted text, any app may say them, so HubSpot must be named.
    {
      all: ['site:text', 'named:hubspot'],
      any: ['text:admin consent required', 'text:wymagana zgoda administratora'],
    },
  ],
  title: 'Ask your admin to approve HubSpot Sales',
  what: 'At {org}, only an admin can let HubSpot use your mail and calendar, so trying again won’t help.',
  why: 'HubSpot Sales wants to read and send your mail and keep your calendar up to date. Since late 2025, Microsoft’s own default often keeps people from allowing that themselves, even for a verified publisher.',
  retry: 'Trying again won’t help until an admin has approved **HubSpot Sales**.',
  remedies: [
    'grant-tenant-consent',
    'still-asks',
    'enable-consent-requests',
    'classify-and-allow-verified-publishers',
  ],
  maybe: [
    {
      rule: 'microsoft/user-not-assigned',
      tell: 'If HubSpot Sales is approved and the message stays, this account may have to be assigned to it.',
    },
  ],
  sources: [
    {
      title: 'HubSpot Knowledge Base: inbox and calendar connection errors',
      url: 'https://knowledge.hubspot.com/connected-email/troubleshoot-office-365-inbox-and-calendar-connection-errors',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: app consent policies',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/manage-app-consent-policies',
      dated: '2026-01-22',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
