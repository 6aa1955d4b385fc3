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
  title: 'Microsoft asks whether {app} may use your account',
  what: 'Nothing is wrong here: this page lists what {app} would like to do.',
  why: '**Mail.ReadWrite** and **Mail.Send** stand for reading, changing and sending mail, **Calendars.ReadWrite** for your calendars, **User.Read** for your profile. **offline_access** keeps the connection alive while you are away.',
  retry:
    'Check the name, the publisher and each line. Choose **Accept** if you expected this request and trust the app; otherwise choose **Cancel** and ask your IT.',
  remedies: [],
  maybe: [
    {
      rule: 'microsoft/consent-risky-blocked',
      tell: 'If the page warns that the app might be risky, let an administrator check it before anybody accepts.',
    },
  ],
  sources: [
    {
      title: 'Microsoft Learn: the consent page',
      url: 'https://learn.microsoft.com/en-us/entra/identity-platform/application-consent-experience',
      checked: '2026-11-23',
    },
    {
      title: 'Microsoft Learn: Microsoft Graph permissions',
      url: 'https://learn.microsoft.com/en-us/graph/permissions-reference',
      checked: '2026-11-23',
    },
  ],
} satisfies Rule;
