/** What is wrong with how something is laid out, measured in the page. Runs there: it can use nothing from outside. */

/** What may be cut or scrolled sideways on purpose; everything else has to be seen as it is. */
export const CUT_ON_PURPOSE: readonly string[] = [
  // A consent link: as much as tells it from another; copied and shown in full by its button.
  '.link code',
  // A chosen app of the person's own with a long name, which stands in full in the table below.
  '#app',
];

/**
 * Faults of everything visible below a root, one sentence each: text that is cut off, that reaches out of its
 * control or of the window, or lies over other text; controls that lie over each other.
 *
 * @param exempt selectors, separated by commas, of what may be cut on purpose
 */
export function measureLayout(root: Document | ShadowRoot, exempt: string): string[] {
  const faults = new Set<string>();
  type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
  const around = (element: Element): Element | null =>
    element.parentElement ?? (element.parentNode === root && root instanceof ShadowRoot ? root.host : null);
  const name = (element: Element) =>
    `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replaceAll(/\s+/g, '.')}` : ''}`;
  const short = (text: string) => JSON.stringify(text.trim().replaceAll(/\s+/g, ' ').slice(0, 40));
  const seen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('.unseen');

  const frames = (element: Element): Element[] => {
    const all: Element[] = [];
    for (let at: Element | null = element; at && at !== document.documentElement; at = around(at)) {
      const { display } = getComputedStyle(at);
      if (display !== 'inline' && display !== 'contents') all.push(at);
    }
    return all;
  };
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowY);

  /** What cuts a box; what can be scrolled to from above or below is not cut. */
  const cutBy = (from: Element, { left, right, top, bottom }: Box): Element | undefined => {
    for (const at of frames(from)) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const edge = at.getBoundingClientRect();
      if (overflowX !== 'visible' && (left < edge.left - 1.5 || right > edge.right + 1.5)) return at;
      if (scrolls(at)) return undefined;
      if (overflowY !== 'visible' && (top < edge.top - 3 || bottom > edge.bottom + 3)) return at;
    }
    return left < -1 || right > innerWidth + 1 ? document.documentElement : undefined;
  };
  /** The part of a box that is not scrolled out of sight. */
  const inSight = (from: Element, box: Box): Box => {
    let { left, right, top, bottom } = box;
    for (const edge of frames(from)
      .filter(scrolls)
      .map((at) => at.getBoundingClientRect())) {
      top = Math.max(top, edge.top);
      bottom = Math.min(bottom, edge.bottom);
      left = Math.max(left, edge.left);
      right = Math.min(right, edge.right);
    }
    return { left, right, top, bottom };
  };
  const overlap = (a: Box, b: Box) => ({
    width: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    height: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  });

  const texts: { node: Text; owner: Element; boxes: DOMRect[] }[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
    const owner = node.parentElement;
    if (!owner || !node.data.trim() || !seen(owner)) continue;
    if (owner.closest('style, script, option, textarea') || (exempt && owner.closest(exempt))) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    texts.push({ node, owner, boxes });
    for (const box of boxes) {
      const cut = cutBy(owner, box);
      if (cut) faults.add(`${name(owner)} ${short(node.data)} is cut off by ${name(cut)}`);
      const control = owner.closest('button, a.button, .chip, [role=tab]')?.getBoundingClientRect();
      const out =
        control &&
        (box.left < control.left - 1 ||
          box.right > control.right + 1 ||
          box.top < control.top - 4 ||
          box.bottom > control.bottom + 4);
      if (out) faults.add(`${name(owner)} ${short(node.data)} reaches out of its control`);
    }
  }

  // Text over text; lines of one paragraph may touch, and what sticks to an edge has the rest scroll below it.
  const sticks = (element: Element) =>
    frames(element).some((at) => getComputedStyle(at).position === 'sticky');
  const lines = texts
    .flatMap(({ node, owner, boxes }) => boxes.map((box) => ({ node, owner, box: inSight(owner, box) })))
    .filter(({ box }) => box.bottom - box.top > 4)
    .sort((a, b) => a.box.top - b.box.top);
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if (other.box.top > one.box.bottom) break;
      const { width, height } = overlap(one.box, other.box);
      const least = Math.min(one.box.bottom - one.box.top, other.box.bottom - other.box.top);
      if (other.node === one.node || width < 3 || height < 0.4 * least) continue;
      if (!sticks(one.owner) && !sticks(other.owner))
        faults.add(`${name(one.owner)} ${short(one.node.data)} and ${short(other.node.data)} overlap`);
    }
  }

  const controls = [...root.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => seen(element) && !element.closest('p, li, small'))
    .map((element) => ({ element, whole: element.getBoundingClientRect() }))
    .filter(({ whole }) => whole.width > 2 && whole.height > 2)
    .map(({ element, whole }) => ({ element, whole, box: inSight(element, whole) }));
  for (const [at, { element, whole, box }] of controls.entries()) {
    const cut = cutBy(element, whole);
    if (cut) faults.add(`${name(element)} ${short(element.textContent)} is cut off by ${name(cut)}`);
    for (const other of controls.slice(at + 1)) {
      if (element.contains(other.element) || other.element.contains(element)) continue;
      const { width, height } = overlap(box, other.box);
      if (width < 1.5 || height < 1.5 || sticks(element) || sticks(other.element)) continue;
      faults.add(
        `${name(element)} ${short(element.textContent)} lies over ${name(other.element)} ${short(other.element.textContent)}`,
      );
    }
  }

  // Of a field only what it offers counts; what a person types into it may be longer.
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input')) {
    const offered =
      field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? '') : field.placeholder;
    if (!pen || !seen(field) || !offered || (exempt && field.matches(exempt))) continue;
    const { fontStyle, fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } =
      getComputedStyle(field);
    pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    const arrow = field instanceof HTMLSelectElement ? 18 : 0;
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - arrow;
    if (pen.measureText(offered).width > room + 1)
      faults.add(`${name(field)} #${field.id} ${short(offered)} is wider than its field`);
  }

  if (root instanceof Document) {
    const { scrollWidth, clientWidth } = root.documentElement;
    if (scrollWidth > clientWidth + 1)
      faults.add(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`);
    const { lang, dir } = root.documentElement;
    if (!lang || !dir) faults.add('the page names no language or direction');
  } else {
    const box = root.host.getBoundingClientRect();
    if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1)
      faults.add(`the hint stands outside the window: ${box.left} ${box.top} ${box.right} ${box.bottom}`);
  }
  return [...faults];
}
