import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: [
        'code:google/invalid_client',
        'code:google/deleted_client',
        'code:google/disabled_client',
        'code:google/unauthorized_client',
        // Only Google has an error for this.
        'param:error=deleted_client',
      ],
      none: ['code:microsoft/any', 'sentence:google/domain-delegation-missing'],
    },
    {
      all: ['named:google'],
      any: ['param:error=invalid_client', 'param:error=unauthorized_client'],
      none: ['code:microsoft/any', 'path:return-microsoft', 'sentence:google/domain-delegation-missing'],
      likely: true,
    },
    // Google’s sign-in on Android: the app’s registration does not match its build.
    { any: ['code:google/sign-in-10'] },
    { any: ['code:google/sign-in-12500'], likely: true },
    {
      all: ['site:google'],
      any: [
        'text:the oauth client was not found',
        'text:the oauth client was deleted',
        'text:the oauth client was disabled',
      ],
    },
  ],
  title: 'Ask {maker} to fix its registration with Google',
  what: 'Google doesn’t accept {app}: its registration is missing, deleted or turned off.',
  why: 'The app identifies itself with an ID that Google doesn’t know or no longer accepts. Your account and password aren’t the reason.',
  retry:
    'Start again from the product’s own page, in case the link was old. If it fails again, only {maker} can fix it.',
  remedies: ['correct-google-client', 'connect-again', 'contact-vendor'],
  sources: [
    {
      title: 'Google Play services: CommonStatusCodes',
      url: 'https://developers.google.com/android/reference/com/google/android/gms/common/api/CommonStatusCodes',
      noted: '2026-11-30',
    },
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      noted: '2026-11-23',
    },
    {
      title: 'Google Identity: errors when an app asks for access',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
