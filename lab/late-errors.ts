import { urlOf } from './screens';

/** A healthy page that becomes an error page after it was read. */
export interface LateError {
  /** The change in a few words. */
  name: string;
  url: string;
  /** Script that changes the page. */
  change: string;
  /** Rule whose hint must appear. */
  rule: string;
}

/** Returns a script that adds an element to the body. */
function addElement(tag: string, attributes: string, html: string): string {
  return `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(`<${tag} ${attributes}>${html}</${tag}>`)})`;
}

/** Returns a script that changes the address without loading and draws another view. */
function goTo(path: string, html: string): string {
  return `history.pushState(null, '', ${JSON.stringify(path)}); document.body.innerHTML = ${JSON.stringify(html)}`;
}

const NOT_ASSIGNED = 'AADSTS50105: The signed in user is not assigned to a role for the application.';
const NOT_FOUND = 'Office 365 inbox and calendar not found';
const FULL_PATH = '/settings/12345/user-preferences/email';

export const LATE_ERRORS: readonly LateError[] = [
  {
    name: 'an alert comes on a sign-in page',
    url: urlOf('healthy/microsoft-sign-in'),
    change: addElement('div', 'role="alert"', NOT_ASSIGNED),
    rule: 'microsoft/user-not-assigned',
  },
  {
    name: 'the heading of a sign-in page changes its text',
    url: urlOf('healthy/microsoft-sign-in'),
    change: `document.querySelector('[role=heading]').firstChild.data = 'Need admin approval'`,
    rule: 'microsoft/admin-approval-required',
  },
  {
    name: 'a hidden alert is shown',
    url: urlOf('healthy/microsoft-password'),
    change: `${addElement('div', 'role="alert" style="display:none"', NOT_ASSIGNED)}; setTimeout(() => document.querySelector('[role=alert]').style.display = 'block')`,
    rule: 'microsoft/user-not-assigned',
  },
  {
    name: 'the sign-in page becomes an error page without loading',
    url: urlOf('healthy/microsoft-stay-signed-in'),
    change: `document.querySelector('meta[name=PageID]').content = 'ConvergedError'; document.body.innerHTML = ${JSON.stringify(`<h1>Sorry, but we’re having trouble signing you in.</h1><p>${NOT_ASSIGNED}</p>`)}`,
    rule: 'microsoft/user-not-assigned',
  },
  {
    name: 'a personal sign-in goes to its error address',
    url: urlOf('healthy/microsoft-personal-sign-in'),
    change: goTo(
      '/err.srf?lc=1033#error=access_denied&error_subcode=cancel',
      '<h1>We can’t sign you in</h1>',
    ),
    rule: 'microsoft/consent-declined',
  },
  {
    name: 'Google’s second step is shut',
    url: urlOf('healthy/google-two-step'),
    change: `document.querySelector('#contactAdminMessage').textContent = 'Ask your administrator.'`,
    rule: 'google/two-step-enforced',
  },
  {
    name: 'Google’s password page goes to an error',
    url: urlOf('healthy/google-password'),
    change: goTo(
      '/signin/oauth/error?authError=ChVhZG1pbl9wb2xpY3lfZW5mb3JjZWQgkAM&client_id=123456789012-0labexample0labexample0labexampl.apps.googleusercontent.com',
      '<h1>Access blocked</h1>',
    ),
    rule: 'google/admin-policy',
  },
  {
    name: 'a dialog comes over a busy record',
    url: urlOf('healthy/hubspot-record'),
    change: addElement('div', 'role="dialog" aria-labelledby="turned"', `<h2 id="turned">${NOT_FOUND}</h2>`),
    rule: 'hubspot/mailbox-not-found',
  },
  {
    name: 'a record goes to the settings, where an error stands',
    url: urlOf('healthy/hubspot-record'),
    change: goTo(FULL_PATH, `<h1>Email</h1><h2>${NOT_FOUND}</h2>`),
    rule: 'hubspot/mailbox-not-found',
  },
  {
    name: 'the settings get a line with an error',
    url: urlOf('healthy/hubspot-settings'),
    change: addElement('h3', '', NOT_FOUND),
    rule: 'hubspot/mailbox-not-found',
  },
];
