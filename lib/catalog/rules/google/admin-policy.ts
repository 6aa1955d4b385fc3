import type { Rule } from '../schema';

export default {
  who: ['workspace-admin'],
  when: [
    {
      any: [
        'code:google/admin_policy_enforced',
        'code:google/access_not_configured',
        'code:google/domainPolicy',
        'code:google/USER_BLOCKED_BY_ADMIN',
        'code:google/ORG_RESTRICTION_VIOLATION',
        'param:error=admin_policy_enforced',
      ],
    },
    {
      all: ['site:google'],
      any: [
        "text:access blocked: your institution's administrator needs to review …",
        // Google's own wording; an organization may have replaced it with its own.
        'text:access to your account data is restricted by policies within your organization',
        'text:access to your account data is restricted by policies within your organisation',
        "text:access blocked: your institution's admin needs to review …",
        "text:you can't access this app until an admin at your institution reviews and configures access for it",
      ],
    },
    // Other languages, for pasted texts only: a page is recognized by its code or its controls.
    {
      all: ['site:text'],
      any: ['text:貴機構的管理員必須先針對這個應用程式進行審查及設定存取權'],
    },
  ],
  title: 'Ask your admin to allow {app}',
  what: 'At {org}, only an admin can let {app} use your Google account, so trying again won’t help.',
  why: 'A Google Workspace admin decides which apps may use Gmail and Calendar. This one is blocked, limited or not reviewed yet. You did nothing wrong.',
  retry:
    'Trying again won’t help until your admin has allowed the app. If the page shows a note from {org}, follow it.',
  remedies: ['trust-app-in-workspace', 'review-pending-apps', 'request-app-access', 'switch-account'],
  maybe: [
    {
      rule: 'google/advanced-protection',
      tell: 'If your account is in the Advanced Protection Program, that may be the reason. Your admin can help the same way, by trusting the app.',
    },
  ],
  sources: [
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      noted: '2026-11-23',
    },
    {
      title: 'Google Workspace Admin Help: which apps may access data',
      url: 'https://support.google.com/a/answer/7281227',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
