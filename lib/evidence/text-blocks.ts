import { ALERT_SELECTOR, PROMINENT_SELECTOR } from './prominent';

/** The text of one block element, across the inline elements that divide it. */
export interface Block {
  text: string;
  /** Whether it is in a heading, an alert or the title of a dialog. */
  prominent: boolean;
  element: Element;
}

/** What is kept from scan to scan, so that a page's unchanged parts are not read again. */
export interface ScanMemory {
  /** Texts of blocks without tokens in the previous scan. */
  before: ReadonlySet<string>;
  /** Texts of blocks without tokens in this scan. */
  now: Set<string>;
  /** The script with the page's configuration, and its parsed value. */
  config?: { text: string; value: Record<string, unknown> | undefined };
}

/** Returns the memory before the first scan. */
export function emptyMemory(): ScanMemory {
  return { before: new Set(), now: new Set() };
}

// Each list is one string: making a set on every page would cost more than the few dozen lookups.
const SKIPPED_TAGS = ' SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME OBJECT HEAD SVG svg ';
const INLINE_TAGS =
  ' A B I U S EM STRONG SPAN SMALL BIG CODE MARK SUB SUP FONT LABEL ABBR CITE DFN KBD Q SAMP TIME VAR BDI BDO WBR DATA ';

/** Limits of one scan. For comparison: a sign-in page has about 200 nodes and 3,000 characters. */
const MAX_NODES = 6_000;
const MAX_CHARACTERS = 60_000;

function isProminent(element: Element): boolean {
  const role = element.getAttribute('role');
  return /^H[1-4]$/.test(element.tagName) || role === 'heading' || role === 'alert';
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

/**
 * Reads the blocks of text below `root`, in document order. Text that a person types or edits is never read, nor are
 * elements with the `hidden` attribute.
 */
export function readBlocks(root: Element, onBlock: (block: Block) => void, prominent = false): void {
  let nodes = 0;
  let characters = 0;
  let open: Block | undefined;

  const close = () => {
    if (open && /\S/.test(open.text)) onBlock(open);
    open = undefined;
  };

  const walk = (element: Element, within: boolean) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (++nodes > MAX_NODES || characters > MAX_CHARACTERS) return;
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
      // One check spares the elements without attributes, which most are, the slower ones below.
      const bare = !child.hasAttributes();
      if (SKIPPED_TAGS.includes(name) || (!bare && (child.hasAttribute('hidden') || isEditable(child))))
        continue;
      if (INLINE_TAGS.includes(name) && (bare || child.getAttribute('role') === null)) {
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

/** Reads headings, alerts and dialog titles only. Headings and alerts whose text matches `leaveOut` are skipped. */
export function readProminent(root: ParentNode, onBlock: (block: Block) => void, leaveOut?: RegExp): void {
  readMatching(root, PROMINENT_SELECTOR, onBlock, leaveOut);
}

/** Reads alerts and dialog titles only, whose words are the site's own. */
export function readAlerts(root: ParentNode, onBlock: (block: Block) => void): void {
  readMatching(root, ALERT_SELECTOR, onBlock);
}

function readMatching(
  root: ParentNode,
  selector: string,
  onBlock: (block: Block) => void,
  leaveOut?: RegExp,
): void {
  for (const element of Array.from(root.querySelectorAll(selector)).slice(0, 60)) {
    if (isProminent(element)) {
      if (leaveOut?.test(element.textContent ?? '')) continue;
      if (!element.parentElement?.closest('[contenteditable],[role=textbox]'))
        readBlocks(element, onBlock, true);
      continue;
    }
    // Only the title of a dialog is read: its content may be somebody's mail.
    const titleId = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
    const title = titleId ? element.ownerDocument.getElementById(titleId) : null;
    if (title && element.contains(title)) readBlocks(title, onBlock, true);
    const label = element.getAttribute('aria-label');
    if (label) onBlock({ text: label.slice(0, 400), prominent: true, element });
  }
}

/** Whether a person can see the element now. */
export function isVisible(element: Element): boolean {
  if (element.closest('[hidden]')) return false;
  return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}
