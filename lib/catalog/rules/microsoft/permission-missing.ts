import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'vendor'],
  when: [
    {
      any: [
        'code:graph/ErrorAccessDenied',
        'code:graph/Authorization_RequestDenied',
        'code:graph/ErrorImpersonateUserDenied',
        'code:graph/ErrorImpersonationDenied',
        'code:graph/ErrorImpersonationFailed',
        'code:graph/ErrorNotDelegate',
        'code:graph/ErrorNoFreeBusyAccess',
        'code:graph/ErrorUserNotAllowedByPolicy',
        'code:graph/ErrorSubscriptionAccessDenied',
      ],
      none: [
        'sentence:microsoft/mailbox-app-policy',
        'text:access to odata is disabled',
        'text:… access to odata is disabled',
        'text:access to odata is disabled: …',
      ],
    },
    // No permission was approved for a program that signs in as itself.
    {
      all: ['site:text'],
      any: [
        'text:the token contains no permissions, or permissions can not be understood',
        'text:the token contains no permissions, or permissions cannot be understood',
        'text:… the token contains no permissions, or permissions can not be understood',
        'text:… the token contains no permissions, or permissions cannot be understood',
        'text:either scp or roles claim need to be present in the token',
      ],
    },
  ],
  title: 'Ask your admin to check {app}’s permissions',
  what: 'Microsoft knows the account but didn’t let {app} do what it tried to do.',
  why: '{app} may never have been approved, the approval may be missing something, or the account may not be allowed to use this mailbox, calendar or folder. You did nothing wrong.',
  retry:
    'Trying again helps once an admin has given the permission, or if you connect your own mailbox instead.',
  remedies: [
    'grant-tenant-consent',
    'check-mailbox-access',
    'correct-permissions-asked',
    'connect-again',
    'contact-vendor',
  ],
  maybe: [
    {
      rule: 'microsoft/mailbox-app-policy',
      tell: 'If the message mentions OData or an access policy, your admin’s own list keeps the app out.',
    },
    {
      rule: 'microsoft/consent-missing',
      tell: 'If you’ve never seen a page listing the app’s permissions, connect again and accept them first.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: app-only sign-in for Exchange Online PowerShell',
      url: 'https://learn.microsoft.com/en-us/powershell/exchange/app-only-auth-powershell-v2',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Learn: error responses of Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/errors',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: error codes of Exchange Web Services',
      url: 'https://learn.microsoft.com/en-us/dotnet/api/microsoft.exchange.webservices.data.serviceerror',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: grant tenant-wide admin consent',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent',
      dated: '2024-11-29',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
