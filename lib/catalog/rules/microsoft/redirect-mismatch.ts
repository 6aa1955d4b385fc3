import type { Rule } from '../schema';

export default {
  who: ['vendor', 'you'],
  when: [
    {
      any: [
        'code:AADSTS50011',
        'code:AADSTS500111',
        'code:AADSTS500113',
        'code:AADSTS500115',
        'code:AADSTS500116',
        'code:AADSTS500117',
        'code:AADSTS50029',
        'code:AADSTS900971',
      ],
    },
  ],
  title: 'Ask {maker} to fix its return address at Microsoft',
  what: 'Microsoft doesn’t know the address {app} wants to send you back to, so it stopped.',
  why: '{app} named a return address that {maker} hasn’t registered with Microsoft, or none at all. An old bookmark or an incomplete link can also cause this.',
  retry:
    'Start once more where you connect your mailbox, not from a bookmark. If the error comes back, only {maker} can fix it.',
  remedies: ['correct-return-address', 'connect-again', 'rebuild-approval-link', 'contact-vendor'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: rules for return addresses',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reply-url',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
