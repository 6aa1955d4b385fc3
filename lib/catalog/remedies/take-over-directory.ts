import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Take over the domain’s Microsoft directory',
  request: 'Could you take over our domain at Microsoft?',
  steps: [
    'You need access to the domain’s **DNS** records. Ask whoever looks after your domain or website.',
    'Sign in to the **Microsoft 365 admin center** with an account of that domain that’s already in the directory.',
    'Accept the offer to become the admin. Microsoft shows a **TXT** record; add it to the DNS records and confirm it there.',
    'Approve {app} and have the mailbox connected again.',
    'If your company already has another Microsoft directory, read Microsoft’s guide first: there is a second way, which not every service allows.',
  ],
  action: {
    kind: 'open',
    label: 'Open the Microsoft 365 admin center',
    url: 'https://admin.microsoft.com/',
  },
  check: 'The account that confirmed the domain can manage users in the **Microsoft 365 admin center**.',
  takes: 'Minutes to a day or more until Microsoft sees a new DNS record.',
  sources: [
    {
      title: 'Microsoft Learn: take over an unmanaged directory',
      url: 'https://learn.microsoft.com/en-us/entra/identity/users/domains-admin-takeover',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
