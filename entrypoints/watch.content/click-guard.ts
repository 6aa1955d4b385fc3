import { onAbort } from './on-abort';

/** Protects the hint against clickjacking and removal by a page that is not trusted. */
export interface Guard {
  /**
   * Whether a click may act: it is the person's own, the hint has been in its place for half a second, and has been
   * visible for as long. Waits a little for the last condition.
   */
  allows(event: Event): Promise<boolean>;
  /** The same without waiting, for what cannot be delayed, such as following a link. */
  allowsNow(event: Event): boolean;
  /** To be called when the hint has moved without the person's doing: the half second starts anew. */
  moved(): void;
}

/** Time for which the hint must have been in place, and visible, before a click acts, in milliseconds. */
const MIN_SETTLED_MS = 500;
/** A click on a hint that became visible less than this long ago, in milliseconds, is dropped, not delayed. */
const MIN_SEEN_MS = 200;
/** Height below which nobody can see the hint, in pixels. */
const MIN_HEIGHT = 20;
/** Pause before the next attempt to uncover the hint, in milliseconds; the browser reports visibility sooner. */
const CONTEST_RETRY_MS = 300;
/** Period within which the page's interferences are counted, in milliseconds. */
const FIGHT_WINDOW_MS = 5000;
/** Maximum number of interferences within that period; after one more the hint gives up. */
const MAX_FIGHTS = 5;
/** Number of removals by the page at which the hint gives up. */
const MAX_REMOVALS = 3;

/** IntersectionObserver v2, which the type library lacks: it also reports that the target is covered. Chromium only. */
interface VisibilityOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

/**
 * Matches what may be painted over the hint: elements in the top layer and a view transition. `:is()` ignores the
 * pseudo-classes that a browser does not know.
 */
const OVERLAYS = ':is(:popover-open,:modal,:fullscreen,:active-view-transition)';
/** Pause between two searches for overlays, where the browser does not report covered elements, in milliseconds. */
const COVER_CHECK_MS = 100;

/** Returns the root element, even where the page has shadowed `document.documentElement`. */
export function pageRoot(): HTMLElement {
  return Reflect.get(Document.prototype, 'documentElement', document) as HTMLElement;
}

/** Shows `host` in the top layer and guards it; calls `giveUp` where the page keeps interfering. */
export function createGuard(host: HTMLElement, signal: AbortSignal, giveUp: () => void): Guard {
  const isInPlace = () => host.isConnected && host.parentNode === pageRoot();
  const top = keepOnTop(host, signal, giveUp);
  top.show();
  keepAttached(host, signal, isInPlace, giveUp, top.show);
  const visibleFor = trackVisibility(host, signal, top.contest);
  let placedAt = performance.now();
  // A click right after the hint came was meant for what was there before.
  const isIntended = (event: Event) =>
    event.isTrusted && isInPlace() && event.timeStamp - placedAt >= MIN_SETTLED_MS;
  const allowsNow = (event: Event) => isIntended(event) && visibleFor() >= MIN_SETTLED_MS;
  return {
    allowsNow,
    async allows(event) {
      if (!isIntended(event) || visibleFor() < MIN_SEEN_MS) return false;
      // Polled, because the half second starts anew if the hint is hidden meanwhile.
      for (let left = 8; left > 0 && visibleFor() < MIN_SETTLED_MS; left--) await pause(100);
      return !signal.aborted && allowsNow(event);
    },
    moved() {
      placedAt = performance.now();
    },
  };
}

const pause = (time: number) => new Promise<void>((done) => setTimeout(done, time));

/** Returns a function that counts its calls, and calls `onExceeded` at more than `max` within {@link FIGHT_WINDOW_MS}. */
function createFightCounter(max: number, onExceeded: () => void): () => void {
  let times: number[] = [];
  return () => {
    const now = performance.now();
    times = [...times.filter((time) => now - time < FIGHT_WINDOW_MS), now];
    if (times.length > max) onExceeded();
  };
}

/** Keeps the host in the top layer, above the page's own elements whatever their styles. */
function keepOnTop(host: HTMLElement, signal: AbortSignal, giveUp: () => void) {
  const countFight = createFightCounter(MAX_FIGHTS, giveUp);
  const show = () => {
    if (signal.aborted || !host.isConnected) return;
    try {
      if (host.popover !== 'manual') host.popover = 'manual';
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // The page interfered meanwhile. Outside the top layer the host's own styles (hint.css) still protect the hint.
    }
  };
  const reopen = () => {
    if (signal.aborted || !host.isConnected || host.matches(':popover-open')) return;
    countFight();
    show();
  };
  host.addEventListener('toggle', reopen, { signal });
  /**
   * Called when something may cover the hint. Raises the hint above open popovers and returns whether it did; leaves a
   * modal dialog of the page alone.
   */
  const contest = (): boolean => {
    if (signal.aborted || !host.isConnected || document.querySelector(':modal')) return false;
    if ([...document.querySelectorAll(':popover-open')].every((element) => element === host)) return false;
    countFight();
    if (signal.aborted) return false;
    if (host.matches(':popover-open')) host.hidePopover();
    show();
    return true;
  };
  return { show, contest };
}

