import { interpolate, type Language } from './model';

interface Props {
  texts: Language['texts']['link'];
  /** The app's name in Microsoft Entra, and its maker's. */
  app: string;
  maker: string;
  show: () => void;
}

/** The step before a link that is made from an id alone: what to know about it, and a button that shows it. */
export function LinkStep({ texts, app, maker, show }: Props) {
  const placeholders = { app, maker };
  return (
    <section class="step" aria-labelledby="step-title">
      <h3 id="step-title">{interpolate(texts.stepTitle, placeholders)}</h3>
      <p>{interpolate(texts.stepWhy, placeholders)}</p>
      <ul>
        <li>{interpolate(texts.stepMore, placeholders)}</li>
        <li>{interpolate(texts.stepRole, placeholders)}</li>
      </ul>
      <p class="help">{texts.stepReturn}</p>
      <button type="button" class="button" onClick={show}>
        {texts.stepShow}
      </button>
    </section>
  );
}
