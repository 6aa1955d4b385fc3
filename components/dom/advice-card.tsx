/** @jsxImportSource . */
import type { Action, Advice, Line } from '../../lib/advice/advice';
import { type Acting, ActionButton, type Run } from './action-button';
import { Fold } from './fold';
import type { Child } from './jsx-runtime';
import { Procedures } from './procedures';
import { Rich } from './rich';

interface Props {
  advice: Advice;
  run: Run;
  /** Drawn beside the source, e.g. a button that hides the hint. */
  foot?: Child;
}

/**
 * Draws an Advice. The top holds what is needed to act: who can end the problem, what to do, the main action and the
 * secondary ones. Everything else is collapsed: the reasons, the steps, the message, look-alikes, the facts. Steps that
 * the reader carries out are themselves the main action, so they are open.
 */
export function AdviceCard({ advice, run, foot }: Props) {
  const { rule, certainty, tone, lang, dir, chip, primary, choices, labels, forReader } = advice;
  const status = (<span class="unseen" role="status" />) as HTMLElement;
  const announce = (text: string) => {
    status.textContent = text;
  };
  const acting: Acting = { run, announce, labels };
  const secondaryActions = advice.secondary[0] && (
    <div class="small-ways">{buttons(advice.secondary, 'side', acting)}</div>
  );
  const steps = <Procedures advice={advice} acting={acting} />;
  return (
    <article class="card" data-rule={rule} data-certainty={certainty} data-tone={tone} lang={lang} dir={dir}>
      <span class="chip" data-who={chip.who}>
        {chip.text}
      </span>
      <h2>
        <Rich text={advice.title} />
      </h2>
      <div class="body">
        {paragraphs(advice.body)}
        {paragraphs(advice.cautions, 'caution')}
        {labeledLine('note', advice.note)}
      </div>
      {choices && (
        <div class="choices">
          <h3>{choices.question}</h3>
          {buttons(choices.answers, 'side', acting)}
        </div>
      )}
      {primary && <ActionButton action={primary} look="main" acting={acting} />}
      {!forReader && secondaryActions}
      {labeledLine('whom', advice.contact)}
      {forReader && [steps, secondaryActions]}
      {foldedTexts('why', labels.why, advice.why)}
      {!forReader && steps}
      {message(advice, acting)}
      {foldedTexts(
        'maybe',
        labels.maybe,
        advice.maybe.map(({ title, tell }) => `**${title}** ${tell}`),
      )}
      {facts(advice, acting)}
      <footer class="foot">
        {labeledLine('from', advice.source)}
        {foot}
      </footer>
      {status}
    </article>
  );
}

function paragraphs(texts: string[], name?: string): Child {
  return texts.map((text) => (
    <p class={name}>
      <Rich text={text} />
    </p>
  ));
}

function foldedTexts(name: string, heading: string, texts: string[]): Child {
  return (
    texts[0] && (
      <Fold class={name} heading={heading}>
        {paragraphs(texts)}
      </Fold>
    )
  );
}

/** A label and what a person or an organization wrote, with its links. */
function labeledLine(name: string, line: Line | undefined): Child {
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

function buttons(actions: Action[], look: 'side' | 'small', acting: Acting): Child {
  return actions.map((action) => <ActionButton action={action} look={look} acting={acting} />);
}

function message({ message, more, choices, labels }: Advice, acting: Acting): Child {
  return (
    message &&
    !choices && (
      <Fold class="says" heading={labels.messageSays}>
        <pre lang={message.lang} dir={message.dir}>
          {message.text}
        </pre>
        {buttons(more, 'small', acting)}
      </Fold>
    )
  );
}

function facts({ details, detailsText, labels }: Advice, acting: Acting): Child {
  return (
    details[0] && (
      <Fold class="facts" heading={labels.details}>
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
        {buttons([{ kind: 'copy', label: labels.copyDetails, value: detailsText }], 'small', acting)}
      </Fold>
    )
  );
}
