import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Choose SSL/TLS in the app’s mail settings',
  steps: [
    'Open the app’s settings for the mail server.',
    'For IMAP choose **SSL/TLS** and port **993**, for POP **SSL/TLS** and port **995**.',
    'For sending choose **STARTTLS** with port **587**, or **SSL/TLS** with port **465**.',
    'If you get a warning about the server’s certificate, don’t ignore it: ask whoever runs the mailbox.',
  ],
  check: 'The app connects, and a test message goes out.',
  sources: [
    {
      title: 'RFC 4954: signing in by SMTP',
      url: 'https://www.rfc-editor.org/rfc/rfc4954',
      noted: '2026-11-29',
    },
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
