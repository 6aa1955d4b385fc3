/** A corner of the window for the hint: its vertical edge, and its side in reading direction. */
export interface Placement {
  block: 'top' | 'bottom';
  inline: 'start' | 'end';
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CONTROLS = 'input:not([type=hidden]),textarea,select,button,a[href],summary,[role=button]';
const COLUMNS = 'form,main,[role=main]';
const TEXTS = 'h1,h2,h3,p,li,td,[role=heading],[role=alert]';
/** Maximum number of elements measured per selector: more than any sign-in page has, and a limit to the time it takes. */
const MAX_ELEMENTS = 400;

/** Whether a box lies over a control. */
export function coversControl(box: Box): boolean {
  return overlap(box, boxes(CONTROLS)) > 0;
}

/**
 * Finds the corner in which a box of this size covers least. `covers` says whether it still covers a control, or, with
 * `texts`, text.
 */
export function findPlacement(
  size: { width: number; height: number },
  view: { wide: boolean; bar: boolean; texts: boolean; rtl: boolean },
): { spot: Placement; covers: boolean } {
  const controls = boxes(view.texts ? `${CONTROLS},${TEXTS}` : CONTROLS);
  const columns = boxes(COLUMNS);
  let best: { spot: Placement; covers: boolean } | undefined;
  let least = Number.POSITIVE_INFINITY;
  // In order of preference: a card belongs at the top, a bar at the bottom.
  for (const inline of ['end', 'start'] as const) {
    for (const block of view.bar ? (['bottom', 'top'] as const) : (['top', 'bottom'] as const)) {
      const spot = { block, inline };
      const box = boxAt(spot, size, view);
      const covered = overlap(box, controls);
      // Covering a control is far worse than covering a column.
      const cost = covered * 20 + overlap(box, columns);
      if (best && cost >= least - 1) continue;
      best = { spot, covers: covered > 0 };
      least = cost;
    }
  }
  return best as { spot: Placement; covers: boolean };
}

/** Returns the CSS that puts the host in a corner; in a narrow window it takes the full width. */
export function placementCss({ block, inline }: Placement, wide: boolean, dir: 'ltr' | 'rtl'): string {
  const gap = wide ? '16px' : '8px';
  const at = (start: boolean) => (start ? `${gap} auto` : `auto ${gap}`);
  const inlines = wide ? at(inline === 'start') : gap;
  return `:host{direction:${dir}!important;inset-block:${at(block === 'top')}!important;inset-inline:${inlines}!important}`;
}

function boxes(selector: string): Box[] {
  const found: Box[] = [];
  const range = document.createRange();
  for (const element of [...document.querySelectorAll(selector)].slice(0, MAX_ELEMENTS)) {
    // The lines of a text end before the box of its element does.
    const texts = element.matches(TEXTS);
    if (texts) range.selectNodeContents(element);
    const box = (texts ? range : element).getBoundingClientRect();
    if (box.width > 4 && box.height > 4) found.push(box);
  }
  return found;
}

function boxAt(
  spot: Placement,
  { width, height }: { width: number; height: number },
  view: { wide: boolean; rtl: boolean },
): Box {
  const gap = view.wide ? 16 : 8;
  const atRight = (spot.inline === 'end') !== view.rtl;
  const left = view.wide && atRight ? innerWidth - gap - width : gap;
  const top = spot.block === 'top' ? gap : innerHeight - gap - height;
  return { left, top, right: left + width, bottom: top + height };
}

function overlap(a: Box, others: Box[]): number {
  let area = 0;
  for (const b of others) {
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (width > 0 && height > 0) area += width * height;
  }
  return area;
}
