import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Give the account the Send As permission for that address',
  request: 'Could you give me the **Send As** permission for the address I send from in {app}?',
  steps: [
    'Make sure {the person is|I’m} meant to write from this address.',
    'In the **Exchange admin center** open **Recipients > Mailboxes** and choose the mailbox whose address is used, not {the person’s own|mine}.',
    'Open **Delegation**, then **Send as**, and add {the person|me}. **Send on behalf** isn’t enough for most apps.',
  ],
  action: {
    kind: 'open',
    label: 'Open the Exchange admin center',
    url: 'https://admin.exchange.microsoft.com/',
  },
  role: 'Exchange Administrator',
  check: 'A test message from that address arrives.',
  takes: 'It can take an hour to work.',
  fails: 'After many refused attempts, Microsoft pauses the sender for a while. Then wait and try again.',
  sources: [
    {
      title: 'Microsoft Learn: manage permissions for recipients',
      url: 'https://learn.microsoft.com/en-us/exchange/recipients-in-exchange-online/manage-permissions-for-recipients',
      noted: '2026-11-29',
    },
  ],
} satisfies Remedy;
