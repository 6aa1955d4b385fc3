import type { Remedy } from './schema';

export default {
  who: 'you',
  title: 'Find out what was missing, and ask again',
  steps: [
    'Read the reason in the message that said no. Whoever denies a request usually has to write one, and everyone who asked gets it.',
    'If there’s none, ask whoever decided what kept them from approving {app}.',
    'Answer just that: what you need {app} for, who else needs it, and what {maker} says about security and about each permission.',
    'If they agree now, they can approve {app} without a new request. If they blocked {app}, nobody can even send one until an admin allows {app} again.',
    'If the answer is still no, ask which product to use instead.',
  ],
  check: 'You hear that {app} was approved and can connect, or you know which product to use instead.',
  fails:
    'If {app} was approved and still doesn’t let you in, ask whether people have to be added to it first.',
  sources: [
    {
      title: 'Microsoft Learn: review admin consent requests',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/review-admin-consent-requests',
      dated: '2023-06-14',
      noted: '2026-11-30',
    },
  ],
} satisfies Remedy;
