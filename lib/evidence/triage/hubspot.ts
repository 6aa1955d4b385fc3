import { pathOf } from '../path-of';
import { SPOKEN } from '../prominent';
import type { Triage } from './triage';

/** The address that Microsoft or Google returns to. */
export const RETURN = /^\/oauthor\/v\d{1,2}\/([a-z0-9-]{3,30})\/verify\/?$/;
/** The settings where a mailbox is connected. */
export const CONNECT =
  /^\/(settings\/(\d+\/)?(user-preferences\/(email|calendar)|general\/email|integrations\/(email|connected))|live-messages-settings|oauthor)(\/|$)/;
/** Where HubSpot itself asks whether an app may use an account. */
export const APP_CONSENT = /^\/oauth\/(?:\d+\/)?authorize\/?$/;

export default {
  /** The regions HubSpot is known to serve. */
  hosts: [
    'app.hubspot.com',
    'app-eu1.hubspot.com',
    'app-na2.hubspot.com',
    'app-na3.hubspot.com',
    'app-ap1.hubspot.com',
  ],
  busy: true,
  /** Elsewhere only alerts and dialogs are read. */
  vouches: (doc, address) =>
    ![RETURN, CONNECT, APP_CONSENT].some((path) => path.test(pathOf(address))) && !doc.querySelector(SPOKEN),
} satisfies Triage;
