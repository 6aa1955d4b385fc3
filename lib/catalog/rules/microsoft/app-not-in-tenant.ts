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
  title: 'Microsoft cannot find {app} in {org}: ask your admin to add it',
  what: 'Microsoft found no app with this id in the directory that you signed in to.',
  why: 'Nobody has approved {app} in {org} yet, you signed in to another organization than you meant, or {maker} sends a wrong id.',
  retry:
    'Trying again helps only with another account. Otherwise an administrator approves {app} first; if that changes nothing, {maker} has to correct the id.',
  remedies: ['grant-tenant-consent', 'switch-account', 'correct-sign-in-request', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/single-tenant-app',
      tell: 'If Microsoft says that the app is meant for one organization only, {maker} has to open it to others.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: grant tenant-wide admin consent',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
