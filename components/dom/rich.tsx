/** @jsxImportSource . */
/**
 * A sentence with menu names and identifiers between `**`. They become <b>, set apart for right-to-left
 * text; everything else stays text, whatever it looks like. "Sign-in" and "e-mail" stay in one piece, since a line
 * that ends in "e-" cannot be read, and so do words in katakana.
 */
export function Rich({ text }: { text: string }) {
  const parts = text.split(/\*\*([^*]+)\*\*|(\b(?:sign-in|e-mail)|[ァ-ー]{2,9})/i);
  // Of every three parts the first is plain, the second stood between asterisks, the third is such a word.
  return parts.map(
    (part, at) => part && [part, <b dir="auto">{part}</b>, <span class="word">{part}</span>][at % 3],
  );
}
