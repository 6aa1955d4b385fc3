import browser from 'webextension-polyfill';

/** What the extension itself says about what it may do and what it keeps. */

/** A watched address, and whether the browser lets us look at it now. */
export interface Place {
  match: string;
  allowed: boolean;
}

/** Everything that is stored, by where it belongs. */
export interface Stored {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
}

/** The watched addresses. */
export async function places(): Promise<Place[]> {
  const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
  return Promise.all(
    matches.map(async (match) => ({
      match,
      allowed: await browser.permissions.contains({ origins: [match] }),
    })),
  );
}

/** The permissions in the manifest. */
export function permissions(): string[] {
  return [...(browser.runtime.getManifest().permissions ?? [])];
}

/** What is stored on this device. */
export async function stored(): Promise<Stored> {
  const [local, session] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  return { local, session };
}

/** Deletes everything that is stored on this device. */
export async function clear(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Whether private windows are included. */
export function inPrivateWindows(): Promise<boolean> {
  return browser.extension.isAllowedIncognitoAccess();
}
