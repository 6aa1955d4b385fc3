import browser from 'webextension-polyfill';
import { APP_ANSWERS_KEY, readAppAnswers } from '../../lib/advice/app-answers';
import { APPS } from '../../lib/catalog/packaged-apps';
import type { PageRequest } from '../shared/protocol';
import { sessionMemory } from '../shared/session-memory';

export { APP_ANSWERS_KEY };

/** What the extension itself says about what it may do and what it keeps. */

/** Everything that is stored, by where it belongs. */
export interface StoredItems {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

/** The permissions in the manifest. */
export function permissions(): string[] {
  return [...(browser.runtime.getManifest().permissions ?? [])];
}

/** What is stored on this device. */
export async function readStored(): Promise<StoredItems> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(null),
    sessionMemory(browser).get(null),
  ]);
  return { local, session };
}

/** Deletes everything that is stored on this device. */
export async function clearStored(): Promise<void> {
  const session = sessionMemory(browser);
  await Promise.all([browser.storage.local.clear(), session.remove(Object.keys(await session.get(null)))]);
}

/** Which app is behind which client id, as the person said. */
export function namedApps({ local }: StoredItems): { clientId: string; name: string }[] {
  return readAppAnswers(local[APP_ANSWERS_KEY]).map(({ clientId, said }) => ({
    clientId,
    name: 'name' in said ? said.name : (APPS.get(said.id)?.name ?? said.id),
  }));
}

/** Forgets which app a client id was said to be. */
export async function forgetApp(clientId: string): Promise<void> {
  const request: PageRequest = { type: 'forget-app', clientId };
  await browser.runtime.sendMessage(request);
}

/** Whether private windows are included. */
export function runsInPrivateWindows(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}
