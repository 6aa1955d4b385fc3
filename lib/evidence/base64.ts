/**
 * Decodes base64 or base64url, with or without padding, possibly cut short. Returns one character per byte; empty if the
 * value is neither.
 */
export function decodeBase64(value: string): string {
  const standard = value.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+');
  if (!/^[A-Za-z0-9+/]*=*$/.test(standard)) return '';
  const unpadded = standard.replaceAll('=', '');
  return atob(unpadded.length % 4 === 1 ? unpadded.slice(0, -1) : unpadded);
}
