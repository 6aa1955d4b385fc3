import { onAbort } from './on-abort';

/** Watches over the hint's place in a page that is not trusted. */
export interface Guard {
  /**
   * Whether a click may act: a person's own, half a second after the hint came to stand there, and only once it has
   * been unhidden for as long.
   */
  allows(event: Event): Promise<boolean>;
  /** The same for what cannot wait, such as following a link. */
  allowsNow(event: Event): boolean;
  /** The hint has come to stand elsewhere, and not because the person wanted it to. */
  moved(): void;
}

const SETTLED = 500;
/** Who clicks on a hint hidden until less than this ago (milliseconds) did not see it. */
const JUST = 200;
/** Longer than the browser takes to report that the hint is in sight again. */
const FREE_AGAIN = 300;
const FIGHT_WINDOW = 5000;
const MOST_FIGHTS = 5;
const MOST_REMOVALS = 3;

/** Newer than the type library: the second version reports what is painted over, in Chromium only. */
interface SeeingOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

/** What may be painted over the hint: others in the top layer, and a view transition. Unknown ones are passed over. */
const OVER = ':is(:popover-open,:modal,:fullscreen,:active-view-transition)';
/** How often that is looked for, where the browser does not tell. */
const LOOK_AROUND = 100;

/** The root element; read past anything the page named `documentElement`. */
export function pageRoot(): HTMLElement {
  return Reflect.get(Document.prototype, 'documentElement', document) as HTMLElement;
}

/** Takes `host` to the top layer and guards it; calls `giveUp` where the page keeps fighting it. */
export function createGuard(host: HTMLElement, signal: AbortSignal, giveUp: () => void): Guard {
  const stands = () => host.isConnected && host.parentNode === pageRoot();
  const top = keepOnTop(host, signal, giveUp);
  top.show();
  keepStanding(host, signal, stands, giveUp, top.show);
  const seen = watchSight(host, signal, top.contest);
  let since = performance.now();
  // Who clicks right after the hint came meant what was there before.
  const meant = (event: Event) => event.isTrusted && stands() && event.timeStamp - since >= SETTLED;
  const allowsNow = (event: Event) => meant(event) && seen() >= SETTLED;
  return {
    allowsNow,
    async allows(event) {
      if (!meant(event) || seen() < JUST) return false;
      // Looked at every so often, because being hidden meanwhile starts the half second anew.
      for (let left = 8; left > 0 && seen() < SETTLED; left--) await pause(100);
      return !signal.aborted && allowsNow(event);
    },
    moved() {
      since = performance.now();
    },
  };
}

const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));

/** Counts what happens within a while. */
function counter(most: number, within: number, tooMany: () => void): () => void {
  let times: number[] = [];
  return () => {
    const now = performance.now();
    times = [...times.filter((time) => now - time < within), now];
    if (times.length > most) tooMany();
  };
}

/** Holds the host in the top layer, where no style of the page's own elements reaches it. */
function keepOnTop(host: HTMLElement, signal: AbortSignal, giveUp: () => void) {
  const fought = counter(MOST_FIGHTS, FIGHT_WINDOW, giveUp);
  const show = () => {
    if (signal.aborted || !host.isConnected) return;
    try {
      if (host.popover !== 'manual') host.popover = 'manual';
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // The page interfered meanwhile; without the top layer the armour still holds.
    }
  };
  const back = () => {
    if (signal.aborted || !host.isConnected || host.matches(':popover-open')) return;
    fought();
    show();
  };
  host.addEventListener('toggle', back, { signal });
  /**
   * Something is painted over the hint: goes above it if it may be a popover, and says so. A page's own dialog
   * is left alone.
   */
  const contest = (): boolean => {
    if (signal.aborted || !host.isConnected || document.querySelector(':modal')) return false;
    if ([...document.querySelectorAll(':popover-open')].every((element) => element === host)) return false;
    fought();
    if (signal.aborted) return false;
    if (host.matches(':popover-open')) host.hidePopover();
    show();
    return true;
  };
  return { show, contest };
}

/** Puts the host back where it was and strips it of whatever the page hung on it. */
function keepStanding(
  host: HTMLElement,
  signal: AbortSignal,
  stands: () => boolean,
  giveUp: () => void,
  show: () => void,
): void {
  let removals = 0;
  const fought = counter(MOST_FIGHTS * 4, FIGHT_WINDOW, giveUp);
  const observer = new MutationObserver((records) => {
    if (!stands()) {
      if (++removals >= MOST_REMOVALS) return giveUp();
      pageRoot().append(host);
    }
    if (records.some((record) => record.type === 'attributes')) {
      const foreign = host.getAttributeNames().filter((name) => name !== 'popover');
      for (const name of foreign) host.removeAttribute(name);
      if (foreign.length > 0 || host.getAttribute('popover') !== 'manual') fought();
    }
    if (!signal.aborted) show();
    // What we just did is no news.
    observer.takeRecords();
  });
  observer.observe(pageRoot(), { childList: true });
  observer.observe(host, { attributes: true });
  onAbort(signal, () => observer.disconnect());
}

/**
 * For how long the host has been in sight without a break, in milliseconds. While it is not, `contest` is asked
 * to free it, again and again as long as it sees something to contest.
 */
function watchSight(host: HTMLElement, signal: AbortSignal, contest: () => boolean): () => number {
  if (
    (import.meta.env.FIREFOX || import.meta.env.SAFARI) &&
    !('isVisible' in IntersectionObserverEntry.prototype)
  ) {
    let clear = performance.now();
    let searched = 0;
    const look = (all: boolean) => {
      const now = performance.now();
      const { opacity, filter } = getComputedStyle(pageRoot());
      const faded = opacity !== '1' || filter !== 'none';
      // Closed roots are searched for once a click: a page may have a hundred thousand elements.
      const deep = all && now - searched > 1_000;
      if (deep) searched = now;
      if (faded || !inViewport(host) || isCovered(document, host, deep)) clear = now;
    };
    const timer = setInterval(look, LOOK_AROUND, false);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    return () => {
      look(true);
      return performance.now() - clear;
    };
  }
  let since: number | undefined;
  let timer: ReturnType<typeof setTimeout>;
  const free = () => {
    clearTimeout(timer);
    if (since === undefined && contest()) timer = setTimeout(free, FREE_AGAIN);
  };
  const options: SeeingOptions = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible: boolean }) | undefined;
    since = last?.isVisible ? (since ?? performance.now()) : undefined;
    free();
  }, options);
  observer.observe(host);
  onAbort(signal, () => observer.disconnect());
  return () => (since === undefined ? 0 : performance.now() - since);
}

/** Whether anything else may be painted over the hint; with `all` also what stands in other roots, closed ones too. */
function isCovered(root: ParentNode, host: HTMLElement, all: boolean): boolean {
  if ([...root.querySelectorAll(OVER)].some((element) => element !== host)) return true;
  // Firefox lets content scripts, and nobody else, into closed roots.
  return (
    all &&
    [...root.querySelectorAll<Element & { openOrClosedShadowRoot?: ShadowRoot }>('*')].some(
      ({ openOrClosedShadowRoot: inner }) => inner && isCovered(inner, host, all),
    )
  );
}

function inViewport(host: HTMLElement): boolean {
  const { top, left, bottom, right } = host.getBoundingClientRect();
  return (
    right - left > 40 &&
    bottom - top > 20 &&
    top >= 0 &&
    left >= 0 &&
    bottom <= innerHeight + 1 &&
    right <= innerWidth + 1
  );
}
