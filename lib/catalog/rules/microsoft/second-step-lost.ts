import type { Rule } from '../schema';

export default {
  who: ['m365-admin', 'you'],
  when: [
    // Only people say which phone they still have; no page does.
    { all: ['site:text'], any: ['sentence:microsoft/second-step-lost'] },
  ],
  title: 'Ask your admin to reset your second sign-in step',
  what: 'Microsoft asks for an app or a code on a phone you no longer have, so you can’t finish signing in.',
  why: 'A new phone doesn’t know your work account until it’s set up there, and setting it up needs a way in. An admin can clear the old phone.',
  retry:
    'First choose another way on Microsoft’s page, if it offers one. If not, trying again won’t help until an admin has reset the step.',
  remedies: ['help-with-second-step', 'finish-mfa'],
  maybe: [
    {
      rule: 'microsoft/mfa-required',
      tell: 'If the old phone still works, finish the step there, then add the new phone yourself.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: manage people’s authentication methods',
      url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/howto-mfa-userdevicesettings',
      noted: '2026-11-30',
    },
    {
      title: 'Japan Azure Identity Support: change or register again the second step',
      url: 'https://github.com/jpazureid/blog/blob/main/articles/azure-active-directory/change-mfa-verification-method.md',
      dated: '2023-06-22',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
