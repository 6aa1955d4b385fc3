import { encode } from 'uqr';

/** A QR code to draw. */
export interface QrDrawing {
  /** Width and height in modules, quiet zone included. */
  size: number;
  /** The dark modules as an SVG path in which one module is one unit. */
  path: string;
}

/** The light border that a camera needs around a QR code, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Draws a text as a QR code. @throws Error if it is longer than a QR code holds (about 2,900 characters). */
export function drawQr(text: string): QrDrawing {
  const { size, data } = encode(text, { border: QUIET_ZONE });
  const path = data.map((row, y) => rowPath(row, y)).join('');
  return { size, path };
}

/** Returns an SVG path with one rectangle for each run of dark modules in a row. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x++;
    const width = x + 1 - start;
    path += `M${start} ${y}h${width}v1h-${width}z`;
  }
  return path;
}
