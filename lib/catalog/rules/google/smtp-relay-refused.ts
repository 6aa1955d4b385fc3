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
  title: 'Ask your admin to let this server send through Google',
  what: 'Google didn’t send the mail because it doesn’t know the server it came from.',
  why: 'The product sends through Google’s mail relay for organizations, which only accepts servers and senders an admin has entered.',
  retry:
    'Trying again helps only once your admin has changed the relay. Connecting with the **Google** button doesn’t need it.',
  remedies: ['repair-smtp-relay', 'connect-with-google', 'contact-vendor'],
  sources: [
    {
      title: 'Google Workspace Admin Help: SMTP error messages of Gmail',
      url: 'https://support.google.com/a/answer/3726730',
      noted: '2026-11-29',
    },
    {
      title: 'Google Workspace Admin Help: SMTP relay',
      url: 'https://support.google.com/a/answer/2956491',
      noted: '2026-11-29',
    },
  ],
} satisfies Rule;
