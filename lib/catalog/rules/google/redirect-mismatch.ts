import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:google/redirect_uri_mismatch', 'code:google/origin_mismatch'],
      none: ['named:salesforce'],
    },
    {
      all: ['named:google'],
      any: ['code:google/redirect_uri_mismatch'],
    },
    {
      all: ['site:google'],
      any: [
        "text:if you're the app developer, register the javascript origin in the google cloud console",
        "text:if you're the app developer, register the redirect uri in the google cloud console",
      ],
    },
  ],
  title: '{maker} must correct the address that Google sends you back to',
  what: 'Google refused the app, because it comes from an address, or wants to be sent back to one, that is not registered.',
  why: 'The address in the request differs from those that the app’s maker registered. Now and then an old bookmark or a copied link is to blame; your account is not.',
  retry: 'Start once more from the product’s own page. If the same comes back, only {maker} can correct it.',
  remedies: ['correct-google-client', 'connect-again', 'contact-vendor'],
  sources: [
    {
      title: 'Google Identity: errors when an app asks for access',
      url: 'https://developers.google.com/identity/protocols/oauth2/web-server',
      checked: '2026-11-23',
    },
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
