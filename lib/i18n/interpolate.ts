/** Who speaks in a text: Signpost, or the person who sends it to somebody else. */
export type Speaker = 'signpost' | 'sender';

/**
 * Replaces the placeholders of a text, `{name}`, by their values; one without a value stays.
 *
 * - Of two variants, `{the person|me}`, the sender's is the second.
 * - A value at the beginning of a sentence is capitalized, without the browser's locale, which need not be the text's.
 * - A value that ends with a full stop (“HubSpot, Inc.”) absorbs the full stop behind it.
 * - A value of spaces alone is removed together with the space before it: in some languages the word before a name already
 *   means “the app”.
 * - A value that has to be inflected lists a form for each word before it, `<firma>twórca aplikacji<firmę>twórcę aplikacji`.
 *   The form replaces that word and the placeholder; where no word fits, the first form replaces the placeholder.
 */
export function interpolate(
  sentence: string,
  placeholders: Readonly<Record<string, string>>,
  speaker: Speaker = 'signpost',
): string {
  const text = inflect(chooseVariant(speaker, sentence), placeholders);
  return text.replace(
    /( ?)\{([a-zA-Z]+)\}(\.?)/g,
    (whole, space: string, name: string, stop: string, at: number) => {
      const value = placeholders[name];
      if (value === undefined) return whole;
      if (value.trim() === '') return stop;
      const startsSentence = at === 0 || /[.!?]\s+$/.test(text.slice(0, at) + space);
      const isIdentifier = /[./\d]/.test(value);
      const shown = startsSentence && !isIdentifier ? capitalize(value) : value;
      return space + shown + (value.endsWith('.') ? '' : stop);
    },
  );
}

/** Placeholders whose value a language may have to inflect. */
const INFLECTED_PLACEHOLDERS: ReadonlySet<string> = new Set(['app', 'maker', 'appOrId']);

function chooseVariant(speaker: Speaker, sentence: string): string {
  return sentence.replace(/\{([^{}|]+)\|([^{}|]+)\}/g, speaker === 'sender' ? '$2' : '$1');
}

function inflect(sentence: string, placeholders: Readonly<Record<string, string>>): string {
  let text = sentence;
  for (const [name, value] of Object.entries(placeholders)) {
    // Forms come from a translation only: names that people type cannot contain these signs.
    if (!INFLECTED_PLACEHOLDERS.has(name) || !value.startsWith('<')) continue;
    const forms = value
      .slice(1)
      .split('<')
      .map((form) => form.split('>'));
    for (const [before = '', form = ''] of forms) {
      text = text.replaceAll(`${before} {${name}}`, form);
      text = text.replaceAll(`${capitalize(before)} {${name}}`, capitalize(form));
    }
    text = text.replaceAll(`{${name}}`, forms[0]?.[1] ?? value);
  }
  return text;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
