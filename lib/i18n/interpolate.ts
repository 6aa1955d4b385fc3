/**
 * Fills the placeholders of a sentence, `{name}`. A value at its beginning gets a capital letter, by the rules of no
 * language: the browser's own need not be the one of the sentence. A value that ends with a full stop (“HubSpot, Inc.”)
 * takes the place of the sentence's own.
 */
export function interpolate(sentence: string, placeholders: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}(\.?)/g, (whole, name: string, stop: string, at: number) => {
    const value = placeholders[name];
    if (value === undefined) return whole;
    const starts = at === 0 || /[.!?]\s+$/.test(sentence.slice(0, at));
    // A domain or an id is an identifier: it keeps its letters.
    const own = starts && !/[./\d]/.test(value);
    return (own ? value.charAt(0).toUpperCase() + value.slice(1) : value) + (value.endsWith('.') ? '' : stop);
  });
}
