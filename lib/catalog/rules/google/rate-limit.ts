import type { Rule } from '../schema';

export default {
  who: ['wait', 'vendor'],
  when: [
    {
      any: ['code:google/rate_limit_exceeded'],
    },
    {
      all: ['site:google'],
      any: [
        'text:if you are the developer for this app, you can request a sign-in rate limit increase',
        'text:the app has reached its login count limit for now…',
        'text:sign in with google temporarily disabled for this app',
      ],
    },
  ],
  title: 'Try again in a few hours',
  what: 'Too many people are connecting {app} right now; your account and password are fine.',
  why: 'Google limits how many people can connect an app at a time, and this app has reached its limit.',
  retry: 'Try again in a few hours. If it happens every day, {maker} can ask Google for a higher limit.',
  remedies: ['retry-later', 'raise-google-limit', 'contact-vendor'],
  sources: [
    {
      title: 'Google Cloud Help: sign-in rate limits',
      url: 'https://support.google.com/cloud/answer/9028764',
      noted: '2026-11-23',
    },
    {
      title: 'Google Account Help: error codes when an app asks for access',
      url: 'https://support.google.com/accounts/answer/16668185',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
