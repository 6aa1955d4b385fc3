import type { Page } from 'puppeteer';

/** Runs a function on the closed root in the page; arguments and result are plain data. */
export type Inside = <T>(run: (root: ShadowRoot, ...args: never[]) => T, ...args: unknown[]) => Promise<T>;

/** The hint on a page, read inside its closed shadow root. */
export interface Hint {
  /** Rule id. */
  rule: string;
  certainty: string | null;
  /** Whole text, folded parts included, with single spaces. */
  text: string;
  /** Clicks an element of the hint with the mouse. */
  click(selector: string): Promise<void>;
  /** Runs a function on the shadow root; arguments and result are plain data. */
  inside: Inside;
}

/** Runs in the page. Returns the hint's rule, certainty and text. */
export function describe(root: ShadowRoot): { rule: string; certainty: string | null; text: string } {
  const card = root.querySelector('[data-rule]');
  const words: string[] = [];
  // Node by node, so that a title and the next sentence are not joined.
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.parentElement?.localName !== 'style') words.push(node.nodeValue ?? '');
  }
  return {
    rule: card?.getAttribute('data-rule') ?? '',
    certainty: card?.getAttribute('data-certainty') ?? null,
    text: words.join(' ').replace(/\s+/g, ' ').trim(),
  };
}

/** Runs in the page. Scrolls an element into view and returns its middle. */
function middle(root: ShadowRoot, selector: string): [number, number] | null {
  const element = root.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

/** Clicks an element with the mouse. */
export async function clickAt(page: Page, inside: Inside, selector: string): Promise<void> {
  const at = await inside(middle, selector);
  if (!at) throw new Error(`The hint has no ${selector}.`);
  await page.mouse.click(at[0], at[1]);
}
