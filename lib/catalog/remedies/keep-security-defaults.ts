import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Keep security defaults on and use Microsoft’s sign-in',
  request: 'Could you look up what stopped my sign-in, and let me connect through Microsoft’s sign-in page?',
  steps: [
    'Open **Entra ID > Monitoring & health > Sign-in logs** and find the attempt by person and time. **Client app** shows whether an older way of signing in was used.',
    'Leave security defaults on: they protect all of {org}, and one connection is no reason to drop them.',
    'Have {the person|me} connect through Microsoft’s sign-in page, with the second step. If {app} needs an approval for that, approve it.',
    'If {org} needs finer rules one day, Conditional Access takes the place of security defaults. It needs Microsoft Entra ID P1.',
  ],
  action: {
    kind: 'open',
    label: 'Open the sign-in logs',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/SignIns',
  },
  role: 'Reports Reader',
  check: 'The next log entry is a success and shows **Browser** as the client app.',
  sources: [
    {
      title: 'Microsoft Learn: security defaults',
      url: 'https://learn.microsoft.com/en-us/entra/fundamentals/security-defaults',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: authenticated SMTP in Exchange Online',
      url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
