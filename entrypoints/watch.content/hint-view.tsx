import type { Run } from '../../components/action-button';
import { AdviceCard } from '../../components/advice-card';
import { Mark } from '../../components/mark';
import { Rich } from '../../components/rich';
import type { Advice } from '../../lib/advice';

/** What the hint shows right now. */
export interface HintState {
  advice: Advice;
  /** One line until asked for. */
  folded: boolean;
  /** Whether the open card offers to fold again. */
  foldable: boolean;
  /** The person has just hidden hints on this site: the last thing said. */
  leaving: boolean;
  /** For screen readers, said once. */
  said: string;
}

export interface HintMoves {
  run: Run;
  fold(): void;
  unfold(): void;
  close(): void;
  hideSite(): void;
}

/** The hint's inside: a bar, a card, or a last word. */
export function HintView({ state, moves }: { state: HintState; moves: HintMoves }) {
  const { labels } = state.advice;
  return (
    <section
      class={state.folded || state.leaving ? 'hint bar' : 'hint open'}
      {...(state.folded ? { 'data-rule': state.advice.rule, 'data-certainty': state.advice.certainty } : {})}
      aria-label={labels.region}
    >
      {state.leaving ? (
        <Leaving state={state} moves={moves} />
      ) : state.folded ? (
        <Bar state={state} moves={moves} />
      ) : (
        <Open state={state} moves={moves} />
      )}
      <span class="unseen" role="status">
        {state.said}
      </span>
    </section>
  );
}

type Part = { state: HintState; moves: HintMoves };

function Bar({ state: { advice }, moves }: Part) {
  return (
    <>
      <Mark />
      <p class="line">
        <small>{advice.chip.text}</small>
        <b>
          <Rich text={advice.title} />
        </b>
      </p>
      <button type="button" class="button main" data-turn onClick={moves.unfold}>
        {advice.labels.more}
      </button>
      <Close label={advice.labels.close} close={moves.close} />
    </>
  );
}

function Open({ state: { advice, foldable }, moves }: Part) {
  const { labels } = advice;
  return (
    <>
      <header class="top">
        <Mark />
        <p>
          <b>{labels.name}</b> · {labels.independent}
        </p>
        {foldable && (
          <button
            type="button"
            class="icon-button"
            data-turn
            aria-label={labels.less}
            title={labels.less}
            onClick={moves.fold}
          >
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <path d="m2.5 5 4.5 4.5L11.5 5" />
            </svg>
          </button>
        )}
        <Close label={labels.close} close={moves.close} />
      </header>
      <div class="scroll">
        <AdviceCard
          key={advice.rule}
          advice={advice}
          run={moves.run}
          foot={
            <button type="button" class="text-button" onClick={moves.hideSite}>
              {labels.hideSite}
            </button>
          }
        />
      </div>
    </>
  );
}

function Leaving({ state: { advice }, moves }: Part) {
  return (
    <>
      <Mark />
      <p class="line">{advice.labels.hidden}</p>
      <Close label={advice.labels.close} close={moves.close} />
    </>
  );
}

function Close({ label, close }: { label: string; close: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={close}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="m3 3 8 8M11 3l-8 8" />
      </svg>
    </button>
  );
}
