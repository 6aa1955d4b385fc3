import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check the clock, then try another network',
  steps: [
    'Compare the computer’s date, time and time zone with a phone’s, and let the computer set them automatically.',
    'Try another network, such as a phone’s hotspot. If it works there, something in your usual network puts in a certificate of its own.',
    'If the server belongs to your mail provider, enter its name exactly as the provider writes it: the certificate fits only that name.',
    'Otherwise tell your IT team which program and which server it is. They can make the program trust the company’s certificate, or leave this server out of the inspection.',
  ],
  check: 'The program connects, and the browser shows no warning.',
  sources: [
    {
      title: 'Node.js: codes of certificate errors',
      url: 'https://nodejs.org/api/tls.html#x509-certificate-error-codes',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
