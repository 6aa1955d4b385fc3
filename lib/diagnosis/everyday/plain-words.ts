/** Returns a text in lower case, without accents and with single blanks: the form in which words are compared. */
export function plainWords(text: string): string {
  // Most words are plain already, and preparing a search calls this thousands of times.
  if (!/[^!-~ ]| {2}/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ');
}
