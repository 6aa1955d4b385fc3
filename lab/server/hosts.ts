export const MICROSOFT_HOSTS = ['login.microsoftonline.com', 'login.microsoftonline.us'];
export const HUBSPOT_HOSTS = [
  'app.hubspot.com',
  'app-eu1.hubspot.com',
  'app-na2.hubspot.com',
  'app-na3.hubspot.com',
  'app-ap1.hubspot.com',
];

/** Host of the lab's front page. */
export const LAB_HOST = 'lab.signpost.test';

/** All hosts of the lab. */
export const HOSTS = [
  ...MICROSOFT_HOSTS,
  'login.live.com',
  'accounts.google.com',
  'access.workspace.google.com',
  ...HUBSPOT_HOSTS,
  LAB_HOST,
];
