import { parseErrorCode } from './formats';

/** The tags of the two fields: their numbers times 8, and how they are written (0 a number, 2 a text). */
const CODE = 8 + 2;
const STATUS = 4 * 8;

/**
 * Reads Google's `authError` parameter: base64url of a protobuf message whose field 1 is the error code and
 * field 4 the HTTP status. Only these two are read: fields 2 and 5 can hold an address or a state value.
 * The value is often cut short by whoever pasted it; a field counts only if it is there in full.
 */
export function readAuthError(value: string): { code?: string; status?: number } {
  const bytes = decodeBase64(value.slice(0, 65_536));
  const found: { code?: string; status?: number } = {};
  let at = 0;

  /** The next number; NaN where it has been cut. */
  const varint = (): number => {
    let result = 0;
    let unit = 1;
    for (let byte = 128; byte > 127; unit *= 128) {
      byte = bytes.charCodeAt(at++);
      result += (byte % 128) * unit;
    }
    return result;
  };

  while (at < bytes.length) {
    const tag = varint();
    const number = varint();
    if (tag % 8 === 0) {
      if (tag === STATUS && number >= 400 && number < 600) found.status ??= number;
    } else if (tag % 8 === 2 && at + number <= bytes.length) {
      const code = tag === CODE && parseErrorCode(bytes.slice(at, at + number));
      if (code) found.code ??= code;
      at += number;
    } else {
      break;
    }
  }
  return found;
}

/** Base64 or base64url, with or without padding, possibly cut, as one character a byte; nothing where it is neither. */
function decodeBase64(value: string): string {
  const marked = value.replaceAll('-', '+').replaceAll('_', '/').replaceAll(' ', '+');
  if (!/^[A-Za-z0-9+/]*=*$/.test(marked)) return '';
  const plain = marked.replaceAll('=', '');
  return atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain);
}
