import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: [
        'code:AADSTS7000215',
        'code:AADSTS7000222',
        'code:AADSTS700024',
        'code:AADSTS700027',
        'code:AADSTS700030',
        'code:AADSTS7000218',
        'code:AADSTS70002',
      ],
    },
    {
      all: ['path:return-microsoft', 'param:error=invalid_client'],
      none: ['code:microsoft/any'],
    },
  ],
  title: '{maker} has to repair how {app} identifies itself to Microsoft',
  what: '{app} could not prove to Microsoft that it is the real app.',
  why: 'Its secret or certificate has expired, is wrong or was not sent. Others who connect are probably stopped in the same way.',
  retry: 'Trying again will not help until {maker} has repaired it.',
  remedies: ['renew-app-credentials', 'contact-vendor'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
