import { PROMINENT, SPOKEN } from './prominent';

/** A run of text as a person sees it: what stands in one block, however many inline elements it is cut into. */
export interface Block {
  text: string;
  /** In a heading, an alert or the title of a dialog. */
  prominent: boolean;
  element: Element;
}

/** What the last look at a page found, so that this one need not read it again. */
export interface ScanMemory {
  /** Texts of blocks that said nothing: then, and now. */
  before: ReadonlySet<string>;
  now: Set<string>;
  /** The script with the page's configuration, and what stands in it. */
  config?: { text: string; value: Record<string, unknown> | undefined };
}

/** Nothing has been read yet. */
export function emptyMemory(): ScanMemory {
  return { before: new Set(), now: new Set() };
}

// Lists as one text each: a set would be made on every page, and most pages ask a few dozen times.
const SKIP = ' SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME OBJECT HEAD SVG svg ';
const INLINE =
  ' A B I U S EM STRONG SPAN SMALL BIG CODE MARK SUB SUP FONT LABEL ABBR CITE DFN KBD Q SAMP TIME VAR BDI BDO WBR DATA ';

/** How much is read at most: a sign-in page has some 200 nodes and 3,000 characters. */
const NODES = 6_000;
const CHARACTERS = 60_000;

function isProminent(element: Element): boolean {
  const role = element.getAttribute('role');
  return /^H[1-4]$/.test(element.tagName) || role === 'heading' || role === 'alert';
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

/**
 * Reads the blocks of text below `root`, in document order. Text a person types or edits is never read, nor is
 * anything inside an element that hides itself by the `hidden` attribute.
 */
export function readBlocks(root: Element, take: (block: Block) => void, prominent = false): void {
  let nodes = 0;
  let characters = 0;
  let open: Block | undefined;

  const close = () => {
    if (open && /\S/.test(open.text)) take(open);
    open = undefined;
  };

  const walk = (element: Element, within: boolean) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (++nodes > NODES || characters > CHARACTERS) return;
      if (node.nodeType === 3) {
        const text = (node.nodeValue ?? '').slice(0, 4_000);
        characters += text.length;
        open ??= { text: '', element, prominent: within };
        open.text += text;
        continue;
      }
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const name = ` ${child.tagName} `;
      // Most elements of a long list have none, and asking takes its time.
      const bare = !child.hasAttributes();
      if (SKIP.includes(name) || (!bare && (child.hasAttribute('hidden') || isEditable(child)))) continue;
      if (INLINE.includes(name) && (bare || child.getAttribute('role') === null)) {
        walk(child, within);
        continue;
      }
      close();
      walk(child, within || isProminent(child));
      close();
    }
  };

  walk(root, prominent || isProminent(root));
  close();
}

/** The same for headings, alerts and dialog titles alone, without headings and alerts whose text is to be left out. */
export function readProminent(root: ParentNode, take: (block: Block) => void, leaveOut?: RegExp): void {
  readMatching(root, PROMINENT, take, leaveOut);
}

/** The same for alerts and dialog titles alone: what the site itself says. */
export function readSpoken(root: ParentNode, take: (block: Block) => void): void {
  readMatching(root, SPOKEN, take);
}

function readMatching(
  root: ParentNode,
  selector: string,
  take: (block: Block) => void,
  leaveOut?: RegExp,
): void {
  for (const element of Array.from(root.querySelectorAll(selector)).slice(0, 60)) {
    if (isProminent(element)) {
      if (leaveOut?.test(element.textContent ?? '')) continue;
      if (!element.parentElement?.closest('[contenteditable],[role=textbox]'))
        readBlocks(element, take, true);
      continue;
    }
    // A dialog speaks by its title; what stands in it may be somebody's mail.
    const title = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
    const named = title ? element.ownerDocument.getElementById(title) : null;
    if (named && element.contains(named)) readBlocks(named, take, true);
    const label = element.getAttribute('aria-label');
    if (label) take({ text: label.slice(0, 400), prominent: true, element });
  }
}

/** Whether a person can see the element now. */
export function isVisible(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}
