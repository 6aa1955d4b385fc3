import { interpolate, type Language } from './model';

interface Props {
  words: Language['texts']['link'];
  /** The app's name in Microsoft Entra, and its maker's. */
  app: string;
  maker: string;
  show: () => void;
}

/** Stands before a link that is made from an id alone: what to know about it, and the button that shows it. */
export function LinkStep({ words, app, maker, show }: Props) {
  const blanks = { app, maker };
  return (
    <section class="step" aria-labelledby="step-title">
      <h3 id="step-title">{interpolate(words.stepTitle, blanks)}</h3>
      <p>{interpolate(words.stepWhy, blanks)}</p>
      <ul>
        <li>{interpolate(words.stepMore, blanks)}</li>
        <li>{interpolate(words.stepRole, blanks)}</li>
      </ul>
      <p class="help">{words.stepReturn}</p>
      <button type="button" class="button" onClick={show}>
        {words.stepShow}
      </button>
    </section>
  );
}
