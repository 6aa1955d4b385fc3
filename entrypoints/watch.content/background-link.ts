// As in gate.ts, not webextension-polyfill.
import { browser } from 'wxt/browser';
import type { ContentMessage, HintAnswer } from '../shared/protocol';

/** Asks the background; nothing where it has nothing to say. */
export type Send = (message: ContentMessage) => Promise<HintAnswer>;

/** So often a question is put, with so long (milliseconds) between: a worker may just be being replaced. */
const CHANCES = 4;
const BETWEEN = 300;

/**
 * The way to the background, which ends everything once the extension has been updated or removed.
 *
 * @param unheard called where a question has come to nobody
 */
export function linkToBackground(end: AbortController, unheard: () => void): Send {
  return async (message) => {
    for (let left = CHANCES; left-- > 0; ) {
      try {
        return ((await browser.runtime.sendMessage(message)) as HintAnswer | undefined) ?? null;
      } catch {
        // Without an id the extension has gone: leave the page as if we had never been.
        if (!browser.runtime?.id) end.abort();
        if (end.signal.aborted) break;
        if (left) await new Promise((wait) => setTimeout(wait, BETWEEN));
      }
    }
    unheard();
    return null;
  };
}
