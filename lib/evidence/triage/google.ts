import { pathOf } from '../path-of';
import type { Triage } from './triage';

/** Paths of pages a person works on: identifier, challenges, account chooser, consent. Nothing there is read. */
const WORKING =
  /^\/(signin\/(identifier|challenge|accountchooser|confirmidentifier|productaccess|oauth\/(id|identifier|(legacy\/)?consent(summary)?|oauthchooseaccount|delegation))|o\/oauth2|accountchooser|servicelogin|addsession|logout|samlredirect)(\/|$)/;

/** The one thing said on such a page: an organization requires a second step and the way in is shut. */
export const CONTACT = '#contactAdminMessage';

/** The path in its plain form: versions come and go, and so do capitals. */
export function plainPath(pathname: string): string {
  return pathname.toLowerCase().replace(/\/v\d{1,2}(?=\/|$)|\/$/g, '');
}

/** Whether a person works on the page with this path. */
export function isWorking(pathname: string): boolean {
  return WORKING.test(plainPath(pathname));
}

export default {
  hosts: ['accounts.google.com', 'access.workspace.google.com'],
  vouches: (doc, address) => isWorking(pathOf(address)) && !doc.querySelector(CONTACT),
  telling: /client_id=|consent/i,
} satisfies Triage;
