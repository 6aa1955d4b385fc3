import type { Rule } from '../schema';

export default {
  who: ['you', 'crm-admin'],
  caller: true,
  when: [
    {
      any: [
        'code:salesforce/INVALID_LOGIN',
        'code:salesforce/LOGIN_MUST_USE_SECURITY_TOKEN',
        'code:salesforce/PASSWORD_LOCKOUT',
        'code:salesforce/INVALID_OPERATION_WITH_EXPIRED_PASSWORD',
      ],
    },
    {
      all: ['sentence:crm/sign-in-refused'],
      any: ['param:error=invalid_grant'],
    },
  ],
  title: 'Check the user name and password {app} uses for your CRM',
  what: 'Your CRM didn’t accept the user name or password that {app} used.',
  why: 'One of them is wrong or was changed, or the extra code some CRMs want after the password is missing. Too many wrong attempts can also have locked the user.',
  retry:
    'Try again with corrected details, but not too often: many wrong attempts lock the user for a while.',
  remedies: ['check-crm-sign-in', 'ask-crm-admin'],
  sources: [
    {
      title: 'Salesforce Developers: signing in by the API',
      url: 'https://developer.salesforce.com/docs/atlas.en-us.232.0.api.meta/api/sforce_api_calls_login.htm',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
