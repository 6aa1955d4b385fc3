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

/** What a person tells by pressing something in the hint. */
export type Told = Exclude<ContentMessage, { type: 'evidence' | 'hide-site' }>;

/** Who put the hint up: hears that it was sent away, and says when everything ends. */
export interface HintHost {
  hide(scope: 'page' | 'site'): void;
  /** The person has handed the problem over, wants to read the message about it, or says which app it is. */
  tell(what: Told): void;
  signal: AbortSignal;
}

export interface HintHandle {
  update(advice: Advice): void;
  /** Stands elsewhere where a control has come under it. */
  makeRoom(): void;
  remove(): void;
  readonly host: HTMLElement;
}

const WIDE = '(min-width: 720px)';
/** Less, and a card beside a page's own column would lie over much of it: there it waits to be asked for. */
const ROOMY = '(min-width: 1080px)';
/** Less, and a card may lie over the ends of a centered column's lines: then it does as over what one uses. */
const AIRY = '(min-width: 1220px)';
/** How long the word about hidden hints stays. */
const LAST_WORD = 6000;
/** Live regions are heard only when they change after they have come. */
const SPEAK_AFTER = 150;

/** What a hint stands in. */
type Frame = ReturnType<typeof buildFrame>;

function buildFrame(look: string) {
  const view = createView();
  const host = document.createElement('signpost-hint');
  const root = host.attachShadow({ mode: 'closed' });
  const style = (<style />) as HTMLElement;
  const sheet = (<style />) as HTMLElement;
  // Said in this way Firefox knows it for ours, and asks our policy instead of the page's.
  sheet.textContent = look;
  root.append(sheet, style, view.frame);
  return { view, host, root, style };
}

/** Draws the hint into the page. Nothing of the view runs before this is called. */
export function showHint(first: Advice, look: string, owner: HintHost): HintHandle {
  const frame = buildFrame(look);
  const { view, host, root } = frame;
  const end = new AbortController();
  const signal = AbortSignal.any([owner.signal, end.signal]);
  onAbort(signal, () => host.remove());
  const remove = () => end.abort();
  const close = () => {
    remove();
    if (!now.leaving) owner.hide('page');
  };
  const turn = (open: boolean) => {
    now.asked = open;
    place();
    view.frame.querySelector<HTMLElement>('[data-turn]')?.focus({ preventScroll: true });
  };
  const settle = () => {
    if (!signal.aborted && place()) guard.moved();
  };
  const hideSite = () => {
    owner.hide('site');
    now.leaving = true;
    view.say(now.advice.labels.hidden);
    settle();
    setTimeout(remove, LAST_WORD);
  };
  pageRoot().append(host);
  // A page that keeps fighting the hint has sent it away.
  const guard = createGuard(host, signal, close);
  const run = runner(view.frame, root, guard, owner, signal);
  const moves: HintActions = { run, fold: () => turn(false), unfold: () => turn(true), close, hideSite };
  const now: Now = { advice: first, moves, leaving: false };
  const place = () => placeAnew(frame, now);
  listen(signal, settle, close);
  settle();
  sayLater(view.say, first, signal);
  return {
    host,
    remove,
    makeRoom() {
      if (coversControl(host.getBoundingClientRect())) settle();
    },
    update(next) {
      const other = next.rule !== now.advice.rule;
      // A second press on the app meant no button that now stands there.
      if (now.advice.choices && !next.choices) guard.moved();
      // The same once more is no reason to draw.
      if (JSON.stringify(next) !== JSON.stringify(now.advice)) now.advice = next;
      settle();
      if (other) sayLater(view.say, next, signal);
    },
  };
}

/** What a hint shows now. */
interface Now {
  advice: Advice;
  moves: HintActions;
  /** The person has hidden hints on this site: it says so, and goes. */
  leaving: boolean;
  /** The person's own choice between line and card, once made. */
  asked?: boolean;
}

/** Draws and places; true if it came to stand elsewhere. */
function placeAnew({ view, host, style }: Frame, now: Now): boolean {
  const { advice, leaving, asked } = now;
  const before = style.textContent;
  const wide = matchMedia(WIDE).matches;
  /** Draws, measures, and stands where it covers least; true if it still covers what one has to use. */
  const stand = (folded: boolean) => {
    const state = leaving ? Goodbye : folded ? Collapsed : Expanded;
    view.show(state, now, !wide || asked !== undefined);
    return standWhereFree(host, style, { wide, bar: folded || leaving, dir: advice.dir });
  };
  const covers = stand(asked === undefined ? !matchMedia(ROOMY).matches : !asked);
  if (covers && wide && asked === undefined) stand(true);
  return style.textContent !== before;
}

/** Says who can act and what to do, once the live region is there to be heard. */
function sayLater(say: (text: string) => void, { chip, title }: Advice, signal: AbortSignal): void {
  setTimeout(() => {
    if (!signal.aborted) say(`${chip.text}. ${title.replaceAll('**', '')}`);
  }, SPEAK_AFTER);
}

interface Shape {
  wide: boolean;
  /** Folded to a line. */
  bar: boolean;
  dir: Advice['dir'];
}

/** Measures what has been drawn and stands it where it covers least; true if it still covers what one has to use. */
function standWhereFree(host: HTMLElement, style: HTMLElement, { wide, bar, dir }: Shape): boolean {
  // As wide as it wants to be: the last place may have stretched it.
  style.textContent = '';
  const texts = !bar && !matchMedia(AIRY).matches;
  const found = findPlacement(host.getBoundingClientRect(), { wide, bar, texts, rtl: dir === 'rtl' });
  // In a narrow window an open card is a sheet, and a sheet rises from below.
  const spot: Placement = bar || wide ? found.spot : { block: 'bottom', inline: 'end' };
  style.textContent = placementCss(spot, wide, dir);
  return found.covers;
}

/** Escape sends the hint away unless the page uses the key; a new window size places it anew. */
function listen(signal: AbortSignal, settle: () => void, close: () => void): void {
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
      frame = requestAnimationFrame(settle);
    },
    { signal },
  );
}

/** Acts on the click that is being handled, and only if the guard lets it. */
function runner(
  frame: HTMLElement,
  root: ShadowRoot,
  guard: Guard,
  owner: HintHost,
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
