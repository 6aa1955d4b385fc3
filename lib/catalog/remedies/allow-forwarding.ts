import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Allow automatic forwarding for {the person|me}',
  steps: [
    'Make sure that the forwarding is meant: look at the mailbox’s rules and at the address the mail goes to.',
    'In the **Microsoft Defender portal** open **Email & collaboration > Policies & rules > Threat policies > Anti-spam**.',
    'Make an outbound policy just for {the person|me} and set **Automatic forwarding rules** to **On - Forwarding is enabled**.',
    'Remote domains and mail flow rules in the **Exchange admin center** can stop forwarding, too.',
  ],
  action: { kind: 'open', label: 'Open the Defender portal', url: 'https://security.microsoft.com/' },
  request: 'Could you allow automatic forwarding from my mailbox to our CRM’s address?',
  role: 'Security Administrator',
  check: 'A forwarded test message arrives.',
  sources: [
    {
      title: 'Microsoft Learn: automatic forwarding to outside addresses',
      url: 'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-policies-external-email-forwarding',
      dated: '2024-06-10',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
