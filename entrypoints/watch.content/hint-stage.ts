import type { HintAnswer } from '../shared/protocol';
import type { Send } from './background-link';
import { type HintHandle, showHint } from './hint';

/** Puts the hint up and takes it down, and remembers which one the person has sent away. */
export interface HintStage {
  /** The hint's element, while there is one. */
  host(): Node | undefined;
  /** Draws what the background answered; nothing to draw takes the hint down. */
  draw(answer: HintAnswer): void;
  clear(): void;
  /** Another page: what was sent away on the last one may come here. */
  forget(): void;
  /** The page has changed: the hint makes room for what has come under it. */
  makeRoom(): void;
}

/** Makes the stage of a page. */
export function createHintStage(signal: AbortSignal, send: Send): HintStage {
  let hint: HintHandle | undefined;
  /** The rule whose hint is shown, and the one whose hint the person has sent away on this page. */
  let shown = '';
  let dismissed = '';

  const clear = () => {
    hint?.remove();
    hint = undefined;
  };

  const stage: HintStage = {
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
        tell(what) {
          void send(what).then((next) => {
            if (next && !signal.aborted) stage.draw(next);
          });
        },
      });
    },
  };
  return stage;
}
