import { render } from 'preact';
import type { Run } from '../../components/action-button';
import { openLink } from '../../components/open-link';
import { trustedOnly } from '../../components/trusted-only';
import type { Advice } from '../../lib/advice';
import { copyText } from './copy';
import { createGuard, type Guard, pageRoot } from './guard';
import css from './hint.css?inline';
import { type HintMoves, type HintState, HintView } from './hint-view';
import { findSpot, type Spot, spotCss } from './place';

/** Who put the hint up: hears that it was sent away, and says when everything ends. */
export interface HintHost {
  hide(scope: 'page' | 'site'): void;
  signal: AbortSignal;
}

export interface HintHandle {
  update(advice: Advice): void;
  remove(): void;
  readonly host: HTMLElement;
}

const WIDE = '(min-width: 720px)';
/** How long the word about hidden hints stays. */
const LAST_WORD = 6000;
/** Live regions are heard only when they change after they have come. */
const SPEAK_AFTER = 150;

/** Draws the hint into the page. Nothing of the view runs before this is called. */
export function showHint(first: Advice, owner: HintHost): HintHandle {
  const end = new AbortController();
  const signal = AbortSignal.any([owner.signal, end.signal]);
  const { host, root, frame, spot } = build();
  const state: HintState = { advice: first, folded: false, foldable: false, leaving: false, said: '' };
  /** The person's own choice between line and card, once made. */
  let asked: boolean | undefined;
  const remove = () => end.abort();

  const draw = () => {
    frame.lang = state.advice.lang;
    frame.dir = state.advice.dir;
    render(<HintView state={state} moves={moves} />, frame);
  };
  /** Draws, measures, and stands where it covers least; true if it still covers what one has to use. */
  const stand = (wide: boolean) => {
    draw();
    const bar = state.folded || state.leaving;
    const found = findSpot(host.getBoundingClientRect(), { wide, bar, rtl: state.advice.dir === 'rtl' });
    // In a narrow window an open card is a sheet, and a sheet rises from below.
    const at: Spot = bar || wide ? found.spot : { block: 'bottom', inline: 'end' };
    spot.textContent = spotCss(at, wide, state.advice.dir);
    return found.covers;
  };
  const settle = () => {
    if (signal.aborted) return;
    const wide = matchMedia(WIDE).matches;
    state.folded = asked === undefined ? !wide : !asked;
    state.foldable = !wide || asked !== undefined;
    if (stand(wide) && wide && asked === undefined) {
      state.folded = true;
      stand(wide);
    }
  };
  const turn = (open: boolean) => {
    asked = open;
    settle();
    frame.querySelector<HTMLElement>('[data-turn]')?.focus({ preventScroll: true });
  };
  const close = () => {
    remove();
    if (!state.leaving) owner.hide('page');
  };
  const hideSite = () => {
    owner.hide('site');
    state.leaving = true;
    state.said = state.advice.labels.hidden;
    settle();
    setTimeout(remove, LAST_WORD);
  };
  const speak = () => {
    const { chip, title } = state.advice;
    setTimeout(() => {
      if (signal.aborted) return;
      state.said = `${chip.text}. ${title.replaceAll('**', '')}`;
      draw();
    }, SPEAK_AFTER);
  };

  pageRoot().append(host);
  const guard = createGuard(host, signal, remove);
  const moves: HintMoves = {
    run: runner(frame, root, guard, signal),
    fold: () => turn(false),
    unfold: () => turn(true),
    close,
    hideSite,
  };
  signal.addEventListener('abort', () => {
    render(null, frame);
    host.remove();
  });
  listen(signal, settle, close);
  settle();
  speak();
  return {
    host,
    remove,
    update(advice) {
      if (signal.aborted) return;
      const other = advice.rule !== state.advice.rule;
      state.advice = advice;
      settle();
      if (other) speak();
    },
  };
}

/** The host, its closed root, and in it the style, the style that places it, and the frame to draw into. */
function build() {
  const host = document.createElement('signpost-hint');
  const root = host.attachShadow({ mode: 'closed' });
  const [style, spot] = [document.createElement('style'), document.createElement('style')];
  style.textContent = css;
  const frame = document.createElement('div');
  frame.className = 'signpost';
  root.append(style, spot, frame);
  return { host, root, frame, spot };
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
function runner(frame: HTMLElement, root: ShadowRoot, guard: Guard, signal: AbortSignal): Run {
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
    if (action.kind === 'copy') return (await copyText(action.value)) ? 'copied' : 'failed';
    openLink(action.href, root);
    return 'opened';
  };
}
