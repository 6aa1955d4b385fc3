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
  const [best, ...others] = advice.procedures;
  if (!best) return null;
  return (
    <Fold class="ways" heading={advice.proceduresHeading} open={advice.forReader}>
      {best.title !== advice.title && (
        <h3>
          <Rich text={best.title} />
        </h3>
      )}
      <ProcedureSteps procedure={best} advice={advice} acting={acting} />
      {others.map((procedure) => (
        <Fold class="way" heading={procedure.title}>
          <ProcedureSteps procedure={procedure} advice={advice} acting={acting} />
        </Fold>
      ))}
    </Fold>
  );
}

/** The steps of a procedure, with the consent link they mention, a button to the place where they start, and its facts. */
function ProcedureSteps({ procedure, advice: { labels, link }, acting }: Props & { procedure: Procedure }) {
  return (
    <>
      <Steps steps={procedure.steps} />
      {procedure.byLink && link && <LinkText label={labels.linkLabel} parts={link.parts} />}
      {procedure.open && <ActionButton action={procedure.open} look="small" acting={acting} />}
      {factsOf(procedure, labels).map(({ label, text }) => (
        <p class="fact">
          <Rich text={`**${label}** ${text}`} />
        </p>
      ))}
    </>
  );
}
