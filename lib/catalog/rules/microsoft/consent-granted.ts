import type { Rule } from '../schema';

export default {
  who: ['you'],
  tone: 'good',
  flow: 'granted',
  when: [
    // The parameter comes with a refusal as well; only without an error does it mean yes.
    {
      all: ['param:admin_consent=true'],
      any: ['path:return-microsoft', 'flow:adminconsent', 'site:text'],
      none: ['param:error', 'code:microsoft/any'],
    },
    // The return address sent the browser on, so the answer itself was never seen.
    {
      all: ['site:hubspot', 'path:connect', 'flow:adminconsent'],
      none: ['param:error', 'flow:approval'],
      likely: true,
    },
  ],
  title: '{org} has approved {app}, if Accept was chosen',
  what: 'With **Accept**, Microsoft has recorded that {app} may be used in {org}.',
  why: 'The page that opens after an approval belongs to {maker} and may not expect it. If it shows an error, the approval can have been recorded all the same.',
  retry:
    'Tell the people who were stopped to start connecting their mailbox anew. If the approval screen still appears, wait an hour and try once more.',
  remedies: ['connect-again', 'still-asks', 'assign-user'],
  maybe: [
    {
      rule: 'microsoft/consent-declined',
      tell: 'If **Cancel** was chosen, nothing has changed: open the approval link once more.',
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
