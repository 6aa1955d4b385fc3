import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Find out what was sent, secure the account and lift the block',
  request: 'Could you find out why my account can’t send mail, and lift the block?',
  steps: [
    'Look at what the account sent. If {the person|I} didn’t send it: change the password, sign the account out everywhere, and remove unknown rules and apps.',
    'In the **Microsoft Defender portal** open **Email & collaboration > Review > Restricted entities**. If the account is listed, choose it and **Unblock**.',
    'If the whole organization is blocked, or the error holds a number like 5.7.705 or 5.7.708, contact Microsoft support. With 5.7.750, add and verify the domains you send from.',
    'Send large mailings through a service made for them, not from a mailbox.',
  ],
  action: {
    kind: 'open',
    label: 'Open Restricted entities',
    url: 'https://security.microsoft.com/restrictedentities',
  },
  role: 'Security Administrator',
  check: 'The account is no longer listed, and a test message arrives.',
  takes: 'It can take an hour or more until sending works again.',
  sources: [
    {
      title: 'Microsoft Learn: remove blocked users from Restricted entities',
      url: 'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-restore-restricted-users',
      noted: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: non-delivery reports in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
