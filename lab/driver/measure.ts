/** Selectors of elements that may be cut off or scroll sideways on purpose. */
export const CUT_ON_PURPOSE: readonly string[] = [
  // The chosen custom app, whose full name is in the table below.
  '#app',
];

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
interface Line {
  node: Text;
  owner: Element;
  box: DOMRect;
}

/** Measures the layout below a root. Its source runs in the page, so it can use nothing from outside. */
class Layout {
  readonly faults = new Set<string>();

  constructor(
    readonly root: Document | ShadowRoot,
    readonly exempt: string,
  ) {}

  measure(): string[] {
    const lines = this.lines();
    for (const line of lines) this.checkText(line);
    this.checkOverlaps(lines);
    this.checkControls();
    this.checkFields();
    this.checkWhole();
    return [...this.faults];
  }

  name(element: Element): string {
    const { localName, className } = element;
    const classes = typeof className === 'string' ? className.trim().replaceAll(/\s+/g, '.') : '';
    return classes ? `${localName}.${classes}` : localName;
  }

  short(text: string): string {
    return JSON.stringify(text.trim().replaceAll(/\s+/g, ' ').slice(0, 40));
  }

  isSeen(element: Element): boolean {
    const visible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return visible && !element.closest('.unseen');
  }

  isExempt(element: Element): boolean {
    return this.exempt !== '' && element.closest(this.exempt) !== null;
  }

  /** Returns an element and its ancestors that have a box, a hint's host included. */
  frames(element: Element): Element[] {
    const all: Element[] = [];
    const around = (at: Element) =>
      at.parentElement ??
      (at.parentNode === this.root && this.root instanceof ShadowRoot ? this.root.host : null);
    for (let at: Element | null = element; at && at !== document.documentElement; at = around(at)) {
      const { display } = getComputedStyle(at);
      if (display !== 'inline' && display !== 'contents') all.push(at);
    }
    return all;
  }

  scrolls(element: Element): boolean {
    return /auto|scroll/.test(getComputedStyle(element).overflowY);
  }

  isSticky(element: Element): boolean {
    return this.frames(element).some((at) => getComputedStyle(at).position === 'sticky');
  }

  /** Returns the element that cuts a box off; a box that can be scrolled into view is not cut off. */
  cutBy(from: Element, { left, right, top, bottom }: Box): Element | undefined {
    for (const at of this.frames(from)) {
      const { overflowX, overflowY } = getComputedStyle(at);
      const edge = at.getBoundingClientRect();
      if (overflowX !== 'visible' && (left < edge.left - 1.5 || right > edge.right + 1.5)) return at;
      if (this.scrolls(at)) return undefined;
      if (overflowY !== 'visible' && (top < edge.top - 3 || bottom > edge.bottom + 3)) return at;
    }
    return left < -1 || right > innerWidth + 1 ? document.documentElement : undefined;
  }

  /** Returns the part of a box that is not scrolled out of view. */
  inSight(from: Element, box: Box): Box {
    let { left, right, top, bottom } = box;
    for (const frame of this.frames(from).filter((at) => this.scrolls(at))) {
      const edge = frame.getBoundingClientRect();
      top = Math.max(top, edge.top);
      bottom = Math.min(bottom, edge.bottom);
      left = Math.max(left, edge.left);
      right = Math.min(right, edge.right);
    }
    return { left, right, top, bottom };
  }

  overlap(a: Box, b: Box): { width: number; height: number } {
    return {
      width: Math.min(a.right, b.right) - Math.max(a.left, b.left),
      height: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    };
  }

