import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Find the rule that blocked the sign-in and decide',
  request: 'Could you find out which rule blocks my sign-in, and whether I can be let through?',
  steps: [
    'Open **Entra ID > Monitoring & health > Sign-in logs**, filter by this error’s **Correlation ID** and open the entry. The **Conditional Access** tab names the policy and what wasn’t met.',
    'If it was the device or the location, the narrow way is to let {the person|me} connect from a compliant device or an allowed network.',
    'Otherwise open **Entra ID > Conditional Access > Policies** and the policy. Decide whether its conditions or grant controls fit, or whether this person or a group can be excluded.',
    'Excluding {app} under **Target resources** doesn’t lift a policy that covers Exchange Online, and excluding Exchange Online itself opens far too much.',
  ],
  action: {
    kind: 'open',
    label: 'Open Conditional Access policies',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies',
  },
  role: 'Conditional Access Administrator; Reports Reader for the log',
  check:
    'In the log entry of the next sign-in, **Conditional Access** shows success, and {the person|I} can connect.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in problems with Conditional Access',
      url: 'https://learn.microsoft.com/en-us/entra/identity/conditional-access/troubleshoot-conditional-access',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: target resources in Conditional Access',
      url: 'https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-cloud-apps',
      dated: '2026-01-26',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
