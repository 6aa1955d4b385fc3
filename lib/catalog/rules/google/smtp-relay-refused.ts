import type { Rule } from '../schema';

export default {
  who: ['workspace-admin'],
  when: [
    {
      all: ['path:connect'],
      any: ['text:invalid credentials for relay …'],
    },
    {
      all: ['site:text'],
      any: ['text:invalid credentials for relay …'],
    },
  ],
  title: 'Your Google Workspace admin must let this server send through Google',
  what: 'Google did not pass the mail on, because it does not know the server it came from.',
  why: 'The product sends through the relay that Google runs for organizations. The relay takes mail only from servers and senders that an admin has entered there.',
  retry:
    'Trying again helps only after your admin has changed the relay. Connecting with the **Google** button needs no relay.',
  remedies: ['repair-smtp-relay', 'connect-with-google', 'contact-vendor'],
  sources: [
    {
      title: 'Google Workspace Admin Help: SMTP error messages of Gmail',
      url: 'https://support.google.com/a/answer/3726730',
      checked: '2026-11-29',
    },
    {
      title: 'Google Workspace Admin Help: SMTP relay',
      url: 'https://support.google.com/a/answer/2956491',
      checked: '2026-11-29',
    },
  ],
} satisfies Rule;
