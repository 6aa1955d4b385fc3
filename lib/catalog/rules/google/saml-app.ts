import type { Rule } from '../schema';

export default {
  who: ['workspace-admin'],
  when: [
    {
      any: [
        'code:google/app_not_configured_for_user',
        'code:google/app_not_enabled_for_user',
        'code:google/app_not_configured',
        'code:google/invalid_saml_request',
      ],
    },
    {
      all: ['site:google'],
      any: [
        'text:error: app_not_configured_for_user',
        'text:error: app_not_enabled_for_user',
        'text:error: app_not_configured',
        'text:error: app_not_enabled',
      ],
    },
  ],
  title: 'Your Google Workspace admin must turn this app on for you',
  what: 'You cannot sign in to this product with your Google account, because the product is not turned on for you.',
  why: 'In {org} people sign in to this product through Google, and an admin decides who may. It is turned off for your account, it is set up wrong, or another Google account got in the way.',
  retry:
    'Try once in a private window with only your work account. If that fails, too, only your admin can help.',
  remedies: ['turn-on-saml-app', 'switch-account', 'contact-vendor'],
  sources: [
    {
      title: 'Google Workspace Admin Help: set up a custom SAML app',
      url: 'https://support.google.com/a/answer/6087519',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
