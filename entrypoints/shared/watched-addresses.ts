import browser from 'webextension-polyfill';

/** A match pattern of the content script, and whether the browser currently grants access to it. */
export interface WatchedAddress {
  match: string;
  allowed: boolean;
}

/** Loads the watched addresses, in the order of the manifest. */
export async function loadWatchedAddresses(): Promise<WatchedAddress[]> {
  const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
  return Promise.all(
    matches.map(async (match) => ({
      match,
      allowed: await browser.permissions.contains({ origins: [match] }),
    })),
  );
}
