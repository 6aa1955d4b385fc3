/** @jsxImportSource . */
import type { Advice, Procedure } from '../../lib/advice/advice';
import { type Acting, ActionButton } from './action-button';
import { Fold } from './fold';
import { LinkText } from './link-text';
import { factsOf } from './procedure-facts';
import { Rich } from './rich';
import { Steps } from './steps';

interface Props {
  acting: Acting;
  advice: Advice;
}

/** The procedures, best first: the first one in full, each further one collapsed under its title. */
export function Procedures({ advice, acting }: Props) {
  const [best, ...others] = advice.ways;
  if (!best) return null;
  return (
    <Fold class="ways" heading={advice.waysHeading} open={advice.waysAreYours}>
      {best.title !== advice.title && (
        <h3>
          <Rich text={best.title} />
        </h3>
      )}
      <ProcedureSteps way={best} advice={advice} acting={acting} />
      {others.map((way) => (
        <Fold class="way" heading={way.title}>
          <ProcedureSteps way={way} advice={advice} acting={acting} />
        </Fold>
      ))}
    </Fold>
  );
}

/** The steps of a procedure, with the consent link they mention, a button to the place where they start, and its facts. */
function ProcedureSteps({ way, advice: { labels, link }, acting }: Props & { way: Procedure }) {
  return (
    <>
      <Steps steps={way.steps} />
      {way.byLink && link && <LinkText label={labels.linkLabel} parts={link.parts} />}
      {way.open && <ActionButton action={way.open} look="small" acting={acting} />}
      {factsOf(way, labels).map(({ label, text }) => (
        <p class="fact">
          <Rich text={`**${label}** ${text}`} />
        </p>
      ))}
    </>
  );
}
