import type { Rule } from '../schema';

export default {
  who: [],
  tone: 'quiet',
  when: [
    {
      all: ['page:ConvergedConsent', 'dom:accept'],
      none: ['path:adminconsent', 'flow:adminconsent'],
    },
  ],
  title: 'Check what {app} wants before you accept',
  what: 'Microsoft is asking whether {app} may do what this page lists.',
  why: 'The name, the publisher and each line show who is asking and for what. “Maintain access” means the connection keeps working while you’re away.',
  retry:
    'Choose **Accept** only if you started this yourself and trust the app; otherwise choose **Cancel** and ask your IT team.',
  remedies: [],
  maybe: [
    {
      rule: 'microsoft/consent-risky-blocked',
      tell: 'If the page says the app might be risky, let an admin check it before anyone accepts.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: the consent page',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/application-consent-experience',
      dated: '2023-12-15',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: Microsoft Graph permissions',
      url: 'https://learn.microsoft.com/en-us/graph/permissions-reference',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
