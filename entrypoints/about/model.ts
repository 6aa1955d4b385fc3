import browser from 'webextension-polyfill';

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
    browser.storage.session.get(null),
  ]);
  return { local, session };
}

/** Deletes everything that is stored on this device. */
export async function clearStored(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Whether private windows are included. */
export function inPrivateWindows(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}
