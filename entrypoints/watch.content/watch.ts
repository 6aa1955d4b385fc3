import packed from 'virtual:phrases';
import { browser } from 'wxt/browser';
import type { PageEvidence } from '../../lib/evidence/evidence';
import { type Outline, outline } from '../../lib/evidence/outline';
import { type PhraseTable, unpackPhrases } from '../../lib/evidence/phrases';
import { type Site, toEvidence } from '../../lib/evidence/site';
import { emptyMemory } from '../../lib/evidence/text-blocks';
import { siteOf } from '../../lib/evidence/watched-sites';
import type { ContentQuery, ContentRequest, HintAnswer } from '../shared/protocol';
import { type HintHandle, showHint } from './hint';
import { onAbort } from './on-abort';
import { createScanSchedule, type ScanSchedule } from './scan-schedule';

/** After so long a page counts as settled even if something on it never stands still, in milliseconds. */
const LONGEST_SETTLE = 4_000;

/** What changes without new elements: something hidden is shown. */
const SHOWN_BY = ['style', 'class', 'hidden', 'aria-hidden', 'open'];

/**
 * Watches the page until the extension is updated or removed: reads it, asks the background where it says something, draws the hint
 * where there is Advice. Holds no rule and no text.
 */
export function watch(): void {
  // Drawn before anybody asked for it: the tab still shows another page, and this one may never be shown.
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', watch, { once: true });
    return;
  }
  let url = new URL(location.href);
  const site = siteOf(url);
  if (!site) return;
  const end = new AbortController();
  const { signal } = end;

  let phrases: PhraseTable | undefined;
  let memory = emptyMemory();
  let told = '';
  let asks = 0;
  let hint: HintHandle | undefined;
  /** The rule whose hint is shown, and the one whose hint the person has sent away on this page. */
  let shown = '';
  let dismissed = '';
  let unsettledSince = 0;
  /** Whether this page has stood still before: what was absent then need not be waited for again. */
  let stoodStill = false;

  const read = (settled: boolean): { evidence: PageEvidence; again: number | undefined } => {
    const reading = site.readAddress(url);
    phrases ??= unpackPhrases(packed);
    memory = { ...memory, before: memory.now, now: new Set() };
    site.readDocument(document, url, reading, { phrases, settled, memory });
    return { evidence: toEvidence(site.id, url.host, reading), again: reading.again };
  };

  const clear = () => {
    hint?.remove();
    hint = undefined;
  };

  const keepUp = () => {
    if (location.href === url.href) return;
    url = new URL(location.href);
    memory = emptyMemory();
    dismissed = '';
    told = '';
    stoodStill = false;
    clear();
  };

  const look = (settled: boolean): boolean => {
    listen();
    keepUp();
    stoodStill ||= settled;
    const { evidence, again } = read(settled);
    if (again && !settled) {
      unsettledSince ||= performance.now();
      if (stoodStill || performance.now() - unsettledSince > LONGEST_SETTLE) return look(true);
      pace.settleIn(again);
    } else unsettledSince = 0;
    const key = evidence.tokens.length > 0 ? JSON.stringify(evidence) : '';
    if (key === told) return false;
    told = key;
    if (key === '') clear();
    void ask({ type: 'evidence', evidence });
    return true;
  };

  const pace = createScanSchedule(look, signal);

  const ask = async (message: ContentRequest): Promise<void> => {
    const turn = ++asks;
    const answer = await send(message);
    // A newer question is under way, or the page has been left.
    if (turn === asks && !signal.aborted) draw(answer);
  };

  const draw = (answer: HintAnswer) => {
    if (!answer || answer.advice.rule === dismissed) {
      clear();
      return;
    }
    const { advice, style } = answer;
    shown = advice.rule;
    if (hint?.host.isConnected) return hint.update(advice);
    hint = showHint(advice, style, {
      signal,
      hide(scope) {
        dismissed = shown;
        if (scope === 'site') void send({ type: 'hide-site' });
      },
      tell: (type) => void send({ type }),
    });
  };

  /** Asks the background; a worker that was just being replaced gets a second chance. */
  const send = async (message: ContentRequest, chances = 4): Promise<HintAnswer> => {
    try {
      return ((await browser.runtime.sendMessage(message)) as HintAnswer | undefined) ?? null;
    } catch {
      // Without an id the extension has been updated or removed under us: leave the page as if we had never been.
      if (!browser.runtime?.id) end.abort();
      // Whoever was not heard says it again with the next change.
      if (chances <= 1) told = '';
      if (signal.aborted || chances <= 1) return null;
      await new Promise((wait) => setTimeout(wait, 300));
      return send(message, chances - 1);
    }
  };

  const listen = observe(site, signal, () => hint?.host, pace);
  const answer = (message: ContentQuery, _sender: unknown, reply: (seen: PageEvidence | Outline) => void) => {
    keepUp();
    if (message?.type === 'look') reply(read(true).evidence);
    else if (message?.type === 'outline') reply(outline(document, url));
  };
  browser.runtime.onMessage.addListener(answer);
  onAbort(signal, () => browser.runtime?.onMessage?.removeListener(answer));
  addEventListener(
    'pageshow',
    (event) => {
      // Back from the back/forward cache: the background may have heard of other pages since.
      if (!event.persisted) return;
      told = '';
      pace.nudge();
    },
    { signal },
  );
  look(false);
}

/**
 * Nudges the pace when the page changes or has a new address. One change is enough: until the look that follows nothing
 * is listened to, so that a page that never stands still costs no more than its looks.
 *
 * @returns listens for the next change
 */
function observe(
  site: Site,
  signal: AbortSignal,
  own: () => Node | undefined,
  pace: ScanSchedule,
): () => void {
  const observer = new MutationObserver((records) => {
    const ours = own();
    if (ours && !records.some((record) => isForeign(record, ours))) return;
    observer.disconnect();
    pace.nudge();
  });
  onAbort(signal, () => observer.disconnect());
  for (const event of ['popstate', 'hashchange']) addEventListener(event, pace.nudge, { signal });
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', pace.nudge, { signal });
  const options = { childList: true, subtree: true, characterData: true };
  return () =>
    observer.observe(
      document,
      site.busy ? options : { ...options, attributes: true, attributeFilter: SHOWN_BY },
    );
}

/** Whether a change is more than our own hint's coming and going. */
function isForeign({ addedNodes, removedNodes, type }: MutationRecord, ours: Node): boolean {
  return type !== 'childList' || [...addedNodes, ...removedNodes].some((node) => node !== ours);
}
