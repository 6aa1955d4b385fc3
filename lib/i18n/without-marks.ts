import type { TextBundle } from './language';

/**
 * Removes the marks (`**`) around names. In right-to-left text it puts each name into an isolate (U+2068 … U+2069):
 * otherwise a question mark after a Latin name would move to its other side.
 */
export function withoutMarks(text: string, dir: TextBundle['dir']): string {
  const parts = text.split('**');
  if (dir === 'ltr') return parts.join('');
  return parts
    .map((part, at) => (at % 2 === 0 || isIdentifier(part) ? part : `\u2068${part}\u2069`))
    .join('');
}

/** Whether a name is an address, permission, header or code. It is copied and must hold no invisible characters. */
function isIdentifier(name: string): boolean {
  return /^[\x21-\x7e]+$/.test(name) && /[-._:/=@\d]/.test(name);
}
