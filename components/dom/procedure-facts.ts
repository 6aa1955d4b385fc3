import type { Advice, Procedure } from '../../lib/advice/advice';

const FIELDS = ['role', 'check', 'takes', 'fails'] as const;

/** Returns what is known of a procedure besides its steps, each with its label, in the order of {@link FIELDS}. */
export function factsOf(
  procedure: Procedure,
  labels: Pick<Advice['labels'], (typeof FIELDS)[number]>,
): { label: string; text: string }[] {
  return FIELDS.flatMap((name) => {
    const text = procedure[name];
    return text ? [{ label: labels[name], text }] : [];
  });
}
