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
      const shown = own ? value.charAt(0).toUpperCase() + value.slice(1) : value;
      return space + shown + (value.endsWith('.') ? '' : stop);
    },
  );
}

function spokenBy(speaker: Speaker, sentence: string): string {
  return sentence.replace(/\{([^{}|]+)\|([^{}|]+)\}/g, speaker === 'sender' ? '$2' : '$1');
}

function inflected(sentence: string, placeholders: Readonly<Record<string, string>>): string {
  if (!Object.values(placeholders).some(isInflected)) return sentence;
  return sentence.replace(/(?:(\p{L}+) )?\{([a-zA-Z]+)\}/gu, (whole, word: string = '', name: string) => {
    const value = placeholders[name];
    if (value === undefined || !isInflected(value)) return whole;
    const forms = value
      .slice(1)
      .split('<')
      .map((form) => form.split('>') as [string, string]);
    const lower = word.toLowerCase();
    const form = forms.find(([before]) => before === lower)?.[1];
    if (form === undefined) return whole.replace(/\{.*/, forms[0]?.[1] ?? '');
    return word === lower ? form : form.charAt(0).toUpperCase() + form.slice(1);
  });
}

function isInflected(value: string): boolean {
  return /^<\p{L}+>/u.test(value);
}
