import type { Rule } from '../schema';

export default {
  who: ['vendor'],
  when: [
    {
      any: ['code:google/invalid_request'],
      none: ['code:microsoft/any'],
    },
    {
      all: ['named:google'],
      any: ['param:error=unsupported_grant_type', 'param:error=unsupported_response_type'],
      none: ['code:microsoft/any', 'path:return-microsoft', 'named:microsoft'],
    },
    {
      all: ['site:google'],
      any: [
        "text:you can't sign in to this app because it doesn't comply with google's oauth 2.0 policy for keeping apps secure",
      ],
    },
    {
      // Words that any program uses, so they count only on Google’s own page.
      all: ['path:/signin/oauth/error'],
      any: ['text:missing required parameter: …', 'text:required parameter is missing: …'],
      none: ['code:google/any'],
    },
    // Words of pasted texts that do not occur on the pages that are read.
    {
      all: ['site:text'],
      any: ['text:non puoi accedere a questa app perché non è conforme alle norme oauth 2.0 di google'],
    },
  ],
  title: 'Ask {maker} to fix its request to Google',
  what: 'Google refused {app}’s request because it’s incomplete or breaks Google’s rules for apps.',
  why: 'The app writes this request, not you. A saved or copied address can also spoil it; your account is probably not the reason.',
  retry: 'Start again from the product’s own page. If it fails again, {maker} has to fix it.',
  remedies: ['correct-google-client', 'connect-again', 'contact-vendor'],
  sources: [
    {
      title: 'Google Identity: rules for apps that sign people in',
      url: 'https://developers.google.com/identity/protocols/oauth2/policies',
      noted: '2026-11-23',
    },
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
