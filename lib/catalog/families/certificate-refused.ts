import type { Family } from './schema';

export default {
  who: ['you'],
  title: 'Ask whoever runs the mail server to check its certificate',
  what: '{app} doesn’t trust the mail server’s certificate and hung up before signing in.',
  why: 'The certificate may be self-signed, come from the company’s own authority, lack a part that leads to a public one, or have expired. Nobody has checked a password.',
  retry:
    'Trying again helps once the server shows a complete public certificate, or {app} has been told to trust the company’s own.',
  remedies: ['ask-mail-admin', 'check-secure-connection', 'contact-vendor'],
} satisfies Family;
