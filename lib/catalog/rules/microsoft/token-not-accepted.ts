import type { Rule } from '../schema';

export default {
  who: ['you', 'vendor'],
  when: [
    {
      any: [
        'code:graph/InvalidAuthenticationToken',
        'code:graph/CompactToken',
        'code:graph/TokenIssuedBeforeRevocationTimestamp',
        'code:graph/IDX10205',
        'code:graph/IDX10214',
        'code:graph/IDX10223',
        'code:graph/IDX10500',
        'code:graph/IDX10501',
        'code:graph/IDX10503',
        'code:graph/IDX10511',
        'code:graph/IDX12709',
        'code:graph/IDX12741',
        'code:graph/IDX14100',
        'code:graph/IDX14102',
      ],
    },
    { all: ['named:microsoft'], any: ['param:error=invalid_token'] },
  ],
  title: 'Sign in again: Microsoft did not accept the access {app} had',
  what: 'Microsoft did not accept the access that {app} got when you last signed in.',
  why: 'It may have run out without being renewed, have been withdrawn after a password change, or be meant for another service. Your mailbox itself is fine.',
  retry: 'Connect the mailbox once more. If the same error comes back at once, only {maker} can fix it.',
  remedies: ['connect-again', 'correct-mail-token', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/permission-missing',
      tell: 'If Microsoft says that access is denied, the sign-in counts but the app lacks a permission.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: error responses of Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/errors',
      checked: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
