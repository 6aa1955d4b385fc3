import type { App } from './schema';

export default {
  name: 'FreeBusy',
  hosts: [],
  sources: [
    {
      title: 'FreeBusy help: admin consent for Office 365',
      url: 'https://help.freebusy.io/en/articles/2059084-office-365-how-to-authorize-freebusy-with-admin-consent-v1',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
