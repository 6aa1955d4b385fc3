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
  title: 'Ask your admin to turn on {app} for you',
  what: 'You can’t sign in to this product with your Google account because it isn’t turned on for you.',
  why: 'At {org}, people sign in to this product through Google, and an admin decides who may. It may be off for you or set up wrong, or another Google account got in the way.',
  retry:
    'Try once in a private window with only your work account. If that fails too, only your admin can help.',
  remedies: ['turn-on-saml-app', 'switch-account', 'contact-vendor'],
  sources: [
    {
      title: 'Google Workspace Admin Help: set up a custom SAML app',
      url: 'https://support.google.com/a/answer/6087519',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
