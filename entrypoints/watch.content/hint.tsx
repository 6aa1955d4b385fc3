/** @jsxImportSource ../../components/dom */
import type { Run } from '../../components/dom/action-button';
import { openLink } from '../../components/open-link';
import { trustedOnly } from '../../components/trusted-only';
import type { Advice } from '../../lib/advice/advice';
import type { ContentMessage } from '../shared/protocol';
import { createGuard, type Guard, pageRoot } from './click-guard';
import { copyText } from './copy';
import { Collapsed, createView, Expanded, Goodbye, type HintActions } from './hint-view';
import { onAbort } from './on-abort';
import { coversControl, findPlacement, type Placement, placementCss } from './placement';

/** A message that a button in the hint sends. */
export type HintMessage = Exclude<ContentMessage, { type: 'evidence' | 'hide-site' }>;

/** The code that shows the hint. */
export interface HintOwner {
  /** Called when the person dismisses the hint, or hides hints on the whole site. */
  hide(scope: 'page' | 'site'): void;
  /** Called when the person hands the problem over, wants to read the message about it, or says which app it is. */
  tell(message: HintMessage): void;
  /** Removes the hint when aborted. */
  signal: AbortSignal;
}

export interface HintHandle {
  update(advice: Advice): void;
  /** Moves the hint if it covers a control. */
  makeRoom(): void;
  remove(): void;
  readonly host: HTMLElement;
}

/** From this width on the hint stands in a corner; in a narrower window it takes the full width. */
const WIDE = '(min-width: 720px)';
/** From this width on the hint starts as a card. In a narrower window a card would cover much of the page's column. */
const ROOMY = '(min-width: 1080px)';
/** From this width on a card is clear of centered text. In a narrower window text counts as something not to cover. */
const AIRY = '(min-width: 1220px)';
/** Time for which {@link Goodbye} is shown, in milliseconds. */
const GOODBYE_MS = 6000;
/** Delay before the live region is filled, in milliseconds: screen readers announce only what changes after it exists. */
const ANNOUNCE_DELAY_MS = 150;

/** The hint's elements. */
type HintElements = ReturnType<typeof createElements>;

function createElements(css: string) {
  const view = createView();
  const host = document.createElement('signpost-hint');
  const root = host.attachShadow({ mode: 'closed' });
  const style = (<style />) as HTMLElement;
  const sheet = (<style />) as HTMLElement;
  // Set by script, so that Firefox applies the extension's content security policy, not the page's.
  sheet.textContent = css;
  root.append(sheet, style, view.frame);
  return { view, host, root, style };
}

/** Draws the hint into the page. */
export function showHint(first: Advice, css: string, owner: HintOwner): HintHandle {
  const elements = createElements(css);
  const { view, host, root } = elements;
  const end = new AbortController();
  const signal = AbortSignal.any([owner.signal, end.signal]);
  onAbort(signal, () => host.remove());
  const remove = () => end.abort();
  const close = () => {
    remove();
    if (!current.leaving) owner.hide('page');
  };
  const setExpanded = (expanded: boolean) => {
    current.asked = expanded;
    render();
    view.frame.querySelector<HTMLElement>('[data-turn]')?.focus({ preventScroll: true });
  };
  const refresh = () => {
    if (!signal.aborted && render()) guard.moved();
  };
  const hideSite = () => {
    owner.hide('site');
    current.leaving = true;
    view.say(current.advice.labels.hidden);
    refresh();
    setTimeout(remove, GOODBYE_MS);
  };
  pageRoot().append(host);
  // A page that keeps interfering with the hint counts as having dismissed it.
  const guard = createGuard(host, signal, close);
  const run = createRun(view.frame, root, guard, owner, signal);
  const actions: HintActions = {
    run,
    fold: () => setExpanded(false),
    unfold: () => setExpanded(true),
    close,
    hideSite,
  };
  const current: Current = { advice: first, actions, leaving: false };
  const render = () => renderHint(elements, current);
  listen(signal, refresh, close);
  refresh();
  announceSoon(view.say, first, signal);
  return {
    host,
    remove,
    makeRoom() {
      if (coversControl(host.getBoundingClientRect())) refresh();
    },
    update(next) {
      const isOtherRule = next.rule !== current.advice.rule;
      // The second click of a double click on an app must not press a button that replaces it.
      if (current.advice.choices && !next.choices) guard.moved();
      // Equal advice keeps its identity, so that the view is not redrawn.
      if (JSON.stringify(next) !== JSON.stringify(current.advice)) current.advice = next;
      refresh();
      if (isOtherRule) announceSoon(view.say, next, signal);
    },
  };
}

