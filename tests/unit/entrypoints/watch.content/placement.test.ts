// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coversControl, findPlacement } from '../../../../entrypoints/watch.content/placement';

const CARD = { width: 372, height: 400 };

/** Draws an element at a position in the window: left, top, width, height. */
function draw(html: string, [left, top, width, height]: readonly [number, number, number, number]): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  const element = box.querySelector('[data-at]') as Element;
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  return element;
}

const place = (wide = 1280, texts = false) => {
  vi.stubGlobal('innerWidth', wide);
  vi.stubGlobal('innerHeight', 760);
  return findPlacement(CARD, { wide: true, bar: false, texts, rtl: false });
};

beforeEach(() => document.body.replaceChildren());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what one uses', () => {
  it.each([
    '<form><input data-at></form>',
    '<textarea data-at></textarea>',
    '<form><button data-at>Next</button></form>',
    '<button data-at>Connect personal email</button>',
    '<a data-at href="/settings">Settings</a>',
    '<div data-at role="button">Actions</div>',
  ])('is kept free: %s', (html) => {
    draw(html, [1000, 20, 100, 30]);
    const { spot, covers } = place();
    expect(spot).not.toEqual({ inline: 'end', block: 'top' });
    expect(covers).toBe(false);
    expect(coversControl(new DOMRect(900, 16, 372, 400))).toBe(true);
    expect(coversControl(new DOMRect(16, 16, 372, 400))).toBe(false);
  });

  it.each(['<input data-at type="hidden">', '<p data-at>Words</p>', '<a data-at>No link</a>'])(
    'is none of these: %s',
    (html) => {
      draw(html, [1000, 20, 100, 30]);
      expect(place()).toEqual({ spot: { inline: 'end', block: 'top' }, covers: false });
    },
  );

  it('is covered only where there is no other way', () => {
    for (const left of [50, 1000]) draw('<button data-at>x</button>', [left, 20, 100, 700]);
    expect(place().covers).toBe(true);
  });
});

describe('what one reads', () => {
  const lines = (left: number, right: number) => {
    vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(
      new DOMRect(left, 100, right - left, 500),
    );
    draw('<p data-at>Words to be read</p>', [0, 100, 1100, 500]);
  };

  it('counts in a window in which a card lies over the ends of a column’s lines', () => {
    lines(330, 770);
    expect(place(1100, true).covers).toBe(true);
    expect(place(1100, false).covers).toBe(false);
  });

  it('ends where its lines end, not where its block does', () => {
    lines(400, 700);
    expect(place(1100, true).covers).toBe(false);
  });
});
