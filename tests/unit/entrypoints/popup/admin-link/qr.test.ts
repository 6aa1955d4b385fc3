import { describe, expect, it } from 'vitest';
import { drawQr } from '../../../../../entrypoints/popup/admin-link/qr';

describe('a QR code', () => {
  const { size, path } = drawQr('https://login.microsoftonline.com/contoso.com/adminconsent?client_id=1');
  const dark = new Set<string>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let at = 0; at < Number(width); at++) dark.add(`${Number(x) + at} ${y}`);

  it('is drawn in whole modules and nothing else', () => {
    expect(path.replace(/M\d+ \d+h(\d+)v1h-\1z/g, '')).toBe('');
  });

  it('has a quiet zone of four and its three corners', () => {
    for (const place of dark) {
      for (const at of place.split(' ').map(Number)) {
        expect(at).toBeGreaterThanOrEqual(4);
        expect(at).toBeLessThan(size - 4);
      }
    }
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      for (let at = 0; at < 7; at++) expect(dark.has(`${x + at} ${y}`)).toBe(true);
      expect(dark.has(`${x + 1} ${y + 1}`)).toBe(false);
      expect(dark.has(`${x + 3} ${y + 3}`)).toBe(true);
    }
  });
});
