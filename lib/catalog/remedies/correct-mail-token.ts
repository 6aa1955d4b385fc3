import type { Remedy } from './schema';

export default {
  who: 'vendor',
  title: 'Make the app request the right token and renew it',
  steps: [
    'Request the token for the service you call: **https://outlook.office.com/** with **IMAP.AccessAsUser.All**, **POP.AccessAsUser.All** or **SMTP.Send** for mail servers, **https://graph.microsoft.com/** for Microsoft Graph. One token never fits both.',
    'With XOAUTH2, send the address of the mailbox that signed in, or of a shared one it may open.',
    'Request **offline_access**, keep the refresh token and renew the access token before it expires. Check the server’s clock.',
    'Send the header as **Authorization: Bearer** and the whole token, without quotes or line breaks. If a token is refused for good, ask {the person|me} to sign in again.',
  ],
  check: 'A new connection works, and it still works after the first hour.',
  sources: [
    {
      title: 'Microsoft Learn: IMAP, POP and SMTP with Microsoft’s sign-in',
      url: 'https://learn.microsoft.com/en-us/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: error responses of Microsoft Graph',
      url: 'https://learn.microsoft.com/en-us/graph/errors',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
