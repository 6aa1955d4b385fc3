import type { Family } from './schema';

export default {
  who: ['you'],
  title: 'Ask whoever runs the mail server to renew its certificate',
  what: 'The mail server’s certificate has expired, so {app} stopped before signing in.',
  why: 'A certificate is valid for a limited time, and this one seems not to have been renewed. If other people can connect, your computer’s clock may be wrong. Nobody has checked your password.',
  retry: 'Trying again helps once the certificate has been renewed. Don’t turn the check off.',
  remedies: ['ask-mail-admin', 'check-secure-connection', 'contact-vendor'],
} satisfies Family;
