import browser from 'webextension-polyfill';
import { APP_ANSWERS_KEY, readAppAnswers } from '../../lib/advice/app-answers';
import { CASES_KEY } from '../../lib/advice/cases';
import { APPS } from '../../lib/catalog/packaged-apps';
import { SETTINGS_KEY } from '../../lib/settings/settings';
import { ask } from '../shared/ask';
import { sessionMemory } from '../shared/session-memory';

export { APP_ANSWERS_KEY, CASES_KEY, SETTINGS_KEY };

/** Reads what the extension may do and what it stores. */

/** Everything that is stored, by storage area. */
export interface StoredItems {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

/** Returns the permissions in the manifest. */
export function permissions(): string[] {
  return [...(browser.runtime.getManifest().permissions ?? [])];
}

/** Loads everything that is stored on this device. */
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

/** Returns the names of the apps that the person has said to be behind client ids. */
export function namedApps({ local }: StoredItems): { clientId: string; name: string }[] {
  return readAppAnswers(local[APP_ANSWERS_KEY]).map(({ clientId, said }) => ({
    clientId,
    name: 'name' in said ? said.name : (APPS.get(said.id)?.name ?? said.id),
  }));
}

/** Forgets which app the person has said to be behind a client id. */
export async function forgetApp(clientId: string): Promise<void> {
  await ask({ type: 'forget-app', clientId });
}

/** Whether the extension runs in private windows. */
export function runsInPrivateWindows(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}
