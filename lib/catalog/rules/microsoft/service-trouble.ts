import type { Rule } from '../schema';

export default {
  who: ['wait'],
  when: [
    {
      any: [
        'code:AADSTS90033',
        'code:AADSTS90006',
        'code:AADSTS90012',
        'code:AADSTS90024',
        'code:AADSTS90025',
        'code:AADSTS90055',
        'code:AADSTS70012',
        'code:AADSTS90090',
      ],
    },
    {
      any: ['param:error=temporarily_unavailable', 'param:error=server_error'],
      none: ['code:microsoft/any', 'path:return-google'],
    },
  ],
  title: 'Microsoft has trouble at the moment: try again later',
  what: 'Microsoft could not finish the request because of a passing fault or too many requests.',
  why: 'You did nothing wrong. Such faults usually pass by themselves.',
  retry: 'Wait a few minutes and start again. If it lasts for hours, look at the service status.',
  remedies: ['retry-later', 'check-service-status'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
