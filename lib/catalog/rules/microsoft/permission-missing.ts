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
  ],
  title: 'Your admin must check what {app} may do: Microsoft denied it access',
  what: 'Microsoft knows the account, but does not allow {app} what it asked for in this mailbox or directory.',
  why: 'The approval of {app} may lack a permission, it may never have been given, or the account has no rights on this mailbox, calendar or folder. You did nothing wrong.',
  retry:
    'Trying again helps after an administrator has given the permission, or after you choose a mailbox of your own.',
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
      tell: 'If the message speaks of OData or of an access policy, the administrator’s own list keeps the app out.',
    },
    {
      rule: 'microsoft/consent-missing',
      tell: 'If you have never seen a page with the permissions of the app, connect again and accept them first.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: error responses of Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/errors',
      checked: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: error codes of Exchange Web Services',
      url: 'https://learn.microsoft.com/en-us/dotnet/api/microsoft.exchange.webservices.data.serviceerror',
      checked: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: grant tenant-wide admin consent',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
