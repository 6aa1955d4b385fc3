import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Create an app password at your mail provider',
  steps: [
    'Open your mail in the browser and go to the security settings of your account.',
    'Turn on two-step verification if the provider asks for it first.',
    'Look for **app passwords**, **app-specific passwords** or **passwords for external apps**. Create one and copy it: it’s shown only once.',
    'Enter it in the app in place of your regular password, with your full address as the user name.',
  ],
  check: 'The app connects, and a test message arrives.',
  sources: [
    {
      title: 'Yahoo Help: app passwords',
      url: 'https://help.yahoo.com/kb/generate-manage-rd-party-passwords-sln15241.html',
      noted: '2026-11-30',
    },
    {
      title: 'Fastmail Help: app passwords',
      url: 'https://www.fastmail.com/help/clients/apppassword.html',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
