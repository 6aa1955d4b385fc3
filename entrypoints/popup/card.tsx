import { AdviceCard } from '../../components/advice-card';
import { Drawn } from '../../components/drawn';
import type { Advice } from '../../lib/advice';
import { run } from '../shared/run';

interface Props {
  advice: Advice;
  /** Leaves the title out where the fold around the card says it already. */
  compact?: boolean;
}

/** The advice card as the popup shows it. */
export function Card({ advice, compact = false }: Props) {
  return <Drawn draw={() => AdviceCard({ advice, compact, run })} of={[advice, compact]} />;
}
