import { decodeBase64 } from './base64';
import { parseErrorCode } from './formats';

/** Protobuf tags of the two fields: field number times 8, plus the wire type (0 for a varint, 2 for a string). */
const CODE_TAG = 8 + 2;
const STATUS_TAG = 4 * 8;

/**
 * Reads Google's `authError` parameter: base64url of a protobuf message whose field 1 is the error code and field 4 the
 * HTTP status. Only these two are read: fields 2 and 5 can hold an address or a state value. Pasted values are often cut
 * short, so a field counts only if it is complete.
 */
export function readAuthError(value: string): { code?: string; status?: number } {
  const bytes = decodeBase64(value.slice(0, 65_536));
  const found: { code?: string; status?: number } = {};
  let at = 0;

  /** Reads the next number; NaN if the data ends within it. */
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
      if (tag === STATUS_TAG && number >= 400 && number < 600) found.status ??= number;
    } else if (tag % 8 === 2 && at + number <= bytes.length) {
      const code = tag === CODE_TAG && parseErrorCode(bytes.slice(at, at + number));
      if (code) found.code ??= code;
      at += number;
    } else {
      break;
    }
  }
  return found;
}
