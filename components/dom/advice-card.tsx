/** @jsxImportSource . */
import type { Advice, Line } from '../../lib/advice/advice';
import { type Acting, ActionButton, type Run } from './action-button';
import { Fold } from './fold';
import type { Child } from './jsx-runtime';
import { Procedures } from './procedures';
import { Rich } from './rich';

interface Props {
  advice: Advice;
  run: Run;
  /** Leaves the title out where the fold around the card says it already. */
  compact?: boolean;
  /** Stands beside the source, e.g. a button that hides the hint. */
  foot?: Child;
}

/** So many small ways stand below the main button; the others wait in a fold. */
const IN_SIGHT = 2;

/**
 * Draws an Advice. What one has to know to act stands first: who, what, the one action, two small ways on. The rest is
 * folded: why, the steps, the message, what else it may be, the facts. Where the reader carries the steps out, they
 * are the action and stand open.
 */
export function AdviceCard({ advice, run, compact, foot }: Props) {
  const { rule, certainty, tone, lang, dir, chip, labels, source, waysAreYours } = advice;
  const status = (<span class="unseen" role="status" />) as HTMLElement;
  const announce = (text: string) => {
    status.textContent = text;
  };
  const acting: Acting = { run, announce, labels };
  const part: Part = { advice, acting };
  const ways = SmallWays(part);
  const steps = <Procedures {...part} />;
  return (
    <article class="card" data-rule={rule} data-certainty={certainty} data-tone={tone} lang={lang} dir={dir}>
      <span class="chip" data-who={chip.who}>
        {chip.text}
      </span>
      {!compact && (
        <h2>
          <Rich text={advice.title} />
        </h2>
      )}
      <div class="body">
        <Said texts={advice.body.slice(0, 1)} />
        <Said texts={advice.cautions.slice(0, 1)} name="caution" />
        <Given line={advice.note} name="note" />
      </div>
      <MainAction {...part} />
      {!waysAreYours && ways}
      <Given line={advice.contact} name="whom" />
      <div class="folds">
        {waysAreYours && [steps, ways]}
        <Why advice={advice} />
        {!waysAreYours && steps}
        <Message {...part} />
        <Maybe advice={advice} />
        <Facts {...part} />
      </div>
      <footer class="foot">
        <span>
          {labels.source}:{' '}
          <a dir="auto" href={source.url} target="_blank" rel="noopener noreferrer">
            {source.text}
          </a>
        </span>
        {foot}
      </footer>
      {status}
    </article>
  );
}

function Said({ texts, name }: { texts: string[]; name?: string }) {
  return texts.map((text) => (
    <p class={name}>
      <Rich text={text} />
    </p>
  ));
}

/** What a person or an organization wrote. */
function Given({ line, name }: { line: Line | undefined; name: string }) {
  return (
    line && (
      <p class={name}>
        <b>{line.label}</b>
        {line.parts.map(({ text, href }) =>
          href ? (
            <a dir="auto" href={href} target="_blank" rel="noopener noreferrer">
              {text}
            </a>
          ) : (
            <span dir="auto">{text}</span>
          ),
        )}
      </p>
    )
  );
}

interface Part {
  advice: Advice;
  acting: Acting;
}

/** The one main action; where it first has to be known which app it is about, the question. */
function MainAction({ advice: { primary, choices }, acting }: Part) {
  if (choices)
    return (
      <div class="choices">
        <h3>{choices.question}</h3>
        {choices.apps.map(({ id, name }) => (
          <ActionButton action={{ kind: 'app', label: name, app: id }} look="side" acting={acting} />
        ))}
        <ActionButton
          action={{ kind: 'message', label: choices.other, tells: 'message' }}
          look="side"
          acting={acting}
        />
      </div>
    );
  return primary && <ActionButton action={primary} look="main" acting={acting} />;
}

function SmallWays({ advice: { secondary, choices }, acting }: Part) {
  if (choices || !secondary[0]) return null;
  return (
    <div class="actions">
      {secondary.slice(0, IN_SIGHT).map((action) => (
        <ActionButton action={action} look="side" acting={acting} />
      ))}
    </div>
  );
}

function Why({ advice: { body, cautions, labels } }: { advice: Advice }) {
  const texts = [...body.slice(1), ...cautions.slice(1)];
  return (
    texts[0] && (
      <Fold class="fold why" heading={labels.why}>
        <Said texts={texts} />
      </Fold>
    )
  );
}

function Message({ advice: { message, secondary, choices, labels }, acting }: Part) {
  return (
    message &&
    !choices && (
      <Fold class="fold says" heading={labels.messageSays}>
        <pre lang={message.lang} dir={message.dir}>
          {message.text}
        </pre>
        {secondary.slice(IN_SIGHT).map((action) => (
          <ActionButton action={action} look="small" acting={acting} />
        ))}
      </Fold>
    )
  );
}

function Maybe({ advice: { maybe, labels } }: { advice: Advice }) {
  return (
    maybe[0] && (
      <Fold class="fold maybe" heading={labels.maybe}>
        <ul>
          {maybe.map(({ title, tell }) => (
            <li>
              <b>
                <Rich text={title} />
              </b>
              <span>
                <Rich text={tell} />
              </span>
            </li>
          ))}
        </ul>
      </Fold>
    )
  );
}

function Facts({ advice: { details, detailsText, labels }, acting }: Part) {
  return (
    details[0] && (
      <Fold class="fold facts" heading={labels.details}>
        <dl>
          {details.map(({ label, value }) => (
            <>
              <dt>{label}</dt>
              <dd>
                <bdi dir="ltr">{value}</bdi>
              </dd>
            </>
          ))}
        </dl>
        <ActionButton
          action={{ kind: 'copy', label: labels.copyDetails, value: detailsText }}
          look="small"
          acting={acting}
        />
      </Fold>
    )
  );
}
