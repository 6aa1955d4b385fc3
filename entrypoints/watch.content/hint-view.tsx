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
  moves: HintActions;
}

/** One of the looks below. */
export type HintState = (props: Props) => Child;

/** What the keyboard stops at. */
const STOPS = 'a, button, summary, textarea';

/** The hint's inside: shows one face at a time, drawn anew only where there is something new to show. */
export function createView() {
  const section = (<section />) as HTMLElement;
  const status = (<span class="unseen" role="status" />) as HTMLElement;
  const frame = (<div class="signpost">{[section, status]}</div>) as HTMLElement;
  let last: { face: HintState; advice: Advice } | undefined;

  /** Draws; where it is the same problem told anew, what one had opened, read up to and stood at stays so. */
  const draw = (face: HintState, advice: Advice, moves: HintActions) => {
    const stops = () => [...section.querySelectorAll<HTMLElement>(STOPS)];
    const folds = () => [...section.querySelectorAll('details')];
    const open = folds().map((fold) => fold.open);
    const top = section.lastElementChild?.scrollTop ?? 0;
    const focused = stops().findIndex((stop) => stop.matches(':focus'));
    const answered = section.querySelector('.choices :focus');
    section.replaceChildren(...toNodes(face({ advice, moves })));
    if (last?.face !== face || last.advice.rule !== advice.rule) return;
    for (const [at, fold] of folds().entries()) fold.open = open[at] ?? fold.open;
    section.lastElementChild?.scrollTo(0, top);
    const stop = (answered && section.querySelector<HTMLElement>('.main')) ?? stops()[focused];
    stop?.focus({ preventScroll: true });
  };

  return {
    frame,
    say(text: string) {
      status.textContent = text;
    },
    show(face: HintState, { advice, moves }: Props, foldable: boolean) {
      if (last?.face !== face || last.advice !== advice) draw(face, advice, moves);
      last = { face, advice };
      frame.lang = advice.lang;
      frame.dir = advice.dir;
      section.className = face !== Expanded ? 'hint bar' : foldable ? 'hint open foldable' : 'hint open';
      section.ariaLabel = advice.labels.region;
      for (const name of ['rule', 'certainty'] as const) {
        if (face === Collapsed) section.dataset[name] = advice[name];
        else delete section.dataset[name];
      }
    },
  };
}

/** One line, until asked for more. */
export function Collapsed({ advice: { chip, title, labels }, moves }: Props) {
  return (
    <>
      <Logo />
      <p class="line">
        <small data-who={chip.who}>{chip.text}</small>
        <b>
          <Rich text={title} />
        </b>
      </p>
      <button type="button" class="button main" data-turn onClick={moves.unfold}>
        {labels.more}
      </button>
      <Close label={labels.close} act={moves.close} />
    </>
  );
}

/** The card with its head. */
export function Expanded({ advice, moves }: Props) {
  const { labels } = advice;
  return (
    <>
      <header class="top">
        <Logo />
        <p>
          <b>{labels.name}</b> · {labels.independent}
        </p>
        <IconButton turn label={labels.less} act={moves.fold} path="m2.5 5 4.5 4.5L11.5 5" />
        <Close label={labels.close} act={moves.close} />
      </header>
      <div class="scroll">
        <AdviceCard
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

/** The last word, after the person has hidden hints on this site. */
export function Goodbye({ advice: { labels }, moves }: Props) {
  return (
    <>
      <Logo />
      <p class="line">{labels.hidden}</p>
      <Close label={labels.close} act={moves.close} />
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
