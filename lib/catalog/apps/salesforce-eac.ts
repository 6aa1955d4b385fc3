import type { App } from './schema';

export default {
  name: 'Salesforce Einstein Activity Capture',
  crm: 'salesforce',
  hosts: [],
  microsoft: {
    clientId: 'c55d6177-918e-4745-96d3-1715194bc7e8',
    name: 'Einstein Activity Capture (EWS)',
    scopes: [],
    link: 'not-offered',
    // The id for connections by Microsoft Graph is not known.
    byEws: true,
    redirectUris: [],
    version: 1,
  },
  usual: { microsoft: 2, google: 2 },
  sources: [
    {
      title: 'Salesforce: the app id of Einstein Activity Capture for Exchange Web Services',
      url: 'https://help.salesforce.com/s/articleView?id=002420794&type=1',
      noted: '2026-11-23',
    },
    {
      title: 'Salesforce Einstein Activity Capture: help for connecting mailboxes',
      url: 'https://help.salesforce.com/s/articleView?id=sales.eac_setup_microsoft365_app_level_connection.htm&type=5',
      noted: '2026-11-23',
    },
    {
      title: 'Salesforce Einstein Activity Capture: help for connecting mailboxes',
      url: 'https://help.salesforce.com/s/articleView?id=sales.aac_setup_user_level_connection.htm&type=5',
      noted: '2026-11-23',
    },
    {
      title: 'Salesforce Einstein Activity Capture: help for connecting mailboxes',
      url: 'https://help.salesforce.com/s/articleView?id=sales.activity_capture_graph_api.htm&type=5',
      noted: '2026-11-23',
    },
  ],
} satisfies App;
