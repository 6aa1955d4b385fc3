import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check the sign-in details for the mailbox',
  steps: [
    'Sign in to your mail in the browser with the same name and password. If that fails too, set a new password there.',
    'Enter both again in the app. Try your full address as the user name, and watch for spaces from copying.',
    'If the browser asks for a second step, create an **app password** in your mail account’s security settings, and enter that in the app.',
    'If the app has a button for your mail provider, use it: you then sign in at the provider and don’t need a password here.',
  ],
  check: 'The app connects, and a test message arrives.',
  fails:
    'After many wrong attempts, some servers lock the account for a while. Wait an hour before you continue.',
  sources: [
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
    {
      title: 'RFC 4954: signing in by SMTP',
      url: 'https://www.rfc-editor.org/rfc/rfc4954',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
