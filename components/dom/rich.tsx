/** @jsxImportSource . */
/**
 * Draws a sentence in which menu names and identifiers are marked by `**`. These become `<b dir="auto">`, isolated from
 * right-to-left text around them; everything else stays text, whatever it looks like. "Sign-in", "e-mail" and words in
 * katakana are kept on one line: a line that ends in "e-" is hard to read.
 */
export function Rich({ text }: { text: string }) {
  const parts = text.split(/\*\*([^*]+)\*\*|(\b(?:sign-in|e-mail)|[ァ-ー]{2,9})/i);
  // Parts come in threes: plain text, a marked name, an unbreakable word.
  return parts.map(
    (part, at) => part && [part, <b dir="auto">{part}</b>, <span class="word">{part}</span>][at % 3],
  );
}
