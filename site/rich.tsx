/** A sentence whose menu names and identifiers stand between `**`; everything else stays text. */
export function Rich({ text }: { text: string }) {
  // Every second part stood between asterisks.
  return <>{text.split(/\*\*(.+?)\*\*/).map((part, at) => (at % 2 ? <b dir="auto">{part}</b> : part))}</>;
}