/** Puts the host back when the page removes it, and takes off attributes that the page sets. */
function keepAttached(
  host: HTMLElement,
  signal: AbortSignal,
  isInPlace: () => boolean,
  giveUp: () => void,
  show: () => void,
): void {
  let removals = 0;
  const countFight = createFightCounter(MAX_FIGHTS * 4, giveUp);
  const observer = new MutationObserver((records) => {
    if (!isInPlace()) {
      if (++removals >= MAX_REMOVALS) return giveUp();
      pageRoot().append(host);
    }
    if (records.some((record) => record.type === 'attributes')) {
      const foreign = host.getAttributeNames().filter((name) => name !== 'popover');
      for (const name of foreign) host.removeAttribute(name);
      if (foreign.length > 0 || host.getAttribute('popover') !== 'manual') countFight();
    }
    if (!signal.aborted) show();
    // Drops the records of the changes made here.
    observer.takeRecords();
  });
  observer.observe(pageRoot(), { childList: true });
  observer.observe(host, { attributes: true });
  onAbort(signal, () => observer.disconnect());
}

/**
 * Returns a function that says for how long the host has been visible without a break, in milliseconds. While the host
 * is hidden, Chromium calls `contest` to uncover it, again as long as that returns true.
 */
function trackVisibility(host: HTMLElement, signal: AbortSignal, contest: () => boolean): () => number {
  if (
    (import.meta.env.FIREFOX || import.meta.env.SAFARI) &&
    !('isVisible' in IntersectionObserverEntry.prototype)
  ) {
    let lastHidden = performance.now();
    let lastDeepCheck = 0;
    const check = (mayGoDeep: boolean) => {
      const now = performance.now();
      const { opacity, filter } = getComputedStyle(pageRoot());
      const faded = opacity !== '1' || filter !== 'none';
      // Shadow roots are searched at clicks only, and once a second at most: a page may have 100,000 elements.
      const deep = mayGoDeep && now - lastDeepCheck > 1_000;
      if (deep) lastDeepCheck = now;
      if (faded || !inViewport(host) || isCovered(document, host, deep)) lastHidden = now;
    };
    const timer = setInterval(check, COVER_CHECK_MS, false);
    onAbort(signal, () => clearInterval(timer));
    return () => {
      check(true);
      return performance.now() - lastHidden;
    };
  }
  let visibleSince: number | undefined;
  let timer: ReturnType<typeof setTimeout>;
  const uncover = () => {
    clearTimeout(timer);
    if (visibleSince === undefined && contest()) timer = setTimeout(uncover, CONTEST_RETRY_MS);
  };
  const options: VisibilityOptions = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible: boolean }) | undefined;
    visibleSince = last?.isVisible ? (visibleSince ?? performance.now()) : undefined;
    uncover();
  }, options);
  observer.observe(host);
  onAbort(signal, () => observer.disconnect());
  // The browser also calls visible what the page's zoom has made too small to see.
  const isTooSmall = () => host.getBoundingClientRect().height < MIN_HEIGHT;
  return () => (visibleSince === undefined || isTooSmall() ? 0 : performance.now() - visibleSince);
}

/** Whether another element may be painted over the hint; with `deep`, elements in shadow roots count as well. */
function isCovered(root: ParentNode, host: HTMLElement, deep: boolean): boolean {
  if ([...root.querySelectorAll(OVERLAYS)].some((element) => element !== host)) return true;
  // Firefox gives content scripts access to closed shadow roots.
  return (
    deep &&
    [...root.querySelectorAll<Element & { openOrClosedShadowRoot?: ShadowRoot }>('*')].some(
      ({ openOrClosedShadowRoot: inner }) => inner && isCovered(inner, host, deep),
    )
  );
}

function inViewport(host: HTMLElement): boolean {
  const { top, left, bottom, right } = host.getBoundingClientRect();
  return (
    right - left > 40 &&
    bottom - top > MIN_HEIGHT &&
    top >= 0 &&
    left >= 0 &&
    bottom <= innerHeight + 1 &&
    right <= innerWidth + 1
  );
}
