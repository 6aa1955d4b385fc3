import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Make sure you know the app before you continue',
  steps: [
    'Did you start this yourself, on the product’s own page? If a mail, a chat or an unknown page brought you here, close the window.',
    'Look at the app’s name and the developer’s address on the page. Ask {maker}, in a way you already know, whether this warning is expected.',
    'With a work account, ask your admin first. Continue only if everything fits: the app can then do what its permissions say.',
    'If you’ve already agreed and aren’t sure, remove the app from the connections of your Google account.',
  ],
  action: {
    kind: 'open',
    label: 'Open your Google connections',
    url: 'https://myaccount.google.com/connections',
    later: true,
  },
  check: 'You know who made the app and why it asks, or you have closed the page.',
  sources: [
    {
      title: 'Google Account Help: apps that Google has not verified',
      url: 'https://support.google.com/accounts/answer/3466521',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
