import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Sign in with the new password',
  steps: [
    'Clear the password that’s filled in on Google’s page and type the new one.',
    'If you don’t know it, choose **Forgot password?** and follow Google’s steps. With a work account, ask your admin to reset it.',
    'Save the new password in your browser, then start connecting again.',
  ],
  check: 'Google lets you in and shows what the app asks for.',
  sources: [
    {
      title: 'Google System: Google remembers old passwords',
      url: 'https://googlesystem.blogspot.com/2011/12/google-stores-your-old-passwords.html',
      noted: '2026-11-30',
      dated: '2011-12-07',
    },
  ],
} satisfies Remedy;
