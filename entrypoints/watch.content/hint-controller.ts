import type { HintAnswer } from '../shared/protocol';
import type { Send } from './background-link';
import { type HintHandle, showHint } from './hint';

/** Shows and removes the hint of a page, and remembers which one the person has dismissed. */
export interface HintController {
  /** Returns the hint's element, while there is one. */
  host(): Node | undefined;
  /** Draws the background's answer; null removes the hint. */
  draw(answer: HintAnswer): void;
  clear(): void;
  /** Forgets what was dismissed, since the tab shows another page. */
  forget(): void;
  /** Moves the hint if it now covers a control. */
  makeRoom(): void;
}

export function createHintController(signal: AbortSignal, send: Send): HintController {
  let hint: HintHandle | undefined;
  /** The rule whose hint was shown last. */
  let shown = '';
  /** The rule whose hint the person has dismissed on this page. */
  let dismissed = '';

  const clear = () => {
    hint?.remove();
    hint = undefined;
  };

  const controller: HintController = {
    clear,
    host: () => hint?.host,
    forget() {
      dismissed = '';
    },
    makeRoom: () => hint?.makeRoom(),
    draw(answer) {
      if (!answer || answer.advice.rule === dismissed) return clear();
      const { advice, style } = answer;
      shown = advice.rule;
      if (hint?.host.isConnected) return hint.update(advice);
      hint = showHint(advice, style, {
        signal,
        hide(scope) {
          dismissed = shown;
          if (scope === 'site') void send({ type: 'hide-site' });
        },
        tell(message) {
          void send(message).then((next) => {
            if (next && !signal.aborted) controller.draw(next);
          });
        },
      });
    },
  };
  return controller;
}
