/** Whose words a sentence is: those of Signpost, or of the person who sends it to somebody else. */
export type Speaker = 'signpost' | 'sender';

/**
 * Fills the placeholders of a sentence, `{name}`. A value at its beginning gets a capital letter, by the rules of no
 * language: the browser's own need not be the one of the sentence. A value that ends with a full stop (“HubSpot, Inc.”)
 * takes the place of the sentence's own. A value of spaces alone leaves nothing, not even the space before it: in some
 * languages “the app” has been said by the word that every name follows. A value that has to be inflected,
 * `<the word before>what takes the place of both<another word>…`, goes by that word. Of `{the person|me}` the second is
 * what the person in question says.
 */
export function interpolate(
  sentence: string,
  placeholders: Readonly<Record<string, string>>,
  speaker: Speaker = 'signpost',
): string {
  const said = inflected(spokenBy(speaker, sentence), placeholders);
  return said.replace(
    /( ?)\{([a-zA-Z]+)\}(\.?)/g,
    (whole, space: string, name: string, stop: string, at: number) => {
      const value = placeholders[name];
      if (value === undefined) return whole;
      if (value.trim() === '') return stop;
      const starts = at === 0 || /[.!?]\s+$/.test(said.slice(0, at) + space);
      // A domain or an id is an identifier: it keeps its letters.
      const own = starts && !/[./\d]/.test(value);
      const shown = own ? capital(value) : value;
      return space + shown + (value.endsWith('.') ? '' : stop);
    },
  );
}

/** The blanks whose stand-in a language may have to inflect. */
const INFLECTED: ReadonlySet<string> = new Set(['app', 'maker', 'appOrId']);

function spokenBy(speaker: Speaker, sentence: string): string {
  return sentence.replace(/\{([^{}|]+)\|([^{}|]+)\}/g, speaker === 'sender' ? '$2' : '$1');
}

function inflected(sentence: string, placeholders: Readonly<Record<string, string>>): string {
  let said = sentence;
  for (const [name, value] of Object.entries(placeholders)) {
    // Nobody's typed word: the names that people give to apps have no such signs.
    if (!INFLECTED.has(name) || !value.startsWith('<')) continue;
    const forms = value
      .slice(1)
      .split('<')
      .map((form) => form.split('>'));
    for (const [before = '', form = ''] of forms) {
      said = said.replaceAll(`${before} {${name}}`, form);
      said = said.replaceAll(`${capital(before)} {${name}}`, capital(form));
    }
    said = said.replaceAll(`{${name}}`, forms[0]?.[1] ?? value);
  }
  return said;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
