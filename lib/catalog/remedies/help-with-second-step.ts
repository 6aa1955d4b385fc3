import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Help {the person|me} set up the second step',
  request: 'Could you help me set up the second step of signing in?',
  steps: [
    'In the **Microsoft Entra admin center** open **Entra ID > Users**, choose {the person|me}, then **Authentication methods**.',
    'Choose **Add authentication method**, or **Require re-register multifactor authentication** so that {the person sets|I set} it up again.',
    'If Microsoft stopped the setup because of a risk, first check {the person|me} under **ID Protection > Risky users**.',
    'If a rule ties the setup to a location or device, have {the person|me} do it there, or add a **Temporary Access Pass**.',
  ],
  role: 'Authentication Administrator; Security Operator to dismiss a risk',
  check: '{The person has|I have} a method under **Authentication methods**, and the next sign-in works.',
  sources: [
    {
      title: 'Microsoft Learn: manage people’s authentication methods',
      url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-mfa-userdevicesettings',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
