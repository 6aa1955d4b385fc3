/** @jsxImportSource . */
import type { Advice, Procedure } from '../../lib/advice/advice';
import { type Acting, ActionButton } from './action-button';
import { Rich } from './rich';
import { Steps } from './steps';

interface Props {
  acting: Acting;
  advice: Advice;
}

/** The procedures, best first: the first one stands open, each further one behind its title. */
export function Procedures({ advice, acting }: Props) {
  const [best, ...others] = advice.ways;
  if (!best) return null;
  return (
    <details class="fold ways" open={advice.waysAreYours}>
      <summary>{advice.waysHeading}</summary>
      <section class="way">
        <h3>
          <Rich text={best.title} />
        </h3>
        <ProcedureSteps way={best} labels={advice.labels} acting={acting} />
      </section>
      {others.map((way) => (
        <details class="way">
          <summary>
            <Rich text={way.title} />
          </summary>
          <ProcedureSteps way={way} labels={advice.labels} acting={acting} />
        </details>
      ))}
    </details>
  );
}

/** Steps, where to go, and how to see that it worked. */
function ProcedureSteps({
  way,
  labels,
  acting,
}: {
  acting: Acting;
  way: Procedure;
  labels: Advice['labels'];
}) {
  const facts: [string, string | undefined][] = [
    [labels.role, way.role],
    [labels.check, way.check],
    [labels.takes, way.takes],
    [labels.fails, way.fails],
  ];
  return (
    <>
      <Steps steps={way.steps} />
      {way.open && (
        <ActionButton
          action={{ kind: 'open', label: way.open.label, href: way.open.url }}
          look="small"
          acting={acting}
        />
      )}
      <dl class="notes">
        {facts.map(
          ([label, text]) =>
            text && (
              <div>
                <dt>{label}</dt>
                <dd>
                  <Rich text={text} />
                </dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
