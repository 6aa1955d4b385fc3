import type { Rule } from '../schema';

export default {
  who: ['wait'],
  saidByServers: true,
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
      any: [
        'code:graph/ErrorInternalServerError',
        'code:graph/ErrorInternalServerTransientError',
        'code:graph/ErrorConnectionFailed',
        'code:graph/ErrorConnectionFailedTransientError',
        'code:graph/ErrorTimeoutExpired',
        'code:graph/ErrorADUnavailable',
        'code:graph/ErrorNoRespondingCASInDestinationSite',
        'code:msal/temporarily_unavailable',
      ],
    },
    {
      all: ['named:microsoft'],
      any: ['code:graph/serviceNotAvailable', 'code:smtp/421', 'code:smtp/454', 'code:smtp/4.7.0'],
      none: ['sentence:microsoft/throttled', 'sentence:mail/tls-required', 'code:smtp/4.7.66'],
    },
    {
      any: ['param:error=temporarily_unavailable', 'param:error=server_error'],
      all: ['named:microsoft'],
      none: ['code:microsoft/any', 'path:return-google'],
    },
    {
      any: ['param:error=temporarily_unavailable', 'param:error=server_error'],
      all: ['path:return-microsoft'],
      none: ['code:microsoft/any'],
    },
  ],
  title: 'Try again in a few minutes: Microsoft has a problem',
  what: 'Something went wrong at Microsoft, or it’s too busy right now; your account is fine.',
  why: 'Problems like this usually go away by themselves. You did nothing wrong.',
  retry: 'Wait a few minutes and start again. If it lasts for hours, check the service status.',
  remedies: ['retry-later', 'check-service-status'],
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
