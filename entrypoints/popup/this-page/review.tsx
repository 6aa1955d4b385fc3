import type { ReviewTexts } from '../../../lib/consent/request-review';
import { interpolate, type TextBundle } from '../background-client';

interface Props {
  review: ReviewTexts;
  language: TextBundle;
}

/** What a consent page asks for in plain words, and how it differs from what the app's maker documents. */
export function Review({ review, language }: Props) {
  const words = language.texts.review;
  const { asked, app, compared, back } = review;
  const blanks = {
    app: app?.name ?? language.texts.advice.app,
    maker: app?.maker ?? language.texts.advice.maker,
  };
  const say = (text: string) => interpolate(text, blanks);
  const surplus = new Set(compared?.more);
  return (
    <section class="review" aria-labelledby="review-title">
      <h2 id="review-title">{say(words.title)}</h2>
      <Findings review={review} words={words} say={say} />
      <dl>
        {asked.map(({ scope, name, allows, not, rank }) => (
          <div key={scope} class={surplus.has(scope) ? 'more' : ''}>
            <dt>
              <code dir="ltr">{name}</code>
              {surplus.has(scope) && <small>{words.surplus}</small>}
            </dt>
            <dd>
              {allows} {not} {rank}
            </dd>
          </div>
        ))}
      </dl>
      {back && (
        <p>
          {words.returns} <code dir="ltr">{back.address}</code>
        </p>
      )}
    </section>
  );
}

interface FindingsProps {
  review: ReviewTexts;
  words: TextBundle['texts']['review'];
  say: (text: string) => string;
}

/** The outcome first; what differs is said before what agrees. */
function Findings({ review: { app, compared, back }, words, say }: FindingsProps) {
  const warnings = [
    ...(app ? [] : [words.unknownApp]),
    ...(compared && compared.more.length > 0 ? [words.more] : []),
    ...(compared && compared.otherApi.length > 0 ? [words.otherApi] : []),
    ...(back && !back.documented ? [words.foreignReturn] : []),
  ];
  const calm = app ? [compared ? words.same : words.nothingDocumented] : [];
  return (
    <>
      {warnings.map((text) => (
        <p key={text} class="caution">
          {say(text)}
        </p>
      ))}
      {warnings.length === 0 && calm.map((text) => <p key={text}>{say(text)}</p>)}
    </>
  );
}
