/** @jsxImportSource . */
/**
 * A sentence with menu names and identifiers between `**`. They become <b>, set apart for right-to-left
 * text; everything else stays text, whatever it looks like.
 */
export function Rich({ text }: { text: string }) {
  const parts = text.split(/\*\*(.+?)\*\*/);
  // Every second part stood between asterisks.
  return parts.map((part, at) => (at % 2 ? <b dir="auto">{part}</b> : part));
}
