import type { Rule } from '../schema';

export default {
  who: ['you'],
  tone: 'good',
  when: [
    // The parameter comes with a refusal as well; only without an error does it mean yes.
    { all: ['param:admin_consent=true'], none: ['param:error', 'code:microsoft/any'] },
    // The return address sent the browser on, so the answer itself was never seen.
    {
      all: ['site:hubspot', 'path:connect', 'flow:adminconsent'],
      none: ['param:error', 'flow:approval'],
      likely: true,
    },
  ],
  title: 'Done: {app} is approved for {org}',
  what: 'Microsoft recorded the approval, so let the people who asked know they can connect now.',
  why: 'The page that opens after an approval belongs to {maker} and may not expect it. If it shows an error, ignore it: what counts is the list of permissions in Microsoft Entra.',
  retry:
    'People can connect now. If someone still gets the approval screen, they should wait an hour and try again.',
  remedies: ['connect-again', 'still-asks', 'assign-user'],
  maybe: [
    {
      rule: 'microsoft/consent-declined',
      tell: 'If you chose **Cancel**, nothing has changed: open the approval link again.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: the admin consent address',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-admin-consent',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
