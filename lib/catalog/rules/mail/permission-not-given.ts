import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      // Every sign-in service answers with these words; if one is named, its own rule applies.
      all: ['site:text'],
      any: ['param:error=access_denied', 'param:error=consent_required', 'param:error=insufficient_scope'],
      none: [
        'code:microsoft/any',
        'code:google/any',
        'path:return-google',
        'path:return-microsoft',
        'path:/err.srf',
        'param:error_subcode=cancel',
        'param:admin_consent=true',
        'named:crm-api',
        'named:google',
        'named:hubspot',
        'named:microsoft',
        'named:salesforce',
        'sentence:google/domain-delegation-missing',
      ],
      likely: true,
    },
  ],
  title: 'Connect again and agree when you’re asked',
  what: 'The sign-in ended before {app} got permission to use this account.',
  why: 'Someone may have canceled or left the page, or an admin has to agree first. The message doesn’t say whose sign-in it was.',
  retry:
    'Connect again and agree to the permissions if you trust the app. Note what the page says if it stops you.',
  remedies: ['connect-again', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/admin-approval-required',
      tell: 'If the page asks for an admin’s approval, the app has to be approved first.',
    },
    {
      rule: 'google/admin-policy',
      tell: 'If the page says access is blocked, your admin has to allow the app first.',
    },
  ],
  sources: [
    {
      title: 'AppAuth for iOS: error codes',
      url: 'https://openid.github.io/AppAuth-iOS/docs/latest/_o_i_d_error_8h.html',
      noted: '2026-11-30',
    },
    {
      title: 'Apple: ASWebAuthenticationSessionError',
      url: 'https://developer.apple.com/documentation/authenticationservices/aswebauthenticationsessionerror/code/canceledlogin',
      noted: '2026-11-30',
    },
    {
      title: 'RFC 6749: error answers when an app asks for permission',
      url: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1',
      noted: '2026-11-29',
    },
    {
      title: 'OpenID Connect: error answers to a sign-in request',
      url: 'https://openid.net/specs/openid-connect-core-1_0.html#AuthError',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
