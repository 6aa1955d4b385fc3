import { AdviceCard } from '../../../components/dom/advice-card';
import { DomMount } from '../../../components/preact/dom-mount';
import type { Advice } from '../../../lib/advice/advice';
import type { ProblemSnapshot } from '../../../lib/advice/cases';
import { runAbout } from './run-about';

interface Props {
  advice: Advice;
  /** The snapshot that becomes a case when the problem is handed over. */
  draft: ProblemSnapshot;
}

/** The advice card in the popup. */
export function Card({ advice, draft }: Props) {
  return <DomMount draw={() => AdviceCard({ advice, run: runAbout(draft) })} of={[advice, draft]} />;
}
