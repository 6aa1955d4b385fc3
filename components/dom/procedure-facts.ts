import type { Advice, Procedure } from '../../lib/advice/advice';

const NAMES = ['role', 'check', 'takes', 'fails'] as const;

/** What is told of a procedure besides its steps, in this order. */
export function factsOf(
  way: Procedure,
  labels: Pick<Advice['labels'], (typeof NAMES)[number]>,
): { label: string; text: string }[] {
  return NAMES.flatMap((name) => {
    const text = way[name];
    return text ? [{ label: labels[name], text }] : [];
  });
}
