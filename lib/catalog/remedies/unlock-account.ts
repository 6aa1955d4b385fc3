import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Find out why the account is blocked, and unlock it',
  request: 'Could you find out why my account is blocked, and lift the block if it’s a mistake?',
  steps: [
    'Find {the person|me} in **Entra ID > Monitoring & health > Sign-in logs**: the entry tells a lock or a suspicious location from a disabled account.',
    'If the attempts weren’t {the person’s own|mine}, treat it as an attack before you unlock anything.',
    'If the account is disabled, open **Users > Active users** in the **Microsoft 365 admin center**, choose {the person|me} and **Unblock sign-in**. If the account comes from your own Active Directory, enable it in that directory instead.',
    'If it’s locked, a new password can help; otherwise the lock ends by itself.',
  ],
  action: {
    kind: 'open',
    label: 'Open the sign-in logs',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/SignIns',
  },
  role: 'User Administrator; Reports Reader for the log',
  check: '{The person|I} can sign in to Outlook on the web.',
  sources: [
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: smart lockout',
      url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-password-smart-lockout',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
