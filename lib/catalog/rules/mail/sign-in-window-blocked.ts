import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [
    {
      any: [
        'code:google/popup_failed_to_open',
        'code:google/popup_blocked_by_browser',
        'code:google/idpiframe_initialization_failed',
        'code:msal/popup_window_error',
        'code:msal/empty_window_error',
      ],
    },
    { any: ['sentence:mail/sign-in-window-blocked'] },
  ],
  title: 'Let your browser open the sign-in window',
  what: 'Your browser blocked the sign-in window or the cookies it needs, so you couldn’t finish signing in.',
  why: 'Pop-up blockers, blocked cookies and privacy add-ons can all get in the way. Your account and password are fine.',
  retry: 'Trying again helps once the window and its cookies are allowed, or in another browser.',
  remedies: ['allow-sign-in-window', 'use-supported-browser', 'contact-vendor'],
  maybe: [
    {
      rule: 'microsoft/sign-in-interrupted',
      tell: 'If the window opens and closes again, leave it open until it closes by itself.',
    },
  ],
  sources: [
    {
      title: 'Google Identity: errors of the sign-in window',
      url: 'https://developers.google.com/identity/oauth2/web/guides/error',
      noted: '2026-11-30',
    },
    {
      title: 'Google Chrome Help: delete, allow and manage cookies',
      url: 'https://support.google.com/chrome/answer/95647',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Learn: errors of MSAL in the browser',
      url: 'https://learn.microsoft.com/en-us/entra/msal/javascript/browser/errors',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
