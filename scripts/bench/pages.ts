import type { ExtraPage } from '../../lab/server/server';

/** A record page of a CRM: headings, a table and a feed that change all the time. */
const BUSY = 'https://app.hubspot.com/contacts/12345/record/0-1/501';
/** The settings of the same CRM where a mailbox is connected: here the watcher reads the whole page. */
const BUSY_READ = 'https://app.hubspot.com/settings/12345/user-preferences/email';
/** A page of 5,000 elements that the watcher reads as a whole. */
const LARGE = 'https://app.hubspot.com/settings/12345/general/email';
/** A sign-in page that says nothing until something goes wrong. */
const LATE = 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?client_id=bench';
/** A page that comes with its error. */
const WRONG = 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/authorize?client_id=wrong';

/** What an error page says; the code decides. */
export const ERROR =
  "AADSTS50105: Your administrator has configured the application to block users unless they are specifically granted ('assigned') access.";

export const ADDRESSES = { busy: BUSY, busyRead: BUSY_READ, large: LARGE, late: LATE, wrong: WRONG };

/** The documents behind the addresses. */
export function benchPages(): ExtraPage[] {
  return [
    { url: BUSY, html: page('Contact', record()) },
    { url: BUSY_READ, html: page('Settings', record()) },
    { url: LARGE, html: page('Settings', large()) },
    { url: LATE, html: page('Sign in', signIn()) },
    { url: WRONG, html: page('Sign in', `${signIn()}<div role="alert">${ERROR}</div>`) },
  ];
}

/** What the page itself does 20 times a second: a new line in the feed, a number, a class; each tenth a heading. */
export function changeOnce(at: number): void {
  const feed = document.querySelector('#feed');
  const number = document.querySelector('#number');
  if (!feed || !number) return;
  const line = document.createElement('div');
  line.className = 'line';
  line.append(`Call ${at} logged `, document.createElement('span'));
  line.lastElementChild?.append('by Robin, a minute ago');
  feed.prepend(line);
  if (feed.childElementCount > 60) feed.lastElementChild?.remove();
  if (number.firstChild) number.firstChild.nodeValue = `${at} open tasks`;
  number.classList.toggle('new');
  const heading = document.querySelector('h2');
  if (heading && at % 10 === 0) heading.textContent = `Activity ${at}`;
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

function record(): string {
  const rows = Array.from(
    { length: 150 },
    (_, at) => `<tr><td>Deal ${at}</td><td>Open</td><td>${at * 10} EUR</td></tr>`,
  );
  return `<main><h1>Robin Ray</h1><p id="number">0 open tasks</p><h2>Activity</h2><div id="feed"></div><table>${rows.join('')}</table></main>`;
}

/** 5,000 elements in all, most of them with a short text. */
function large(): string {
  const rows = Array.from(
    { length: 1_247 },
    (_, at) =>
      `<div><p>Setting ${at}</p><span>Choose how ${at} is shown</span><a href="#${at}">Change</a></div>`,
  );
  return `<main><h1>Settings</h1>${rows.join('')}</main>`;
}

function signIn(): string {
  return '<main><h1>Sign in</h1><form><label>Email <input name="loginfmt" type="email"></label><input type="submit" value="Next"></form><p>Can’t access your account?</p></main>';
}
