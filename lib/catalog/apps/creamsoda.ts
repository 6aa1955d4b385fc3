import type { App } from './schema';

export default {
  name: 'CreamSoda CRM',
  hosts: [],
  google: {
    clientId: '894266472955-7e8olr5q3k39d2t2d637opi6krtsf1sm.apps.googleusercontent.com',
    name: 'CreamSoda',
    scopes: [],
  },
  sources: [
    {
      title: 'CreamSoda CRM: help for connecting mailboxes',
      url: 'https://support.crmsoda.com/connect-automate/how-to-whitelist-creamsoda-in-google-workspace',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
