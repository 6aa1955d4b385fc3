import type { Remedy } from './schema';

export default {
  who: 'm365-admin',
  title: 'Fix the organization’s own sign-in',
  request: 'Could you find out why our organization’s own sign-in fails?',
  steps: [
    'Find the failed attempt in **Entra ID > Monitoring & health > Sign-in logs**: it says which check failed. See whether other people are affected.',
    'With pass-through authentication, **Entra ID > Entra Connect > Connect Sync > Pass-through authentication** must show active agents. They have to reach Active Directory, and their clocks must be right.',
    'With AD FS or another provider, check that it runs, that its signing certificate is valid and known to Microsoft, and that it sends the claims Microsoft expects.',
    'With certificates, check that the revocation list is valid and can be downloaded.',
  ],
  action: {
    kind: 'open',
    label: 'Open the sign-in logs',
    url: 'https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ActiveDirectoryMenuBlade/~/SignIns',
  },
  role: 'Hybrid Identity Administrator',
  check: '{The person|I} can sign in to Outlook on the web, and then connect the mailbox.',
  sources: [
    {
      title: 'Microsoft Learn: problems with pass-through authentication',
      url: 'https://learn.microsoft.com/en-us/entra/identity/hybrid/connect/tshoot-connect-pass-through-authentication',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
