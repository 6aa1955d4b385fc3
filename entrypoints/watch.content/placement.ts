/** Where the hint may stand: the vertical edge and the side in reading direction. */
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
/** Enough for any sign-in page; a page with more does not get to slow us down. */
const LIMIT = 400;

/** Whether a box lies over what one types into or presses. */
export function coversControl(box: Box): boolean {
  return overlap(box, boxes(CONTROLS)) > 0;
}

/**
 * The spot where something of this size covers least, and whether it still covers what one types or presses; with
 * `texts` also, whether it covers what one reads.
 */
export function findPlacement(
  size: { width: number; height: number },
  view: { wide: boolean; bar: boolean; texts: boolean; rtl: boolean },
): { spot: Placement; covers: boolean } {
  const controls = boxes(view.texts ? `${CONTROLS},${TEXTS}` : CONTROLS);
  const columns = boxes(COLUMNS);
  let best: { spot: Placement; covers: boolean } | undefined;
  let least = Number.POSITIVE_INFINITY;
  // From the most to the least wanted: a card reads from the top, a bar belongs to the bottom.
  for (const inline of ['end', 'start'] as const) {
    for (const block of view.bar ? (['bottom', 'top'] as const) : (['top', 'bottom'] as const)) {
      const spot = { block, inline };
      const box = boxAt(spot, size, view);
      const covered = overlap(box, controls);
      // A covered control weighs far more than a covered column of text.
      const cost = covered * 20 + overlap(box, columns);
      if (best && cost >= least - 1) continue;
      best = { spot, covers: covered > 0 };
      least = cost;
    }
  }
  return best as { spot: Placement; covers: boolean };
}

/** The rules that put the host at a spot. */
export function placementCss({ block, inline }: Placement, wide: boolean, dir: 'ltr' | 'rtl'): string {
  const gap = wide ? '16px' : '8px';
  const at = (start: boolean) => (start ? `${gap} auto` : `auto ${gap}`);
  const inlines = wide ? at(inline === 'start') : gap;
  return `:host{direction:${dir}!important;inset-block:${at(block === 'top')}!important;inset-inline:${inlines}!important}`;
}

function boxes(selector: string): Box[] {
  const found: Box[] = [];
  const range = document.createRange();
  for (const element of [...document.querySelectorAll(selector)].slice(0, LIMIT)) {
    // A line of text ends before its element does.
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
