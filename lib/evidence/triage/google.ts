import { pathOf } from '../path-of';
import type { Triage } from './triage';

/** Matches paths of pages that a person works on: identifier, challenges, account chooser, consent. They are not read. */
const WORKING_PATH =
  /^\/(signin\/(identifier|challenge|accountchooser|confirmidentifier|productaccess|oauth\/(id|identifier|(legacy\/)?consent(summary)?|oauthchooseaccount|delegation))|o\/oauth2|accountchooser|servicelogin|addsession|logout|samlredirect)(\/|$)/;

/** Selects the one error on such a page: the organization requires a second step, and the account cannot sign in. */
export const CONTACT_SELECTOR = '#contactAdminMessage';

/** Returns a path in lower case and without version segments such as `/v3`, which Google varies. */
export function normalizePath(pathname: string): string {
  return pathname.toLowerCase().replace(/\/v\d{1,2}(?=\/|$)|\/$/g, '');
}

/** Whether a person works on the page with this path. */
export function isWorkingPath(pathname: string): boolean {
  return WORKING_PATH.test(normalizePath(pathname));
}

export default {
  hosts: ['accounts.google.com', 'access.workspace.google.com'],
  canSkip: (doc, address) => isWorkingPath(pathOf(address)) && !doc.querySelector(CONTACT_SELECTOR),
  relevant: /client_id=|consent/i,
} satisfies Triage;
