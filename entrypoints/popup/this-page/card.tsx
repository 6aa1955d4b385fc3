import { AdviceCard } from '../../../components/dom/advice-card';
import { Drawn } from '../../../components/preact/drawn';
import type { Advice } from '../../../lib/advice/advice';
import type { Draft } from '../../../lib/advice/cases';
import { runAbout } from './run-about';

interface Props {
  advice: Advice;
  /** What to remember of it when it is handed over. */
  draft: Draft;
  /** Leaves the title out where the fold around the card says it already. */
  compact?: boolean;
}

/** The advice card as the popup shows it. */
export function Card({ advice, draft, compact = false }: Props) {
  return (
    <Drawn draw={() => AdviceCard({ advice, compact, run: runAbout(draft) })} of={[advice, draft, compact]} />
  );
}
