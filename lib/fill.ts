/** Fills the blanks of a sentence, `{name}`; a value at its beginning gets a capital letter. */
export function fill(sentence: string, blanks: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string, at: number) => {
    const value = blanks[name];
    if (value === undefined) return whole;
    const starts = at === 0 || /[.!?]\s+$/.test(sentence.slice(0, at));
    // A domain or an id is an identifier: it keeps its letters.
    return starts && !/[./\d]/.test(value) ? value.charAt(0).toLocaleUpperCase() + value.slice(1) : value;
  });
}
