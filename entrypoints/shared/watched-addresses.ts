import browser from 'webextension-polyfill';

/** A watched address, as a match pattern, and whether the browser lets us look at it now. */
export interface Place {
  match: string;
  allowed: boolean;
}

/** The watched addresses, as the manifest names them. */
export async function places(): Promise<Place[]> {
  const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches);
  return Promise.all(
    matches.map(async (match) => ({
      match,
      allowed: await browser.permissions.contains({ origins: [match] }),
    })),
  );
}
