/** Draws a sentence in which menu names and identifiers are marked by `**`; everything else stays text. */
export function Rich({ text }: { text: string }) {
  // Every second part was between asterisks.
  return <>{text.split(/\*\*(.+?)\*\*/).map((part, at) => (at % 2 ? <b dir="auto">{part}</b> : part))}</>;
}
