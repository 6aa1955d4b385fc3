/** Named character references that matter for reading addresses and markup. Dependency-free. */
const NAMED_REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  shy: '',
  colon: ':',
  sol: '/',
  period: '.',
  quest: '?',
  equals: '=',
  num: '#',
  commat: '@',
  percnt: '%',
  tab: '\t',
  newline: '\n',
};

/**
 * Decodes HTML's character references in a text; unknown ones stay. The semicolon after a number may be missing, as in
 * browsers.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7});?|#x([0-9a-f]{1,6});?|([a-z]{2,7});)/gi,
    (whole, decimal, hex, name) => {
      if (name) return NAMED_REFERENCES[String(name).toLowerCase()] ?? whole;
      const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
        ? String.fromCodePoint(point)
        : whole;
    },
  );
}
