import type { Rule } from '../schema';

export default {
  who: ['you', 'm365-admin'],
  echo: true,
  when: [
    {
      all: ['named:microsoft'],
      any: [
        'param:error=interaction_required',
        'param:error=login_required',
        'param:error=account_selection_required',
      ],
      // A code says more than these words, which come with many codes.
      none: ['code:microsoft/any', 'path:return-google', 'named:google', 'named:salesforce'],
    },
    {
      all: ['path:return-microsoft'],
      any: [
        'param:error=interaction_required',
        'param:error=login_required',
        'param:error=account_selection_required',
      ],
      none: ['code:microsoft/any', 'named:google', 'named:salesforce'],
    },
    // HubSpot's title for it, if Microsoft is named and HubSpot is not.
    {
      all: ['site:text', 'named:microsoft'],
      any: ['text:interaction required', 'text:wymagana interakcja'],
      none: ['code:microsoft/any', 'named:hubspot', 'named:google', 'named:salesforce'],
      likely: true,
    },
    {
      any: [
        'code:msal/interaction_required',
        'code:msal/login_required',
        'code:msal/no_tokens_found',
        'code:msal/no_account_in_silent_request',
        'code:msal/silent_sso_error',
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
    // This code only says that nobody was signed in; the word beside it tells what to do.
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
  title: 'Start again and answer every question Microsoft asks',
  what: 'Microsoft has to ask you something before your mailbox can be connected.',
  why: 'It may want your password, a second step, your permission or a choice of account. A rule at {org}, a missing approval or a missing assignment can also be behind it.',
  retry:
    'Start again from the beginning and answer every question. If it ends the same way, an admin can find the reason in the sign-in log.',
  remedies: ['connect-again', 'switch-account', 'read-sign-in-log'],
  maybe: [
    {
      rule: 'microsoft/user-not-assigned',
      tell: 'If you end up on a page about assigned users, an admin has to assign your account.',
    },
    {
      rule: 'microsoft/admin-approval-required',
      tell: 'If Microsoft asks for an admin’s approval next time, the app has to be approved first.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: the sign-in flow and its errors',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
