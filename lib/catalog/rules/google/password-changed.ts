import type { Rule } from '../schema';

export default {
  who: ['you'],
  when: [{ any: ['sentence:google/password-changed'] }],
  title: 'Enter your current Google password',
  what: 'Google recognized an old password: it has been changed since, so you need the new one.',
  why: 'A browser or a password manager often fills in the one from before. If you didn’t change it, someone else or your admin may have.',
  retry: 'Try again with the new password. If you don’t know it, choose **Forgot password?** there.',
  remedies: ['enter-google-password', 'switch-account'],
  sources: [
    {
      title: 'Google System: Google remembers old passwords',
      url: 'https://googlesystem.blogspot.com/2011/12/google-stores-your-old-passwords.html',
      noted: '2026-11-30',
      dated: '2011-12-07',
    },
  ],
} satisfies Rule;
