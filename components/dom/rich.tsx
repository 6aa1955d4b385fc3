/** @jsxImportSource . */
/**
 * A sentence with menu names and identifiers between `**`. They become <b>, set apart for right-to-left
 * text; everything else stays text, whatever it looks like.
 */
export function Rich({ text }: { text: string }) {
  const parts = text.split(/\*\*(.+?)\*\*/);
  // Every second part stood between asterisks.
  return parts.map((part, at) => (at % 2 ? <b dir="auto">{part}</b> : inOnePiece(part)));
}

/** Keeps "sign-in" and "e-mail" in one piece: a line that ends in "e-" cannot be read. */
function inOnePiece(part: string) {
  return part
    .split(/(\b(?:sign-in|e-mails?)\b)/i)
    .map((piece, at) => (at % 2 ? <span class="one-piece">{piece}</span> : piece));
}
