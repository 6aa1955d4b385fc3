import type { Answer } from './model';

interface Props {
  answers: readonly Answer[];
  open: (answer: Answer) => void;
  /** Whether the answers are guesses from words, not diagnoses. */
  suggested?: boolean;
}

/** A list of answers by title; a click opens one. */
export function AnswerList({ answers, open, suggested = false }: Props) {
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
            <strong>{answer.advice.title}</strong>
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
