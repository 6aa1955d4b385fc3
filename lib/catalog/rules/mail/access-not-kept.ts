import type { Rule } from '../schema';

export default {
  who: ['you', 'vendor'],
  when: [{ any: ['sentence:mail/access-not-kept'], none: ['code:microsoft/any'] }],
  title: 'Connect again to give {app} lasting access',
  what: '{app} got access to this account only for a short time and can’t renew it by itself.',
  why: 'To go on working, an app asks for lasting access when you connect. This one didn’t ask for it, didn’t get it or lost it. Some services give it only the first time you agree.',
  retry:
    'Remove the app’s access in your account, then connect again. If it stops again within a day, only {maker} can fix it.',
  remedies: ['give-access-anew', 'ask-for-lasting-access', 'contact-vendor'],
  sources: [
    {
      title: 'Google Identity: offline access and refresh tokens',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Learn: offline_access',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
