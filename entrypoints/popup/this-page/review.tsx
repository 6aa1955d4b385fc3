import { Rich } from '../../../components/dom/rich';
import { DomMount } from '../../../components/preact/dom-mount';
import type { ReviewTexts } from '../../../lib/consent/request-review';
import { interpolate, type TextBundle } from '../background-client';

type Texts = TextBundle['texts']['review'];

interface Props {
  review: ReviewTexts;
  bundle: TextBundle;
}

/** Explains what a consent page asks for, and how that differs from what the app's maker documents. */
export function Review({ review, bundle }: Props) {
  const t = bundle.texts.review;
  const { asked, app, compared, back } = review;
  const placeholders = {
    app: app?.name ?? bundle.texts.advice.app,
    maker: app?.maker ?? bundle.texts.advice.maker,
  };
  const fill = (text: string) => interpolate(text, placeholders);
  const surplus = new Set(compared?.more);
  return (
    <section class="review" aria-labelledby="review-title">
      <h2 id="review-title">{fill(t.title)}</h2>
      <Findings review={review} t={t} fill={fill} />
      {/* Where nothing is suspicious, the advice card says so. */}
      {review.suspicious && review.forEveryone && <p>{t.forEveryone}</p>}
      <dl>
        {asked.map(({ scope, name, allows, not, rank }) => (
          <div key={scope} class={surplus.has(scope) ? 'more' : ''}>
            <dt>
              <code dir="ltr">{name}</code>
              {surplus.has(scope) && <small>{t.surplus}</small>}
            </dt>
            <dd>
              <Meaning text={[allows, not, rank].filter(Boolean).join(' ')} />
            </dd>
          </div>
        ))}
      </dl>
      {back && (
        <p>
          {t.returns} <code dir="ltr">{back.address}</code>
        </p>
      )}
    </section>
  );
}

/** What a permission means, drawn by {@link Rich} so that words such as “e-mail” are not broken. */
function Meaning({ text }: { text: string }) {
  return <DomMount of={[text]} draw={() => Rich({ text })} />;
}

/** Returns the warnings about a request; none where it is as documented. */
function warningsOf({ app, compared, back }: ReviewTexts, t: Texts): string[] {
  return [
    ...(app ? [] : [t.unknownApp]),
    ...(compared && compared.more.length > 0 ? [t.more] : []),
    ...(compared && compared.otherApi.length > 0 ? [t.otherApi] : []),
    ...(back && !back.documented ? [t.foreignReturn] : []),
  ];
}

interface FindingsProps {
  review: ReviewTexts;
  t: Texts;
  fill: (text: string) => string;
}

/** The warnings, or a sentence that there are none. */
function Findings({ review, t, fill }: FindingsProps) {
  const warnings = warningsOf(review, t);
  if (warnings.length === 0) return <p>{fill(review.compared ? t.same : t.nothingDocumented)}</p>;
  return (
    <>
      {warnings.map((text) => (
        <p key={text} class="caution">
          {fill(text)}
        </p>
      ))}
    </>
  );
}
