/**
 * Fills the blanks of a sentence, `{name}`; a value at its beginning gets a capital letter, and one that ends with a full
 * stop (“HubSpot, Inc.”) takes the place of the sentence’s own.
 */
export function interpolate(sentence: string, blanks: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}(\.?)/g, (whole, name: string, stop: string, at: number) => {
    const value = blanks[name];
    if (value === undefined) return whole;
    const starts = at === 0 || /[.!?]\s+$/.test(sentence.slice(0, at));
    // A domain or an id is an identifier: it keeps its letters.
    const own = starts && !/[./\d]/.test(value);
    return (
      (own ? value.charAt(0).toLocaleUpperCase() + value.slice(1) : value) + (value.endsWith('.') ? '' : stop)
    );
  });
}
