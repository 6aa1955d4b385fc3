import type { Rule } from '../schema';

export default {
  who: ['you', 'crm-admin'],
  when: [
    {
      any: [
        'code:salesforce/INVALID_LOGIN',
        'code:salesforce/LOGIN_MUST_USE_SECURITY_TOKEN',
        'code:salesforce/PASSWORD_LOCKOUT',
      ],
    },
    {
      all: ['sentence:crm/sign-in-refused'],
      any: ['param:error=invalid_grant'],
    },
  ],
  title: 'Check the user name and password that the app has for your CRM',
  what: 'Your CRM did not accept the user name or the password that this app used.',
  why: 'One of them is wrong or was changed, the extra code that some CRMs want after the password is missing, or too many wrong tries have locked the user.',
  retry: 'Try again with corrected details, but not often: many wrong tries lock the user for a while.',
  remedies: ['check-crm-sign-in', 'ask-crm-admin'],
  sources: [
    {
      title: 'Salesforce Developers: signing in by the API',
      url: 'https://developer.salesforce.com/docs/atlas.en-us.232.0.api.meta/api/sforce_api_calls_login.htm',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
