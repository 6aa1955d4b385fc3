import type { Site } from '../../lib/evidence/site';
import { siteOf } from '../../lib/evidence/watched-sites';
import { answerBackground, linkToBackground, type Send } from './background-link';
import type { OnDemand } from './on-demand';
import { observePage } from './page-changes';
import { createPageReader } from './page-reader';
import { createScanSchedule } from './scan-schedule';

/** No page says this: whatever is read next has to be told. */
const STALE = '?';

/** Makes what a healthy page never needs. */
type Open = (signal: AbortSignal, send: Send) => OnDemand;

/**
 * Watches the page until the extension is updated or removed: reads it, asks the background where it says something, and
 * has the hint drawn where there is Advice. Holds no rule and no text. Only types of what `open` makes may be imported
 * here: all else would run on every page.
 */
export function watch(open: Open): void {
  const site = siteOf(new URL(document.URL));
  // Drawn before anybody asked for it: the tab still shows another page, and this one may never be shown.
  if ((document as { prerendering?: boolean }).prerendering === true)
    document.addEventListener('prerenderingchange', () => watch(open), { once: true });
  else if (site) watchPage(site, open);
}

function watchPage(site: Site, open: Open): void {
  const end = new AbortController();
  const { signal } = end;
  const page = createPageReader(site);
  /** What the background has heard last of this page; empty while it has heard nothing. */
  let told = '';
  let asks = 0;
  const tellAgain = () => {
    told = STALE;
  };
  const send = linkToBackground(end, tellAgain);
  let opened: OnDemand | undefined;
  const onDemand = () => {
    opened ??= open(signal, send);
    return opened;
  };

  /** A hint leaves with its address, and whoever heard of the old one hears of the new one, be it healthy. */
  const keepUp = (): boolean => {
    const other = page.follow();
    if (!other) return false;
    if (other === 'page') opened?.forget();
    if (told) tellAgain();
    opened?.clear();
    return true;
  };

  const look = (settled: boolean): boolean => {
    listen();
    keepUp();
    const { evidence, again } = page.read(settled);
    if (again) schedule.settleIn(again);
    const key = evidence.tokens.length > 0 ? JSON.stringify(evidence) : '';
    opened?.makeRoom();
    if (key === told) return false;
    told = key;
    if (!key) opened?.clear();
    const turn = ++asks;
    void send({ type: 'evidence', evidence }).then((answer) => {
      // A newer question is under way, or the page has been left.
      if (turn === asks && !signal.aborted && (answer || opened)) onDemand().draw(answer);
    });
    return true;
  };

  const schedule = createScanSchedule(look, signal);
  const listen = observePage(site.busy, signal, {
    own: () => opened?.host(),
    changed: schedule.nudge,
    moved() {
      if (keepUp()) schedule.renew();
      else schedule.nudge();
    },
  });
  answerBackground(signal, {
    look() {
      keepUp();
      return page.read(true).evidence;
    },
    outline() {
      keepUp();
      return onDemand().outline();
    },
  });
  onReturn(signal, () => {
    // The background may have heard of other pages since.
    tellAgain();
    schedule.nudge();
  });
  look(false);
}

/** Calls back when the page comes from the back/forward cache. */
function onReturn(signal: AbortSignal, come: () => void): void {
  addEventListener('pageshow', ({ persisted }) => persisted && come(), { signal });
}
