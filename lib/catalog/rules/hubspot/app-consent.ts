import type { Rule } from '../schema';

export default {
  who: ['vendor', 'crm-admin'],
  caller: true,
  when: [
    {
      any: [
        'code:hubspot/BAD_AUTH_CODE',
        'code:hubspot/BAD_CLIENT_ID',
        'code:hubspot/BAD_CLIENT_SECRET',
        'code:hubspot/BAD_REDIRECT_URI',
        'code:hubspot/MISSING_SCOPES',
        'code:hubspot/EXPIRED_AUTHENTICATION',
        'code:hubspot/INVALID_AUTHENTICATION',
      ],
    },

    // Words this common count only on the page where an app asks for access.
    {
      all: ['path:app-consent'],
      any: [
        "heading:couldn't complete the connection",
        "heading:couldn't complete the connection: …",
        'heading:request for integration permissions',
        'heading:authorization failed because the provided scopes are insufficient',
        "heading:authorization failed because there is a mismatch between the scopes in the install url and the app's configured scopes",
        'heading:insufficient scopes were provided',
        'heading:an invalid scope name was provided',
      ],
    },
    {
      all: ['path:connect'],
      any: [
        "heading:couldn't complete the connection",
        "heading:couldn't complete the connection: …",
        'heading:request for integration permissions',
        'heading:authorization failed because the provided scopes are insufficient',
        "heading:authorization failed because there is a mismatch between the scopes in the install url and the app's configured scopes",
        'heading:insufficient scopes were provided',
        'heading:an invalid scope name was provided',
      ],
    },
    {
      all: ['site:text'],
      any: [
        'heading:authorization failed because the provided scopes are insufficient',
        "heading:authorization failed because there is a mismatch between the scopes in the install url and the app's configured scopes",
        'heading:authorization failed because one or more scopes are invalid, unknown, or malformed',
        'heading:insufficient scopes were provided',
        'heading:an invalid scope name was provided',
      ],
    },
  ],
  title: 'Ask {maker} to fix its connection to HubSpot',
  what: 'HubSpot didn’t connect the app, or no longer lets it in; your mailbox is fine.',
  why: 'The app asks for rights that don’t match its HubSpot settings, the person connecting it doesn’t have some of them, or the app was removed.',
  retry:
    'Connect the app once more from its own page. If you get the same message, {maker} has to fix the app.',
  remedies: ['correct-hubspot-app', 'connect-app-as-super-admin', 'contact-vendor'],
  maybe: [
    {
      rule: 'hubspot/permission-missing',
      tell: 'If HubSpot names **Personal email access**, your HubSpot admin has to give you that permission.',
    },
  ],
  sources: [
    {
      title: 'HubSpot Knowledge Base: when an app asks for permissions',
      url: 'https://knowledge.hubspot.com/integrations/resolve-a-request-for-integration-permissions-error',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