  /** Returns all lines of visible text, except where text may be cut off. */
  lines(): Line[] {
    const lines: Line[] = [];
    const walk = document.createTreeWalker(this.root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode() as Text | null; node; node = walk.nextNode() as Text | null) {
      const owner = node.parentElement;
      if (!owner || !node.data.trim() || !this.isSeen(owner)) continue;
      if (owner.closest('style, script, option, textarea') || this.isExempt(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1 && box.height > 1) lines.push({ node, owner, box });
    }
    return lines;
  }

  checkText({ node, owner, box }: Line): void {
    const cut = this.cutBy(owner, box);
    if (cut) this.faults.add(`${this.name(owner)} ${this.short(node.data)} is cut off by ${this.name(cut)}`);
    const control = owner.closest('button, a.button, .chip, [role=tab]')?.getBoundingClientRect();
    const out =
      control &&
      (box.left < control.left - 1 ||
        box.right > control.right + 1 ||
        box.top < control.top - 4 ||
        box.bottom > control.bottom + 4);
    if (out) this.faults.add(`${this.name(owner)} ${this.short(node.data)} reaches out of its control`);
  }

  /** Text over text; lines of one paragraph may touch, and what sticks to an edge has the rest scroll below it. */
  checkOverlaps(all: readonly Line[]): void {
    const lines = all
      .map(({ node, owner, box }) => ({ node, owner, box: this.inSight(owner, box) }))
      .filter(({ box }) => box.bottom - box.top > 4)
      .sort((a, b) => a.box.top - b.box.top);
    for (const [at, one] of lines.entries()) {
      for (const other of lines.slice(at + 1)) {
        if (other.box.top > one.box.bottom) break;
        const { width, height } = this.overlap(one.box, other.box);
        const least = Math.min(one.box.bottom - one.box.top, other.box.bottom - other.box.top);
        if (other.node === one.node || width < 3 || height < 0.4 * least) continue;
        if (this.isSticky(one.owner) || this.isSticky(other.owner)) continue;
        const [first, second] = [one, other].map(({ node }) => this.short(node.data));
        this.faults.add(`${this.name(one.owner)} ${first} and ${second} overlap`);
      }
    }
  }

  checkControls(): void {
    const say = (element: Element) => `${this.name(element)} ${this.short(element.textContent)}`;
    const controls = [...this.root.querySelectorAll('a[href], button, input, select, textarea, summary')]
      .filter((element) => this.isSeen(element) && !element.closest('p, li, small'))
      .map((element) => ({ element, whole: element.getBoundingClientRect() }))
      .filter(({ whole }) => whole.width > 2 && whole.height > 2)
      .map(({ element, whole }) => ({ element, whole, box: this.inSight(element, whole) }));
    for (const [at, { element, whole, box }] of controls.entries()) {
      const cut = this.cutBy(element, whole);
      if (cut) this.faults.add(`${say(element)} is cut off by ${this.name(cut)}`);
      for (const other of controls.slice(at + 1)) {
        if (element.contains(other.element) || other.element.contains(element)) continue;
        const { width, height } = this.overlap(box, other.box);
        if (width < 1.5 || height < 1.5 || this.isSticky(element) || this.isSticky(other.element)) continue;
        this.faults.add(`${say(element)} lies over ${say(other.element)}`);
      }
    }
  }

  /** Checks options and placeholders of fields; a person's own text may be longer. */
  checkFields(): void {
    const pen = document.createElement('canvas').getContext('2d');
    for (const field of this.root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input')) {
      const isList = field instanceof HTMLSelectElement;
      const offered = isList ? (field.selectedOptions[0]?.text ?? '') : field.placeholder;
      if (!pen || !this.isSeen(field) || !offered || this.isExempt(field)) continue;
      const { fontStyle, fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } =
        getComputedStyle(field);
      pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight) + (isList ? 18 : 0);
      if (pen.measureText(offered).width > field.clientWidth - padding + 1)
        this.faults.add(`${this.name(field)} #${field.id} ${this.short(offered)} is wider than its field`);
    }
  }

  checkWhole(): void {
    if (this.root instanceof Document) {
      const { scrollWidth, clientWidth, lang, dir } = this.root.documentElement;
      if (scrollWidth > clientWidth + 1)
        this.faults.add(`the page scrolls sideways: ${scrollWidth} in ${clientWidth}`);
      if (!lang || !dir) this.faults.add('the page names no language or direction');
      return;
    }
    const box = this.root.host.getBoundingClientRect();
    if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1)
      this.faults.add(
        `the hint stands outside the window: ${box.left} ${box.top} ${box.right} ${box.bottom}`,
      );
  }
}

/**
 * Returns a sentence for each layout fault below a root: text that is cut off, extends beyond its control or the window,
 * or overlaps other text; controls that overlap.
 *
 * @param exempt selectors, separated by commas, of elements that may be cut off
 */
export const measureLayout = new Function(
  'root',
  'exempt',
  `return new (${Layout})(root, exempt).measure();`,
) as (root: Document | ShadowRoot, exempt: string) => string[];
