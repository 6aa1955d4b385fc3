import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Set the clock of the server that runs the app',
  steps: [
    'Compare the server’s time in UTC with an official clock; the time zone doesn’t matter.',
    'Turn on automatic time (NTP) and check that it really runs, especially in virtual machines and containers.',
    'Check that the app gives its times in whole seconds and asks for no more than an hour.',
  ],
  role: 'Whoever runs the server',
  check: 'A new connection works, and the server’s clock stays right.',
  sources: [
    {
      title: 'WorkOS: what invalid_grant means at each provider',
      url: 'https://workos.com/blog/invalid-grant-oauth-errors-by-provider',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
