import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  when: [
    {
      any: ['code:AADSTS90095', 'code:AADSTS90096', 'code:AADSTS90097', 'code:AADSTS90098'],
      none: ['text:this app might be risky', 'text:this app may be risky'],
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
      any: ['heading:approval required', 'heading:request sent'],
      none: ['text:this app might be risky', 'text:this app may be risky'],
    },
    // The words anywhere: not on pages where a company's own text or an app's name may say the same.
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
    // The same in other languages: a page says it by its code or its controls, a pasted text has words only.
    {
      all: ['site:text'],
      any: ['text:承認が必要です'],
    },
  ],
  title: 'Request approval for {app} here, then an admin decides',
  what: 'You cannot approve {app} yourself, but {org} lets you send a request to the administrators who can.',
  why: 'Access to mail and calendar often needs an administrator by Microsoft’s own default since late 2025, and {org} has a request form for that.',
  retry:
    'One request is enough. Once it is sent, connect again after you hear that it was approved; until then trying again will not help.',
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
      tell: 'If the page warns that the app might be risky, an administrator should check the app before deciding.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: the admin consent workflow',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/configure-admin-consent-workflow',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: review admin consent requests',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/review-admin-consent-requests',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
