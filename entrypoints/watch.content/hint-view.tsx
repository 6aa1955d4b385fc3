/** @jsxImportSource ../../components/dom */
import type { Run } from '../../components/dom/action-button';
import { AdviceCard } from '../../components/dom/advice-card';
import { type Child, toNodes } from '../../components/dom/jsx-runtime';
import { Logo } from '../../components/dom/logo';
import { Rich } from '../../components/dom/rich';
import type { Advice } from '../../lib/advice/advice';

/** What the person can do with the hint. */
export interface HintActions {
  run: Run;
  fold(): void;
  unfold(): void;
  close(): void;
  hideSite(): void;
}

interface Props {
  advice: Advice;
  actions: HintActions;
}

/** A component that draws the hint in one of its states: {@link Collapsed}, {@link Expanded} or {@link Goodbye}. */
export type HintState = (props: Props) => Child;

/** Matches the elements that can have the focus. */
const FOCUSABLE = 'a, button, summary, textarea';

/** Creates the content of the hint. It shows one state at a time, and is redrawn only when state or advice change. */
export function createView() {
  const section = (<section />) as HTMLElement;
  const status = (<span class="unseen" role="status" />) as HTMLElement;
  const frame = (<div class="signpost">{[section, status]}</div>) as HTMLElement;
  let lastAdvice: Advice | undefined;
  let lastState: HintState | undefined;

  /** Redraws the content. For the same problem in the same state, open folds, scroll position and focus are kept. */
  const draw = (state: HintState, advice: Advice, actions: HintActions) => {
    const focusable = () => [...section.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const folds = () => [...section.querySelectorAll('details')];
    const open = folds().map((fold) => fold.open);
    const top = section.lastElementChild?.scrollTop ?? 0;
    const focused = focusable().findIndex((element) => element.matches(':focus'));
    const answered = section.querySelector('.choices :focus');
    section.replaceChildren(...toNodes(state({ advice, actions })));
    if (lastState !== state || lastAdvice?.rule !== advice.rule) return;
    for (const [index, fold] of folds().entries()) fold.open = open[index] ?? fold.open;
    section.lastElementChild?.scrollTo(0, top);
    const target = (answered && section.querySelector<HTMLElement>('.main')) ?? focusable()[focused];
    target?.focus({ preventScroll: true });
  };

  return {
    frame,
    say(text: string) {
      status.textContent = text;
    },
    show(state: HintState, { advice, actions }: Props, foldable: boolean) {
      if (lastState !== state || lastAdvice !== advice) draw(state, advice, actions);
      lastAdvice = advice;
      lastState = state;
      frame.lang = advice.lang;
      frame.dir = advice.dir;
      section.className = state !== Expanded ? 'hint bar' : foldable ? 'hint open foldable' : 'hint open';
      section.ariaLabel = advice.labels.region;
      for (const name of ['rule', 'certainty'] as const) {
        if (state === Collapsed) section.dataset[name] = advice[name];
        else delete section.dataset[name];
      }
    },
  };
}

/** The hint folded to one line. */
export function Collapsed({ advice: { chip, title, labels }, actions }: Props) {
  return (
    <>
      <Logo />
      <p class="line">
        <small data-who={chip.who}>{chip.text}</small>
        <b>
          <Rich text={title} />
        </b>
      </p>
      <button type="button" class="button main" data-turn onClick={actions.unfold}>
        {labels.more}
      </button>
      <Close label={labels.close} act={actions.close} />
    </>
  );
}

/** The whole card with a header. */
export function Expanded({ advice, actions }: Props) {
  const { labels } = advice;
  return (
    <>
      <header class="top">
        <Logo />
        <p>
          <b>{labels.name}</b> · {labels.independent}
        </p>
        <IconButton turn label={labels.less} act={actions.fold} path="m2.5 5 4.5 4.5L11.5 5" />
        <Close label={labels.close} act={actions.close} />
      </header>
      <div class="scroll">
        <AdviceCard
          advice={advice}
          run={actions.run}
          foot={
            <button type="button" class="text-button" onClick={actions.hideSite}>
              {labels.hideSite}
            </button>
          }
        />
      </div>
    </>
  );
}

/** What is shown before the hint disappears, after the person has hidden hints on this site. */
export function Goodbye({ advice: { labels }, actions }: Props) {
  return (
    <>
      <Logo />
      <p class="line">{labels.hidden}</p>
      <Close label={labels.close} act={actions.close} />
    </>
  );
}

function Close(props: { label: string; act: () => void }) {
  return <IconButton {...props} path="m3 3 8 8M11 3l-8 8" />;
}

interface IconProps {
  label: string;
  act: () => void;
  path: string;
  turn?: boolean;
}

function IconButton({ label, act, path, turn }: IconProps): Child {
  return (
    <button type="button" class="icon-button" data-turn={turn} aria-label={label} title={label} onClick={act}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
