import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      all: ['path:return-google', 'param:error=access_denied'],
    },
    {
      any: ['code:google/popup_closed_by_user', 'code:google/popup_closed', 'code:google/sign-in-12501'],
      likely: true,
    },
    {
      // The return address of an unknown product, in a text about Google.
      all: ['site:text', 'named:google', 'param:error=access_denied'],
      none: [
        'path:return-microsoft',
        'path:/err.srf',
        'param:error_subcode=cancel',
        'param:admin_consent=true',
        'code:microsoft/any',
        'code:google/any',
        'named:microsoft',
        'named:salesforce',
        'named:hubspot',
        'sentence:google/domain-delegation-missing',
        'path:/info/servicerestricted',
        'text:account restricted',
      ],
      likely: true,
    },
  ],
  title: 'Connect again and agree on Google’s page',
  what: 'Google sent you back without access because nobody agreed on its permissions page; nothing is broken.',
  why: 'Someone chose **Cancel** there or left the page.',
  retry: 'Connect again, check the boxes and choose **Continue** or **Allow** if you trust the app.',
  remedies: ['connect-again', 'tick-all-permissions', 'switch-account'],
  maybe: [
    {
      rule: 'google/admin-policy',
      tell: 'If Google’s page said access is blocked, your admin has to allow the app first.',
    },
    {
      rule: 'microsoft/consent-declined',
      tell: 'If it was Microsoft’s page, not Google’s, nobody chose **Accept** there.',
    },
  ],
  sources: [
    {
      title: 'Google Sign-In for iOS: GIDSignInErrorCode',
      url: 'https://developers.google.com/identity/sign-in/ios/reference/Enums/GIDSignInErrorCode',
      noted: '2026-11-30',
    },
    {
      title: 'Google Identity: errors when an app asks for access',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      noted: '2026-11-23',
    },
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
