// Not webextension-polyfill, which the other contexts use: it is nearly as large as the rest of the content script.
import { browser } from 'wxt/browser';
import type { ScannedPage } from '../../lib/evidence/evidence';
import type { Outline } from '../../lib/evidence/outline';
import { type Triage, triageOf, triagePage } from '../../lib/evidence/triage/triage';
import type { ContentMessage, ContentQuery, HintAnswer } from '../shared/protocol';
import { observerOptions } from './page-changes';
import { FIRST_PAUSE_MS, MAX_PASSED_PAUSE_MS, QUIET_MS } from './scan-timing';

/** Watches a page that triage does not pass over, until the extension is updated or removed. */
export interface Watcher {
  /** Reads the whole page and returns what it says now. */
  look(): ScannedPage;
  outline(): Outline;
  /** Draws the background's answer to a message that the gate sent. */
  draw(answer: HintAnswer): void;
  /** To be called when the page is restored from the back/forward cache. */
  comeBack(): void;
}

/** A key that no page has: with it as the last one sent, the next scan is sent whatever it finds. */
export const MUST_SEND = '?';

/**
 * Creates the watcher.
 *
 * @param lastSent the key of what the background has been sent about this page last; empty if nothing
 */
export type OpenWatcher = (triage: Triage, lastSent: string) => Watcher;

/**
 * Runs on every watched page, before the watcher. Passes over a healthy page, checking again at each change. Opens the
 * watcher for good at the first scan in which triage cannot call the page healthy, or when the background asks about
 * the page. It uses as few of the browser's objects as possible: the first use of each takes longer than everything else.
 */
export function startGate(open: OpenWatcher): void {
  const triage = triageOf(document.URL);
  // The tab of a prerendered page still shows another page, and may never show this one.
  if ((document as { prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', () => startGate(open), { once: true });
  else if (triage) watchGate(triage, open);
}

function watchGate(triage: Triage, open: OpenWatcher): void {
  let lastSent = '';
  let address = '';
  let pause = 0;
  let lastScan = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opened: Watcher | undefined;

  const watcher = (): Watcher => {
    observer.disconnect();
    clearTimeout(timer);
    opened ??= open(triage, lastSent);
    return opened;
  };

  const scan = () => {
    timer = undefined;
    address = document.URL;
    const passed = triagePage(triage, document);
    if (passed === undefined) return void watcher();
    observer.observe(document, observerOptions(triage.busy));
    if (passed === lastSent) return;
    lastSent = passed;
    void send({ type: 'passed', evidence: address });
  };

  /** Sends the background the page's address; the watcher takes over where the background cannot be reached. */
  const send = async (message: ContentMessage) => {
    const sent = lastSent;
    try {
      const answer: HintAnswer | undefined = await browser.runtime.sendMessage(message);
      if (answer && lastSent === sent) watcher().draw(answer);
    } catch {
      lastSent = MUST_SEND;
      watcher();
    }
  };

  const observer = new MutationObserver(() => {
    observer.disconnect();
    const now = Date.now();
    const restarts = document.URL !== address || now - lastScan > QUIET_MS;
    pause = restarts ? 0 : Math.min(pause * 2 || FIRST_PAUSE_MS, MAX_PASSED_PAUSE_MS);
    lastScan = now + pause;
    timer = setTimeout(scan, pause);
  });

  browser.runtime.onMessage.addListener(
    ({ type }: Partial<ContentQuery>, _sender: unknown, reply: (seen: unknown) => void) => {
      if (type === 'look' || type === 'outline') reply(watcher()[type]());
    },
  );
  // `persisted` says that the page comes from the back/forward cache; the background may have heard of others since.
  addEventListener('pageshow', ({ persisted }) => persisted && watcher().comeBack());
  scan();
}
