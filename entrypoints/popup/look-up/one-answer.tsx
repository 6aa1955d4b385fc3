import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../lib/i18n/language';
import type { Answer } from './model';

interface Props {
  answer: Answer;
  t: Language['texts']['popup'];
  back: () => void;
  /** Draws the answer; what its buttons can do differs between popup and web edition. */
  card: (answer: Answer) => ComponentChildren;
  goAdminLink: () => void;
}

/** One answer in full, with a button that leads back to the list. */
export function OneAnswer({ answer, t, back, card, goAdminLink }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
    const leave = (event: KeyboardEvent) => {
      // In a hidden tab the key is meant for something else.
      if (event.key !== 'Escape' || !event.isTrusted || button.current?.closest('[hidden]')) return;
      // Otherwise the browser would close the popup.
      event.preventDefault();
      back();
    };
    addEventListener('keydown', leave);
    return () => removeEventListener('keydown', leave);
  }, [back]);
  return (
    <div>
      <button type="button" class="back" ref={button} onClick={back}>
        {t.back}
      </button>
      {card(answer)}
      {answer.needsApp && (
        <div class="choose-app">
          <button type="button" class="button" onClick={goAdminLink}>
            {t.chooseApp}
          </button>
        </div>
      )}
    </div>
  );
}
