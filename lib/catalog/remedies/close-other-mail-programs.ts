import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Close other programs that use this mailbox',
  steps: [
    'Close the mail programs on your computers, and turn off mail on phones and tablets you don’t need right now.',
    'Look for backups, migrations, printers and other products that fetch the same mailbox, and pause them.',
    'Wait a while, then start this app only.',
    'Turn the others back on one at a time; when it fails again, you’ve found the one that’s in the way.',
  ],
  check: 'The app connects while the other programs are closed.',
  fails: 'Ask {maker} to open fewer connections at a time.',
  sources: [
    {
      title: 'Google Workspace Admin Help: sync limits of Gmail',
      url: 'https://support.google.com/a/answer/2751577',
      noted: '2026-11-29',
    },
    {
      title: 'RFC 5530: response codes of IMAP',
      url: 'https://www.rfc-editor.org/rfc/rfc5530',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
