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
  title: '{maker} must correct the address that Microsoft sends you back to',
  what: 'Microsoft does not know the address to which it should send you back, so it stopped here.',
  why: '{app} named a return address that {maker} has not registered with Microsoft, or named none. An old bookmark or an incomplete link can be the reason, too.',
  retry:
    'Try once more: start where you connect your mailbox, not from a bookmark. If the error returns, only {maker} can fix it.',
  remedies: ['correct-return-address', 'connect-again', 'rebuild-approval-link', 'contact-vendor'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: rules for return addresses',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reply-url',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
