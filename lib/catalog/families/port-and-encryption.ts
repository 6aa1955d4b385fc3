import type { Family } from './schema';

export default {
  who: ['you'],
  title: 'Choose the encryption that fits the port',
  what: '{app} and the mail server didn’t understand each other: only one of them started with encryption.',
  why: 'Ports 993, 995 and 465 are encrypted from the start (**SSL/TLS**). On 143, 110 and 587 encryption begins later (**STARTTLS**). A firewall or a proxy can also answer in the server’s place. Nobody has checked your password.',
  retry: 'Trying again helps once the port and the kind of encryption fit.',
  remedies: ['turn-on-encryption', 'ask-mail-admin', 'contact-vendor'],
} satisfies Family;
