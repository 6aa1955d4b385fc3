import type { Site } from '../../lib/evidence/site';
import { siteOf } from '../../lib/evidence/watched-sites';
import { answerBackground, linkToBackground } from './background-link';
import { createHintStage } from './hint-stage';
import { observePage } from './page-changes';
import { createPageReader } from './page-reader';
import { createScanSchedule } from './scan-schedule';

/** No page says this: whatever is read next has to be told. */
const STALE = '?';

/**
 * Watches the page until the extension is updated or removed: reads it, asks the background where it says something, and
 * has the hint drawn where there is Advice. Holds no rule and no text.
 */
export function watch(): void {
  const site = siteOf(new URL(location.href));
  // Drawn before anybody asked for it: the tab still shows another page, and this one may never be shown.
  if ('prerendering' in document && document.prerendering === true)
    document.addEventListener('prerenderingchange', watch, { once: true });
  else if (site) watchPage(site);
}

function watchPage(site: Site): void {
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
  const stage = createHintStage(signal, send);

  /** A hint leaves with its address, and whoever heard of the old one hears of the new one, be it healthy. */
  const keepUp = (): boolean => {
    const other = page.follow();
    if (!other) return false;
    if (other === 'page') stage.forget();
    if (told) tellAgain();
    stage.clear();
    return true;
  };

  const look = (settled: boolean): boolean => {
    listen();
    keepUp();
    const { evidence, again } = page.read(settled);
    if (again) schedule.settleIn(again);
    const key = evidence.tokens.length > 0 ? JSON.stringify(evidence) : '';
    stage.makeRoom();
    if (key === told) return false;
    told = key;
    if (!key) stage.clear();
    const turn = ++asks;
    void send({ type: 'evidence', evidence }).then((answer) => {
      // A newer question is under way, or the page has been left.
      if (turn === asks && !signal.aborted) stage.draw(answer);
    });
    return true;
  };

  const schedule = createScanSchedule(look, signal);
  const listen = observePage(site.busy, signal, {
    own: stage.host,
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
      return page.outline();
    },
  });
  addEventListener(
    'pageshow',
    (event) => {
      // Back from the back/forward cache: the background may have heard of other pages since.
      if (!event.persisted) return;
      tellAgain();
      schedule.nudge();
    },
    { signal },
  );
  look(false);
}
