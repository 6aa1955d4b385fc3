import type { Rule } from '../schema';

export default {
  who: ['you'],
  tone: 'good',
  flow: 'granted',
  when: [
    // The parameter comes with a refusal, too; it means yes only without an error.
    {
      all: ['param:admin_consent=true'],
      any: ['path:return-microsoft', 'flow:adminconsent', 'site:text'],
      none: ['param:error', 'code:microsoft/any'],
    },
    // The return address redirected the browser, so the answer was never seen.
    {
      all: ['site:hubspot', 'path:connect', 'flow:adminconsent'],
      none: ['param:error', 'flow:approval'],
      likely: true,
    },
  ],
  title: 'Done: {app} is approved for {org}',
  what: 'Microsoft has recorded that everyone in {org} may use {app}.',
  why: 'The page that opens after an approval belongs to {maker} and may not be made for admins. If it shows an error, ignore it.',
  retry:
    'Tell the people who asked that they can connect now. If one of them still sees the approval screen, it can take an hour.',
  remedies: ['tell-people-to-connect', 'still-asks', 'assign-user'],
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
      dated: '2023-11-08',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
