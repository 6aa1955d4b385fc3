import type { Remedy } from './schema';

export default {
  who: 'crm-admin',
  title: 'Add the CRM’s records to the domain',
  request: 'Could you set up our domain in the CRM, so that mail servers accept what it sends?',
  steps: [
    'In the CRM’s settings, open the list of sending domains and add the domain of the sender address. The CRM shows the DNS records it needs.',
    'Have them entered where the domain’s DNS is managed. A domain has only one SPF record: add the CRM’s part to the one that’s there.',
    'In the CRM, check the records and turn on signing with DKIM.',
  ],
  role: 'Someone who can change the CRM’s settings and the domain’s DNS',
  takes: 'DNS changes can take up to 48 hours.',
  check:
    'In a test message to a Gmail address, **Show original** says **PASS** for SPF or DKIM, and for DMARC.',
  sources: [
    {
      title: 'Google Workspace Admin Help: guidelines for email senders',
      url: 'https://support.google.com/a/answer/81126',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
