import { errorWord } from './forms';

/**
 * Reads Google's `authError` parameter: base64url of a protobuf message whose field 1 is the error code and
 * field 4 the HTTP status. Only these two are read: fields 2 and 5 can hold an address or a state value.
 * The value is often cut short by whoever pasted it; a field counts only if it is there in full.
 */
export function readAuthError(value: string): { code?: string; status?: number } {
  const bytes = decodeBase64(value.slice(0, 65_536));
  const found: { code?: string; status?: number } = {};
  let at = 0;

  const varint = (): number | undefined => {
    let result = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at++];
      if (byte === undefined) return undefined;
      result += (byte & 127) * 2 ** shift;
      if (byte < 128) return result;
    }
    return undefined;
  };

  while (at < bytes.length) {
    const tag = varint();
    if (tag === undefined) break;
    const field = tag >>> 3;
    const type = tag & 7;
    const number = varint();
    if (number === undefined) break;
    if (type === 0) {
      if (field === 4 && number >= 400 && number < 600) found.status ??= number;
    } else if (type === 2) {
      if (at + number > bytes.length) break;
      if (field === 1 && number <= 40) {
        const code = errorWord(String.fromCharCode(...bytes.subarray(at, at + number)));
        if (code) found.code ??= code;
      }
      at += number;
    } else {
      break;
    }
  }
  return found;
}

/** Base64 or base64url, with or without padding, possibly cut; nothing where it is neither. */
function decodeBase64(value: string): Uint8Array {
  let plain = value.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+');
  if (!/^[A-Za-z0-9+/]*=*$/.test(plain)) return new Uint8Array();
  plain = plain.replaceAll('=', '');
  if (plain.length % 4 === 1) plain = plain.slice(0, -1);
  return Uint8Array.from(atob(plain), (char) => char.charCodeAt(0));
}
