import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Send from the address of the connected mailbox',
  steps: [
    'See in {app} which mailbox is connected and which sender’s address it uses. Both should be the same.',
    'Choose your own address as the sender, also in templates, signatures and sequences.',
    'If you have to write from a shared address, ask your administrator for **Send As** on it, or connect that mailbox itself.',
  ],
  check: 'A test message from your own address arrives.',
  sources: [
    {
      title: 'Microsoft Learn: manage permissions for recipients',
      url: 'https://learn.microsoft.com/en-us/exchange/recipients-in-exchange-online/manage-permissions-for-recipients',
      checked: '2026-11-29',
    },
    {
      title: 'Microsoft Learn: problems of devices and apps that send e-mail',
      url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
      checked: '2026-11-29',
    },
  ],
} satisfies Remedy;
