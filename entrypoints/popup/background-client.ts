import browser from 'webextension-polyfill';
import type { Case, ProblemSnapshot } from '../../lib/advice/cases';
import { interpolate } from '../../lib/i18n/interpolate';
import type { TextBundle } from '../../lib/i18n/language';
import { openMessage } from '../message/address';
import { places } from '../shared/places';
import type { FirstView, HandedOver, OpenCases, PageReport, PageRequest } from '../shared/protocol';

export type { FirstView, ProblemSnapshot, TextBundle };
/** All that the views drawn at once use of the library: nothing here brings rules, texts or schemas along. */
export { interpolate };

/** What there is to draw at once, as the background sees it; nothing where it has no answer. */
export async function readFirstView(): Promise<FirstView | undefined> {
  return (await globalThis.firstAnswer) as FirstView | undefined;
}

/** A report about the page in the current tab, redacted; nothing where it cannot be read. */
export async function readReport(): Promise<string | undefined> {
  const tabId = await currentTab();
  if (tabId === undefined) return undefined;
  return ((await ask({ type: 'report', tabId })) as PageReport | null)?.text;
}

async function currentTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Lets hints show on a host again. */
export async function showAgain(host: string): Promise<void> {
  await ask({ type: 'show-again', host });
}

/** The watched hosts that the browser, the person or an organization keeps us out of. */
export async function hostsSwitchedOff(): Promise<string[]> {
  return (await places()).filter(({ allowed }) => !allowed).map(({ match }) => new URL(match).host);
}

/** Asks the browser to let us in again; false where it has to be done in the browser's own list of extensions. */
export async function switchOn(hosts: string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: hosts.map((host) => `https://${host}/*`) });
  } catch {
    // Chromium lets only a person give back what was taken from an extension, in its own settings.
    return false;
  }
}

/** Opens the options, and leaves. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

/** Keeps a problem as an open case; throws where the background refuses it. */
export async function keepCase(draft: ProblemSnapshot): Promise<void> {
  const answer = (await ask({ type: 'hand-over', draft, keep: true })) as HandedOver | undefined;
  if (!answer) throw new Error('The background did not take this problem over.');
}

/** Opens the page with the message about a problem; throws where the background refuses the problem. */
export async function readMessage(draft: ProblemSnapshot): Promise<void> {
  const answer = (await ask({ type: 'hand-over', draft, keep: false })) as HandedOver | undefined;
  if (!answer) throw new Error('The background did not take this problem over.');
  await openMessage(answer.id, await currentTab());
}

/** The open cases that this window may know of, newest first. */
export async function openCases(): Promise<Case[]> {
  return ((await ask({ type: 'cases' })) as OpenCases | undefined)?.cases ?? [];
}

/** Forgets an open case. */
export async function closeCase(id: string): Promise<void> {
  await ask({ type: 'close-case', id });
}

function ask(message: PageRequest): Promise<unknown> {
  const incognito = browser.extension.inIncognitoContext;
  return browser.runtime.sendMessage(incognito ? { ...message, incognito } : message);
}
