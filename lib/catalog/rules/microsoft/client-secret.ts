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
        'code:AADSTS700025',
        'code:msal/invalid_client_credential',
      ],
    },
    // Older answers begin with this number and give the reason with a second one.
    {
      any: ['code:AADSTS70002'],
      none: [
        'code:AADSTS50012',
        'code:AADSTS50013',
        'code:AADSTS50014',
        'code:AADSTS50034',
        'code:AADSTS50053',
        'code:AADSTS50055',
        'code:AADSTS50056',
        'code:AADSTS50057',
        'code:AADSTS50076',
        'code:AADSTS50079',
        'code:AADSTS50126',
        'code:AADSTS50173',
        'code:AADSTS53003',
        'code:AADSTS54005',
        'code:AADSTS65001',
        'code:AADSTS70000',
        'code:AADSTS70008',
        'code:AADSTS70043',
        'code:AADSTS700005',
        'code:AADSTS700016',
        'code:AADSTS700025',
        'code:AADSTS700082',
        'code:AADSTS700084',
        'code:AADSTS7000012',
        'code:AADSTS7000014',
        'code:AADSTS9002313',
        'code:AADSTS9002341',
      ],
    },
    {
      all: ['path:return-microsoft', 'param:error=invalid_client'],
      none: ['code:microsoft/any'],
    },
  ],
  title: 'Ask {maker} to fix its connection to Microsoft',
  what: '{app} couldn’t prove its identity to Microsoft; your account and password aren’t the reason.',
  why: 'The secret or certificate it uses for that has expired, is wrong or wasn’t sent. Other people are probably stopped in the same way.',
  retry: 'Trying again won’t help until {maker} has fixed it.',
  remedies: ['renew-app-credentials', 'contact-vendor'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
