// Not webextension-polyfill, which the extension's own pages use: it is nearly as large as all that runs on a page here.
import { browser } from 'wxt/browser';
import type { PageEvidence } from '../../lib/evidence/evidence';
import type { Outline } from '../../lib/evidence/outline';
import type { ContentQuery, ContentRequest, HintAnswer } from '../shared/protocol';
import { onAbort } from './on-abort';

/** Asks the background; nothing where it has nothing to say. */
export type Send = (message: ContentRequest) => Promise<HintAnswer>;

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

/** Answers what the background asks about the page. */
export function answerBackground(
  signal: AbortSignal,
  answers: { look(): PageEvidence; outline(): Outline },
): void {
  const answer = (message: ContentQuery, _sender: unknown, reply: (seen: PageEvidence | Outline) => void) => {
    if (message?.type === 'look' || message?.type === 'outline') reply(answers[message.type]());
  };
  browser.runtime.onMessage.addListener(answer);
  onAbort(signal, () => browser.runtime?.onMessage?.removeListener(answer));
}
