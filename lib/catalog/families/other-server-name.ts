import type { Family } from './schema';

export default {
  who: ['you'],
  title: 'Correct the name of the mail server in the app',
  what: '{app} stopped because the mail server showed a certificate for another name than the one that was entered.',
  why: 'A certificate fits only the names written in it. Web hosts often give their mail servers one name for all customers, so a name with your own domain doesn’t fit. Nobody has checked your password.',
  retry:
    'Trying again helps once the name is the one your mail provider gives, or once whoever runs the server has put in a fitting certificate.',
  remedies: ['check-secure-connection', 'ask-mail-admin', 'contact-vendor'],
} satisfies Family;
