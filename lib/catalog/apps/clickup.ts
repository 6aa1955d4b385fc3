import type { App } from './schema';

export default {
  name: 'ClickUp',
  hosts: [],
  microsoft: {
    clientId: 'dbaf1972-fb78-4b27-b943-be6f58e058d0',
    name: 'ClickUp Planner',
    // The published list of permissions could not be read completely, so none are listed.
    scopes: [],
    link: 'maker-id',
    redirectUris: [],
    version: 1,
  },
  sources: [
    {
      title: 'ClickUp help: authorize the Planner’s access to Microsoft 365',
      url: 'https://help.clickup.com/hc/en-us/articles/31645350834199-Authorize-the-Planner-s-access-to-Microsoft-365',
      noted: '2026-11-29',
    },
  ],
} satisfies App;
