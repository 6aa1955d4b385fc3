import { Component, type ComponentChildren } from 'preact';
import type { Advice } from '../lib/advice';
import { type Acting, ActionButton, type Run } from './action-button';
import { LinkText } from './link-text';
import { Rich } from './rich';
import { Ways } from './ways';

interface Props {
  advice: Advice;
  run: Run;
  /** Leaves the title out where the fold around the card says it already. */
  compact?: boolean;
  /** Stands beside the source, e.g. a button that hides the hint. */
  foot?: ComponentChildren;
}

/** Draws an Advice. The order is fixed: who, what, why, the one action, the other ways, the facts. */
export class AdviceCard extends Component<Props, { said: string }> {
  override state = { said: '' };

  readonly #say = (said: string) => this.setState({ said });

  override render({ advice, run, compact = false, foot }: Props) {
    const { rule, certainty, tone, lang, dir, chip, labels, link } = advice;
    const acting: Acting = { run, say: this.#say, labels };
    return (
      <article
        class="card"
        data-rule={rule}
        data-certainty={certainty}
        data-tone={tone}
        lang={lang}
        dir={dir}
      >
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
            <p key={text}>
              <Rich text={text} />
            </p>
          ))}
          {advice.cautions.map((text) => (
            <p class="caution" key={text}>
              <Rich text={text} />
            </p>
          ))}
        </div>
        <Actions advice={advice} {...acting} />
        {link && <LinkText label={labels.linkLabel} parts={link.parts} />}
        <Ways advice={advice} {...acting} />
        <Maybe advice={advice} />
        <Facts advice={advice} {...acting} />
        <footer class="foot">
          <span>
            {labels.source}:{' '}
            <a dir="auto" href={advice.source.url} target="_blank" rel="noopener noreferrer">
              {advice.source.text}
            </a>
          </span>
          {foot}
        </footer>
        <span class="unseen" role="status">
          {this.state.said}
        </span>
      </article>
    );
  }
}

function Actions({ advice: { primary, secondary }, ...acting }: Acting & { advice: Advice }) {
  if (!primary && secondary.length === 0) return null;
  return (
    <div class="actions">
      {primary && <ActionButton action={primary} look="main" {...acting} />}
      {secondary.map((action) => (
        <ActionButton key={action.label} action={action} look="side" {...acting} />
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
        {maybe.map(({ rule, title, tell }) => (
          <li key={rule}>
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

function Facts({ advice: { details, detailsText, labels }, ...acting }: Acting & { advice: Advice }) {
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
        {...acting}
        labels={labels}
      />
    </details>
  );
}
