// Not webextension-polyfill, which the extension's own pages use: it is nearly as large as all that runs on a page here.
import { browser } from 'wxt/browser';
import type { ScannedPage } from '../../lib/evidence/evidence';
import type { Outline } from '../../lib/evidence/outline';
import { type Triage, triageOf, triagePage } from '../../lib/evidence/triage/triage';
import type { ContentMessage, ContentQuery, HintAnswer } from '../shared/protocol';
import { changesOf } from './page-changes';

/** What changes together may come in parts: so soon after the first look the next one may follow, in milliseconds. */
const TOGETHER = 8;

/** The longest time between two looks at a page that keeps changing, in milliseconds. */
const LONGEST = 500;

/** A change so long after the last look, in milliseconds, comes on a quiet page, and is looked at once. */
const QUIET = 1_000;

/** Watches a page that was not passed over, until the extension is updated or removed. */
export interface Watcher {
  /** What the page says now, read whole. */
  look(): ScannedPage;
  outline(): Outline;
  /** Draws what the background answered to what it had been told before. */
  draw(answer: HintAnswer): void;
  /** The page is back from the browser's cache: the background may have heard of other pages since. */
  comeBack(): void;
}

/** No page says this: whatever is seen next has to be told. */
export const UNHEARD = '?';

/** Makes the watcher, which goes on from what the background has heard of the page so far. */
export type Open = (triage: Triage, told: string) => Watcher;

/**
 * Stands before the watcher on every watched page. It lets a healthy page pass, again at each change, and opens the watcher
 * for good at the first look that triage does not vouch for, or when anybody asks. It gets hold of as little of the browser
 * as it can: here each object that is touched first takes longer than all the rest.
 */
export function standAtGate(open: Open): void {
  const triage = triageOf(document.URL);
  // Drawn before anybody asked for it: the tab still shows another page, and this one may never be shown.
  if ((document as { prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', () => standAtGate(open), { once: true });
  else if (triage) guardPage(triage, open);
}

function guardPage(triage: Triage, open: Open): void {
  let told = '';
  let address = '';
  let pause = 0;
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opened: Watcher | undefined;

  const watcher = (): Watcher => {
    observer.disconnect();
    clearTimeout(timer);
    opened ??= open(triage, told);
    return opened;
  };

  const look = () => {
    timer = undefined;
    address = document.URL;
    const passed = triagePage(triage, document);
    if (passed === undefined) return void watcher();
    observer.observe(document, changesOf(triage.busy));
    if (passed === told) return;
    told = passed;
    void tell({ type: 'passed', evidence: address });
  };

  /** Tells the background where the page is; one that does not hear is the watcher's to deal with. */
  const tell = async (message: ContentMessage) => {
    const said = told;
    try {
      const answer = (await browser.runtime.sendMessage(message)) as HintAnswer | undefined;
      if (answer && told === said) watcher().draw(answer);
    } catch {
      told = UNHEARD;
      watcher();
    }
  };

  const observer = new MutationObserver(() => {
    observer.disconnect();
    const now = Date.now();
    const anew = document.URL !== address || now - last > QUIET;
    pause = anew ? 0 : Math.min(pause * 2 || TOGETHER, LONGEST);
    last = now + pause;
    timer = setTimeout(look, pause);
  });

  browser.runtime.onMessage.addListener(
    ({ type }: Partial<ContentQuery>, _sender: unknown, reply: (seen: unknown) => void) => {
      if (type === 'look' || type === 'outline') reply(watcher()[type]());
    },
  );
  // From the back/forward cache: the background may have heard of other pages since.
  addEventListener('pageshow', ({ persisted }) => persisted && watcher().comeBack());
  look();
}