/** What a hint shows now. */
interface Current {
  advice: Advice;
  actions: HintActions;
  /** Whether the person has hidden hints on this site, so that {@link Goodbye} is shown. */
  leaving: boolean;
  /** Whether the person asked for the card (true) or for the line (false); left out until they have. */
  asked?: boolean;
}

/** Draws the hint and places it; returns whether it has moved. */
function renderHint({ view, host, style }: HintElements, current: Current): boolean {
  const { advice, leaving, asked } = current;
  const before = style.textContent;
  const wide = matchMedia(WIDE).matches;
  /** Draws and places the hint in one state; returns whether it covers something. */
  const show = (folded: boolean) => {
    const state = leaving ? Goodbye : folded ? Collapsed : Expanded;
    view.show(state, current, !wide || asked !== undefined);
    return placeHint(host, style, { wide, bar: folded || leaving, dir: advice.dir });
  };
  const covers = show(asked === undefined ? !matchMedia(ROOMY).matches : !asked);
  if (covers && wide && asked === undefined) show(true);
  return style.textContent !== before;
}

/** Announces who can act and what to do, after {@link ANNOUNCE_DELAY_MS}. */
function announceSoon(say: (text: string) => void, { chip, title }: Advice, signal: AbortSignal): void {
  setTimeout(() => {
    if (!signal.aborted) say(`${chip.text}. ${title}`);
  }, ANNOUNCE_DELAY_MS);
}

interface Shape {
  wide: boolean;
  /** Whether the hint is a single line. */
  bar: boolean;
  dir: Advice['dir'];
}

/** Places the hint in the corner where it covers least; returns whether it still covers controls, or text that counts. */
function placeHint(host: HTMLElement, style: HTMLElement, { wide, bar, dir }: Shape): boolean {
  // Without the last placement, which may have stretched it, the hint has its natural size.
  style.textContent = '';
  const texts = !bar && !matchMedia(AIRY).matches;
  const found = findPlacement(host.getBoundingClientRect(), { wide, bar, texts, rtl: dir === 'rtl' });
  // In a narrow window a card is a sheet at the bottom.
  const spot: Placement = bar || wide ? found.spot : { block: 'bottom', inline: 'end' };
  style.textContent = placementCss(spot, wide, dir);
  return found.covers;
}

/** Closes the hint at Escape, unless the page uses the key, and refreshes it when the window is resized. */
function listen(signal: AbortSignal, refresh: () => void, close: () => void): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) close();
    },
    { signal },
  );
  let frame = 0;
  addEventListener(
    'resize',
    () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(refresh);
    },
    { signal },
  );
}

/** Returns the function that carries out an action of the hint; it acts only if the guard allows the current click. */
function createRun(
  frame: HTMLElement,
  root: ShadowRoot,
  guard: Guard,
  owner: HintOwner,
  signal: AbortSignal,
): Run {
  let click: Event | undefined;
  trustedOnly(frame, signal);
  frame.addEventListener(
    'click',
    (event) => {
      click = event;
      const onLink = event.target instanceof Element && event.target.closest('a');
      if (onLink && !guard.allowsNow(event)) event.preventDefault();
    },
    { capture: true, signal },
  );
  return async (action) => {
    if (!click || !(await guard.allows(click))) return 'failed';
    if (action.kind === 'copy' && !(await copyText(action.value))) return 'failed';
    if (action.kind === 'app') owner.tell({ type: action.event, app: action.app });
    else if (action.event) owner.tell({ type: action.event });
    if (action.kind === 'copy') return 'copied';
    if (action.href) openLink(action.href, root);
    return 'opened';
  };
}
