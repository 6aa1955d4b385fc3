import { AdviceCard } from '../../../components/dom/advice-card';
import { DomMount } from '../../../components/preact/dom-mount';
import type { Advice } from '../../../lib/advice/advice';
import type { ProblemSnapshot } from '../../../lib/advice/cases';
import { runAbout } from './run-about';

interface Props {
  advice: Advice;
  /** What to remember of it when it is handed over. */
  draft: ProblemSnapshot;
}

/** The advice card as the popup shows it. */
export function Card({ advice, draft }: Props) {
  return <DomMount draw={() => AdviceCard({ advice, run: runAbout(draft) })} of={[advice, draft]} />;
}
