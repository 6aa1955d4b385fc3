import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Let the app ask for the right token and renew it',
  steps: [
    'Ask for the token of the service that is called: **https://outlook.office.com/** with **IMAP.AccessAsUser.All**, **POP.AccessAsUser.All** or **SMTP.Send** for mail servers, Microsoft Graph for Graph. One token never fits both.',
    'With XOAUTH2, send the address of the mailbox that signed in, or of a shared one that it may open.',
    'Ask for **offline_access**, keep the refresh token and renew the access token before it runs out. Check the server’s clock.',
    'Send the header as **Authorization: Bearer** and the whole token, without quotes or line breaks. When a token is refused for good, ask the person to sign in again.',
  ],
  check: 'A new connection goes through, and it still works after the first hour.',
  sources: [
    {
      title: 'Microsoft Learn: IMAP, POP and SMTP with Microsoft’s sign-in',
      url: 'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
      checked: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: error responses of Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/errors',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
