import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  flow: 'approval',
  managedPolicy: true,
  when: [
    {
      any: ['code:AADSTS90095', 'code:AADSTS90097', 'code:AADSTS90098'],
      none: [
        'code:AADSTS90096',
        'heading:request sent',
        'text:this app might be risky',
        'text:this app may be risky',
      ],
    },
    {
      all: ['page:ConvergedConsent', 'dom:request-form'],
      none: ['code:AADSTS900941', 'text:this app might be risky', 'text:this app may be risky'],
    },
    {
      all: ['page:ConvergedConsent', 'dom:request-form', 'code:AADSTS900981'],
    },
    {
      all: ['site:microsoft'],
      any: ['heading:approval required'],
      none: ['heading:request sent', 'text:this app might be risky', 'text:this app may be risky'],
    },
    // The words anywhere on the page, except on pages where a company's own text or an app's name may say the same.
    {
      all: ['site:microsoft'],
      any: ['text:approval required', "text:this app requires your admin's approval to"],
      none: [
        'page:working',
        'page:ConvergedConsent',
        'text:this app might be risky',
        'text:this app may be risky',
      ],
    },
    {
      all: ['site:microsoft'],
      any: ['text:enter justification for requesting this app'],
      none: ['text:this app might be risky', 'text:this app may be risky'],
    },
    // Other languages, for pasted texts only: a page is recognized by its code or its controls.
    {
      all: ['site:text'],
      any: ['text:承認が必要です'],
    },
  ],
  title: 'Send an approval request for {app}',
  what: 'On Microsoft’s page, write why you need {app} and send the request; an admin then decides.',
  why: '{org} lets people request apps they can’t approve themselves. For mail and calendar, needing an admin is often Microsoft’s own default since late 2025.',
  retry:
    'One request is enough. Connect again once you hear that it was approved; until then, trying again won’t help.',
  remedies: [
    'request-approval',
    'examine-app',
    'review-consent-request',
    'grant-tenant-consent',
    'still-asks',
  ],
  maybe: [
    {
      rule: 'microsoft/consent-risky-blocked',
      tell: 'If the page says the app might be risky, an admin should check the app first.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: the admin consent workflow',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/configure-admin-consent-workflow',
      dated: '2024-01',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: review admin consent requests',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/review-admin-consent-requests',
      dated: '2023-06-14',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
