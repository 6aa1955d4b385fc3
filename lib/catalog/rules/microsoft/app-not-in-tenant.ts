import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'vendor'],
  when: [
    {
      any: ['code:AADSTS700016', 'code:AADSTS70001', 'code:AADSTS90049', 'code:AADSTS700011'],
    },
    {
      all: ['path:return-microsoft', 'param:error=unauthorized_client'],
      none: ['code:microsoft/any'],
    },
  ],
  title: 'Ask your admin to add {app} to {org}',
  what: 'Microsoft couldn’t find {app} at {org}, maybe because no admin has approved it there yet.',
  why: 'Nobody at {org} may have approved {app} yet, you may have signed in to a different organization, or {maker} may be sending a wrong app ID.',
  retry:
    'Trying again only helps with a different account. If approving {app} doesn’t help, {maker} has to correct its ID.',
  remedies: ['grant-tenant-consent', 'switch-account', 'correct-sign-in-request', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/single-tenant-app',
      tell: 'If Microsoft says the app is meant for one organization only, {maker} has to open it to others.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: grant tenant-wide admin consent',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent',
      dated: '2024-11-29',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
