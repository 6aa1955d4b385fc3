import type { Rule } from '../schema';

export default {
  who: ['wait', 'm365-admin'],
  flow: 'approval',
  when: [
    { any: ['code:AADSTS90096'] },
    { all: ['site:microsoft'], any: ['heading:request sent'] },
    // The page that confirms the request still has the code of the page before it.
    { all: ['site:microsoft', 'heading:request sent', 'code:AADSTS90095'] },
  ],
  title: 'Wait until your admin has decided on {app}',
  what: 'Your request for {app} is with the admins at {org}; you can connect once one approves it.',
  why: 'Only some admins can decide, and Microsoft may tell them just by email, so a request can be overlooked. Requests nobody answers expire after some days.',
  retry: 'Trying again or sending more requests won’t help. If you hear nothing for days, remind your admin.',
  remedies: ['wait-for-approval', 'review-consent-request', 'grant-tenant-consent', 'still-asks'],
  maybe: [
    {
      rule: 'microsoft/admin-consent-requested',
      tell: 'If the page still has a box for your reason, the request hasn’t been sent yet.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: the admin consent workflow',
      url: 'https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/configure-admin-consent-workflow',
      dated: '2024-01',
      noted: '2026-11-30',
    },
    {
      title: 'Microsoft Learn: the policy for consent requests',
      url: 'https://learn.microsoft.com/en-us/graph/api/resources/adminconsentrequestpolicy',
      noted: '2026-11-30',
    },
  ],
} satisfies Rule;
