import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Answer,
  type EffectiveSettings,
  findAnswers,
  findSuggestions,
  interpolate,
  type Language,
} from '../model';
import { Card } from '../this-page/card';

interface Props {
  language: Language;
  messageLanguage: Language;
  choices: EffectiveSettings;
}

/** Looks a code, a pasted text or an address up; nothing of it leaves the device. */
export function LookUp({ language, messageLanguage, choices }: Props) {
  const words = language.texts.popup;
  const [text, setText] = useState('');
  const [open, setOpen] = useState<Answer>();
  const telling = useMemo(
    () => ({ language, messageLanguage, apps: choices.apps, choices }),
    [language, messageLanguage, choices],
  );
  const answers = useMemo(() => findAnswers(text, telling), [text, telling]);
  const perhaps = useMemo(
    () => (answers.length > 0 ? [] : findSuggestions(text, telling)),
    [answers, text, telling],
  );
  const area = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<string | undefined>(undefined);

  // Back in the list, the focus returns to the answer one came from.
  useEffect(() => {
    if (open || cameFrom.current === undefined) return;
    stops(area.current)
      .find((stop) => stop.dataset.stop === cameFrom.current)
      ?.focus();
    cameFrom.current = undefined;
  }, [open]);

  const back = useCallback(() => {
    cameFrom.current = open?.advice.rule;
    setOpen(undefined);
  }, [open]);

  if (open) {
    return <OneAnswer answer={open} label={words.back} back={back} />;
  }
  return (
    <search class="look-up" ref={area} onKeyDown={(event) => walk(event, area.current)}>
      <label for="look-up-text">{words.searchLabel}</label>
      <textarea
        id="look-up-text"
        data-stop
        dir="auto"
        rows={rowsFor(text)}
        value={text}
        placeholder={words.searchPlaceholder}
        spellcheck={false}
        autocomplete="off"
        autocapitalize="off"
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          if (answers[0]) setOpen(answers[0]);
        }}
      />
      <p class="count" role="status">
        {countText(text, answers.length, words)}
      </p>
      <AnswerList answers={answers} open={setOpen} />
      {perhaps.length > 0 && (
        <>
          <h2 class="perhaps">{words.searchPerhaps}</h2>
          <AnswerList answers={perhaps} open={setOpen} suggested />
        </>
      )}
    </search>
  );
}

interface ListProps {
  answers: Answer[];
  open: (answer: Answer) => void;
  /** These are guesses from words: the list holds no diagnosis. */
  suggested?: boolean;
}

function AnswerList({ answers, open, suggested = false }: ListProps) {
  return (
    <ul class="answers">
      {answers.map((answer) => (
        <li key={answer.advice.rule}>
          <button
            type="button"
            data-stop={answer.advice.rule}
            {...(suggested ? {} : { 'data-rule': answer.advice.rule })}
            onClick={() => open(answer)}
          >
            <strong>{answer.advice.title.replaceAll('**', '')}</strong>
            {answer.code && (
              <code dir="ltr" class={answer.code.length > 22 ? 'long' : ''}>
                {answer.code}
              </code>
            )}
            <small data-who={answer.advice.chip.who}>{answer.advice.chip.text}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

function OneAnswer({ answer, label, back }: { answer: Answer; label: string; back: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
    const leave = (event: KeyboardEvent) => {
      // A tab that is not shown has no business with the key.
      if (event.key !== 'Escape' || !event.isTrusted || button.current?.closest('[hidden]')) return;
      // Without this the browser would close the whole popup.
      event.preventDefault();
      back();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [back]);
  return (
    <div>
      <button type="button" class="back" ref={button} onClick={back}>
        {label}
      </button>
      <Card advice={answer.advice} draft={answer.draft} />
    </div>
  );
}

function countText(text: string, count: number, words: Language['texts']['popup']): string {
  if (text.trim() === '') return words.searchEmpty;
  if (count === 0) return words.searchNothing;
  return count === 1 ? words.searchOne : interpolate(words.searchCount, { count: String(count) });
}

/** The field grows with its text, up to a third of the popup. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 42)), 0);
  return Math.min(7, Math.max(2, lines));
}

function stops(area: HTMLElement | null): HTMLElement[] {
  return [...(area?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
}

/** Arrow keys walk from the field through the answers and back; inside the field they move the caret first. */
function walk(event: KeyboardEvent, area: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target } = event;
  if (step === 0 || !(target instanceof HTMLElement)) return;
  if (target instanceof HTMLTextAreaElement && (step < 0 || target.selectionEnd < target.value.length))
    return;
  const all = stops(area);
  const next = all[all.indexOf(target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
