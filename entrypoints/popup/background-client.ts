import browser from 'webextension-polyfill';
import type { Case, ProblemSnapshot } from '../../lib/advice/cases';
import { interpolate } from '../../lib/i18n/interpolate';
import type { TextBundle } from '../../lib/i18n/language';
import { openMessage } from '../message/open-message';
import { ask } from '../shared/ask';
import type { FirstView } from '../shared/protocol';
import { loadWatchedAddresses } from '../shared/watched-addresses';

export type { FirstView, ProblemSnapshot, TextBundle };
/** What the first view uses of `lib/`. This module imports no rules, texts or schemas, so that it loads quickly. */
export { interpolate };

/** Returns what to draw first, as the background sees it; undefined where it has not answered. */
export async function readFirstView(): Promise<FirstView | undefined> {
  return globalThis.firstAnswer;
}

/** Returns a redacted report about the page in the current tab; undefined where the page cannot be read. */
export async function readReport(): Promise<string | undefined> {
  const tabId = await currentTab();
  if (tabId === undefined) return undefined;
  return (await ask({ type: 'report', tabId }))?.text;
}

async function currentTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Shows hints on a host again. */
export async function showAgain(host: string): Promise<void> {
  await ask({ type: 'show-again', host });
}

/** Returns the watched hosts to which the browser, the person or an organization denies access. */
export async function hostsSwitchedOff(): Promise<string[]> {
  const addresses = await loadWatchedAddresses();
  return addresses.filter(({ allowed }) => !allowed).map(({ match }) => new URL(match).host);
}

/** Asks the browser for access; returns false where only the browser's own list of extensions can grant it. */
export async function switchOn(hosts: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: hosts.map((host) => `https://${host}/*`) });
  } catch {
    // In Chromium, access that was taken away can be given back in its settings only.
    return false;
  }
}

/** Opens the options and closes the toolbar window. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

/** Keeps a problem as an open case. @throws Error if the background refuses it */
export async function keepCase(draft: ProblemSnapshot): Promise<void> {
  await handOver(draft, true);
}

/** Opens the page with the message about a problem. @throws Error if the background refuses the problem */
export async function openMessageAbout(draft: ProblemSnapshot): Promise<void> {
  await openMessage(await handOver(draft, false), await currentTab());
}

/** Hands a problem to the background and returns the id of its case, which stays open if `keep` is true. */
async function handOver(draft: ProblemSnapshot, keep: boolean): Promise<string> {
  const answer = await ask({ type: 'hand-over', draft, keep });
  if (!answer) throw new Error('The background did not take this problem over.');
  return answer.id;
}

/** Loads the open cases that this window may see, newest first. */
export async function loadOpenCases(): Promise<Case[]> {
  return (await ask({ type: 'cases' }))?.cases ?? [];
}

/** Closes an open case. */
export async function closeCase(id: string): Promise<void> {
  await ask({ type: 'close-case', id });
}
