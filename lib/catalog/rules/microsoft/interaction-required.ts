import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  echo: true,
  when: [
    {
      any: ['param:error=interaction_required', 'param:error=login_required'],
      // The number says more than these words, which come with many different numbers.
      none: ['code:microsoft/any', 'path:return-google', 'named:google', 'named:salesforce'],
    },
    {
      any: [
        'code:msal/interaction_required',
        'code:msal/login_required',
        'code:msal/no_tokens_found',
        'code:msal/bad_token',
        'code:msal/interrupted_user',
        'code:msal/ui_not_allowed',
        'code:msal/native_account_unavailable',
        'code:msal/no_current_account',
        'code:msal/MsalUiRequiredException',
        'code:msal/InteractionRequiredAuthError',
        'code:msal/failed_to_acquire_token_silently_from_broker',
        'code:msal/-50002',
        'code:msal/MSALErrorInteractionRequired',
      ],
      none: ['code:microsoft/any'],
    },
    // This number only says that nobody was signed in; the word beside it says what to do.
    {
      all: ['code:AADSTS50058'],
      any: [
        'param:error=login_required',
        'param:error=interaction_required',
        'code:msal/login_required',
        'code:msal/interaction_required',
      ],
      none: ['path:return-google'],
    },
  ],
  title: 'Start again and answer every question that Microsoft asks',
  what: 'Microsoft could not finish in the background, because it has to ask you something first.',
  why: 'It may want your password, a second check, your consent or a choice of account. A rule of {org}, a missing approval or a missing assignment can be behind it, too.',
  retry:
    'Try once more: start again from the beginning and answer every question. If it ends the same way, an administrator can read the reason in the sign-in log.',
  remedies: ['connect-again', 'switch-account', 'read-sign-in-log'],
  maybe: [
    {
      rule: 'microsoft/user-not-assigned',
      tell: 'If the next attempt ends on a page about assigned users, an administrator has to assign this account.',
    },
    {
      rule: 'microsoft/admin-approval-required',
      tell: 'If the next attempt asks for an administrator’s approval, the app has to be approved first.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: the sign-in flow and its errors',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
