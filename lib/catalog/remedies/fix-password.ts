import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Check your password, and reset it if you need to',
  steps: [
    'Sign in to your mail in the browser. That tells you whether the password is right.',
    'If you’ve forgotten it, use **Forgot my password** on the sign-in page, or ask your IT team. Not every organization lets people reset it themselves.',
    'If Microsoft asks for a new password, set it there. If the password belongs to a company network, change it on your company computer.',
    'Then connect the mailbox again.',
  ],
  action: {
    kind: 'open',
    label: 'Reset your password',
    url: 'https://passwordreset.microsoftonline.com/',
    later: true,
  },
  check: 'You can sign in to your mail in the browser, and connecting works.',
  sources: [
    {
      title: 'Microsoft Learn: how people reset their password',
      url: 'https://learn.microsoft.com/en-us/entra/identity/authentication/concept-sspr-howitworks',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: sign-in error codes',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
      noted: '2026-11-23',
    },
  ],
} satisfies Remedy;
