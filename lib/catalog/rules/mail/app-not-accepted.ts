import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      // Every sign-in service answers with these words; if one is named, its own rule applies.
      all: ['site:text'],
      any: [
        'param:error=invalid_client',
        'param:error=unauthorized_client',
        'param:error=invalid_client_id',
        'param:error=unsupported_grant_type',
        'param:error=unsupported_response_type',
        'param:error=invalid_scope',
        'param:error=invalid_request',
      ],
      none: [
        'code:microsoft/any',
        'path:return-google',
        'path:return-microsoft',
        'named:crm-api',
        'named:google',
        'named:hubspot',
        'named:microsoft',
        'named:salesforce',
        'sentence:google/domain-delegation-missing',
        'sentence:google/user-not-found',
      ],
      likely: true,
    },
  ],
  title: 'Ask {maker} to check the app’s registration',
  what: 'The sign-in service didn’t accept {app} itself; your account and password aren’t the reason.',
  why: 'The app’s ID or secret may be wrong, expired or removed, or the app may not ask in this way. The message doesn’t say which service refused it.',
  retry:
    'Start again from the product’s own page, in case the link was old. If it fails again, only {maker} can fix it.',
  remedies: ['check-app-registration', 'connect-again', 'contact-vendor'],
  sources: [
    {
      title: 'RFC 6749: error answers when an app asks for a token',
      url: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
