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
  title: 'Ask {maker} to fix its return address at Google',
  what: 'Google doesn’t know the address that {app} comes from or wants to send you back to.',
  why: 'It isn’t one of the addresses the app’s maker registered. Sometimes an old bookmark or a copied link is to blame; your account isn’t.',
  retry: 'Start again from the product’s own page. If it fails again, only {maker} can fix it.',
  remedies: ['correct-google-client', 'connect-again', 'contact-vendor'],
  sources: [
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
