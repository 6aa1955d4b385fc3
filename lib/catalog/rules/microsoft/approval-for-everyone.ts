import type { Rule } from '../schema';

export default {
  who: [],
  tone: 'quiet',
  when: [{ all: ['page:ConvergedConsent', 'dom:accept'], any: ['path:adminconsent', 'flow:adminconsent'] }],
  title: 'Accept approves {app} for everyone in {org}',
  what: 'This page lists what {app} may do for every account in {org}, not only for yours.',
  why: 'You opened an approval link for administrators. After **Accept** nobody in {org} is asked again.',
  retry:
    'Check the name, the publisher and each line. Choose **Accept** if {org} wants to use this app; otherwise choose **Cancel**. The page after **Accept** may be blank or show an error; ignore that. To limit who may use it, turn on **Assignment required?** in its properties in Entra afterwards.',
  remedies: [],
  sources: [
    {
      title: 'Microsoft Learn: the consent page',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/application-consent-experience',
      dated: '2023-12-15',
      noted: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: the admin consent address',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/v2-admin-consent',
      dated: '2023-11-08',
      noted: '2026-11-23',
    },
  ],
} satisfies Rule;
