import type { Rule } from '../schema';

export default {
  who: ['you', 'vendor'],
  when: [{ any: ['sentence:mail/sign-in-lost'], none: ['code:microsoft/any'] }],
  title: 'Start connecting again, in one browser tab',
  what: '{app} couldn’t match the answer from the sign-in page to the sign-in you started.',
  why: 'You may have started in another tab or browser, used a bookmark, or taken too long. Blocked cookies or a fault in the app can cause it too. Your account and password are fine.',
  retry:
    'Start again from the app’s own page and finish in the same tab. If it happens every time, only {maker} can fix it.',
  remedies: ['start-in-one-tab', 'keep-sign-in-state', 'contact-vendor'],
  maybe: [
    {
      rule: 'mail/sign-in-window-blocked',
      tell: 'If the browser shows that it blocked a window or cookies, allow them first.',
    },
  ],
  sources: [
    {
      title: 'Better Auth: errors of the return from the sign-in',
      url: 'https://better-auth.com/docs/reference/errors',
      noted: '2026-11-30',
    },
    {
      title: 'Better Auth: state errors',
      url: 'https://better-auth.com/docs/reference/errors/state_invalid',
      noted: '2026-11-30',
    },
    {
      title: 'openid-client: what causes a state mismatch',
      url: 'https://github.com/panva/openid-client/issues/49',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
