/** @jsxImportSource . */
import type { Advice, Line } from '../../lib/advice/advice';
import { type Acting, ActionButton, type Run } from './action-button';
import type { Child } from './jsx-runtime';
import { LinkText } from './link-text';
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

/** Draws an Advice. The order is fixed: who, what, why, the one action, the other ways, the facts. */
export function AdviceCard({ advice, run, compact, foot }: Props) {
  const { rule, certainty, tone, lang, dir, chip, labels, link, message } = advice;
  const status = (<span class="unseen" role="status" />) as HTMLElement;
  const announce = (text: string) => {
    status.textContent = text;
  };
  const acting: Acting = { run, announce, labels };
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
        {advice.body.map((text) => (
          <p>
            <Rich text={text} />
          </p>
        ))}
        {advice.cautions.map((text) => (
          <p class="caution">
            <Rich text={text} />
          </p>
        ))}
        <Given line={advice.note} name="note" />
      </div>
      <Actions advice={advice} acting={acting} />
      <Given line={advice.contact} name="whom" />
      {message && (
        <details class="says">
          <summary>{labels.messageSays}</summary>
          <pre lang={message.lang} dir={message.dir}>
            {message.text}
          </pre>
        </details>
      )}
      {link && <LinkText label={labels.linkLabel} parts={link.parts} />}
      <Procedures advice={advice} acting={acting} />
      <Maybe advice={advice} />
      <Facts advice={advice} acting={acting} />
      <footer class="foot">
        <span>
          {labels.source}:{' '}
          <a dir="auto" href={advice.source.url} target="_blank" rel="noopener noreferrer">
            {advice.source.text}
          </a>
        </span>
        {foot}
      </footer>
      {status}
    </article>
  );
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

function Actions({ advice: { primary, secondary }, acting }: Part) {
  if (!primary && secondary.length === 0) return null;
  return (
    <div class="actions">
      {primary && <ActionButton action={primary} look="main" acting={acting} />}
      {secondary.map((action) => (
        <ActionButton action={action} look="side" acting={acting} />
      ))}
    </div>
  );
}

function Maybe({ advice: { maybe, labels } }: { advice: Advice }) {
  if (maybe.length === 0) return null;
  return (
    <section class="maybe">
      <h3>{labels.maybe}</h3>
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
    </section>
  );
}

function Facts({ advice: { details, detailsText, labels }, acting }: Part) {
  if (details.length === 0) return null;
  return (
    <details class="fold facts">
      <summary>{labels.details}</summary>
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
    </details>
  );
}
