// As in gate.ts, not webextension-polyfill.
import { browser } from 'wxt/browser';
import type { ContentMessage, HintAnswer } from '../shared/protocol';

/** Sends a message to the background; resolves to null where there is no hint to draw. */
export type Send = (message: ContentMessage) => Promise<HintAnswer>;

/** Number of times a message is sent before it counts as undelivered: the worker may be restarting. */
const MAX_ATTEMPTS = 4;
/** Pause between two attempts, in milliseconds. */
const RETRY_DELAY_MS = 300;

/**
 * Connects the page to the background. Aborts `end` once the extension has been updated or removed.
 *
 * @param onUndelivered called for a message that could not be delivered
 */
export function linkToBackground(end: AbortController, onUndelivered: () => void): Send {
  return async (message) => {
    for (let left = MAX_ATTEMPTS; left-- > 0; ) {
      try {
        return (await browser.runtime.sendMessage<ContentMessage, HintAnswer | undefined>(message)) ?? null;
      } catch {
        // The id is missing once the extension is gone: leave no trace on the page.
        if (!browser.runtime?.id) end.abort();
        if (end.signal.aborted) break;
        if (left) await new Promise((wait) => setTimeout(wait, RETRY_DELAY_MS));
      }
    }
    onUndelivered();
    return null;
  };
}
