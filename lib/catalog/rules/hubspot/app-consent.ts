import type { Rule } from '../schema';

export default {
  who: ['vendor', 'crm-admin'],
  when: [
    {
      any: [
        'code:hubspot/BAD_REFRESH_TOKEN',
        'code:hubspot/BAD_AUTH_CODE',
        'code:hubspot/MISSING_SCOPES',
        'code:hubspot/EXPIRED_AUTHENTICATION',
      ],
    },

    // Words as plain as these count only on the page where an app asks for access.
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
        'heading:insufficient scopes were provided',
        'heading:an invalid scope name was provided',
      ],
    },
  ],
  title: '{maker} has to correct what {app} asks of HubSpot',
  what: 'HubSpot did not connect the app, or no longer lets it in.',
  why: 'The app asks for rights that do not fit its settings at HubSpot, the person who connects lacks some of them, or the app was removed. Your mailbox is not the reason.',
  retry:
    'Connect the app once more from its own page. If the same message returns, {maker} has to correct the app.',
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
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
