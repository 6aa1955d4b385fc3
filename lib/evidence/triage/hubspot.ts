import { pathOf } from '../path-of';
import { ALERT_SELECTOR } from '../prominent';
import type { Triage } from './triage';

/** Matches the address that Microsoft or Google return to. */
export const RETURN_PATH = /^\/oauthor\/v\d{1,2}\/([a-z0-9-]{3,30})\/verify\/?$/;
/** Matches the settings where a mailbox is connected. */
export const CONNECT_PATH =
  /^\/(settings\/(\d+\/)?(user-preferences\/(email|calendar)|general\/email|integrations\/(email|connected))|live-messages-settings|oauthor)(\/|$)/;
/** Matches HubSpot's own consent page for apps. */
export const APP_CONSENT_PATH = /^\/oauth\/(?:\d+\/)?authorize\/?$/;

export default {
  /** One host per known HubSpot region. */
  hosts: [
    'app.hubspot.com',
    'app-eu1.hubspot.com',
    'app-na2.hubspot.com',
    'app-na3.hubspot.com',
    'app-ap1.hubspot.com',
  ],
  busy: true,
  /** On all other pages only alerts and dialogs are read. */
  canSkip: (doc, address) =>
    ![RETURN_PATH, CONNECT_PATH, APP_CONSENT_PATH].some((path) => path.test(pathOf(address))) &&
    !doc.querySelector(ALERT_SELECTOR),
} satisfies Triage;
