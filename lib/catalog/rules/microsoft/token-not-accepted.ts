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
  title: 'Sign in again to renew {app}’s access',
  what: 'Microsoft didn’t accept the access {app} got when you last signed in; your mailbox is fine.',
  why: 'It may have expired, been withdrawn after a password change, or been meant for another service.',
  retry: 'Connect the mailbox again. If the same error comes back right away, only {maker} can fix it.',
  remedies: ['connect-again', 'correct-mail-token', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/permission-missing',
      tell: 'If Microsoft says access is denied, the sign-in was fine but the app lacks a permission.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: error responses of Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/errors',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
