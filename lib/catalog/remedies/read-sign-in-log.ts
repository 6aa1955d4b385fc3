import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Find the reason in the sign-in log',
  request: 'Could you look up in the sign-in log why my sign-in fails?',
  steps: [
    'In the **Microsoft Entra admin center** open **Entra ID > Monitoring & health > Sign-in logs**.',
    'Filter by this error’s **Correlation ID**, or by {the person|me} and the time.',
    'Open the entry. **Basic info** gives the reason, and the **Conditional Access** tab shows whether a policy stopped the sign-in.',
  ],
  action: {
    kind: 'open',
    label: 'Open the sign-in logs',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/SignIns',
  },
  role: 'Reports Reader',
  check: 'The entry names an error code and a reason. Look that code up to see what to do.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in problems with Conditional Access',
      url: 'https://learn.microsoft.com/en-us/entra/identity/conditional-access/troubleshoot-conditional-access',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
