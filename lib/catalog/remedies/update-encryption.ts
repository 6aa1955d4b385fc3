import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Use TLS 1.2 or newer',
  steps: [
    'Update the operating system and what the program runs on, such as Java, .NET, OpenSSL or PHP.',
    'Make sure that TLS 1.2 or newer is on for outgoing connections, and that nothing asks for TLS 1.0, TLS 1.1 or 3DES.',
    'If a proxy or a device makes the connection, update that.',
  ],
  role: 'Whoever runs the app',
  check: 'A new connection works, and the error doesn’t come back.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-30',
    },
    {
      title: 'Petri: Exchange Online blocks TLS 1.0 and 1.1 for POP and IMAP from July 2026',
      url: 'https://petri.com/exchange-online-block-legacy-tls-pop-imap/',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
