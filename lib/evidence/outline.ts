import { type Block, isVisible, readProminent } from './text-blocks';

/** How a page is built: enough to write a rule and a screen from. What is shown of it is scrubbed first (report.ts). */
export interface Outline {
  path: string;
  lang: string;
  /** Headings, alerts and dialog titles. */
  headings: string[];
  /** Elements as selectors, two blanks a level: `form#i0281`, `input[type=submit]`. */
  elements: string[];
}

const KEPT =
  'form,input,button,a,textarea,select,h1,h2,h3,[role],[id],[data-report-event],iframe,main,dialog';
const MOST = 120;

/** Names a site's own code gives things; a value with digits in a row may be anybody's. */
const NAME = /^[A-Za-z][A-Za-z_-]{0,31}\d{0,4}$/;

const TAG = /^[a-z][a-z0-9-]{0,23}$/;

/** Outlines the document: attributes, and of its texts only what is prominent. */
export function outline(doc: Document, url: URL): Outline {
  const prominent: Block[] = [];
  readProminent(doc, (block) => prominent.push(block));
  const headings = prominent
    .filter(({ element }) => isVisible(element))
    .map(({ text }) => text.trim().slice(0, 200))
    .filter(Boolean);
  const elements = Array.from(doc.body?.querySelectorAll(KEPT) ?? [])
    .filter(isVisible)
    .slice(0, MOST)
    .map((element) => `${'  '.repeat(Math.min(12, depth(element)))}${selector(element)}`);
  return {
    path: url.pathname.slice(0, 2_000),
    lang: doc.documentElement.lang,
    headings: headings.slice(0, 20),
    elements,
  };
}

function depth(element: Element): number {
  let levels = 0;
  for (let up = element.parentElement; up && up !== element.ownerDocument.body; up = up.parentElement)
    levels++;
  return levels;
}

function selector(element: Element): string {
  // Drawings have names with capitals, and a mistyped page any.
  let text = TAG.test(element.localName) ? element.localName : 'other';
  if (NAME.test(element.id)) text += `#${element.id}`;
  for (const name of ['role', 'type', 'name']) {
    const value = element.getAttribute(name);
    if (value && NAME.test(value)) text += `[${name}=${value}]`;
  }
  return text;
}
