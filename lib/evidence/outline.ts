import { type Block, isVisible, readProminent } from './text-blocks';

/**
 * The structure of a page, from which a rule and its lab page can be written. It is redacted before it is shown
 * (page-report.ts).
 */
export interface Outline {
  path: string;
  lang: string;
  /** Headings, alerts and dialog titles. */
  headings: string[];
  /** Elements as selectors, indented by two spaces per level: `form#i0281`, `input[type=submit]`. */
  elements: string[];
}

const OUTLINED_SELECTOR =
  'form,input,button,a,textarea,select,h1,h2,h3,[role],[id],[data-report-event],iframe,main,dialog';
const MAX_ELEMENTS = 120;

/** Matches names given by the site's own code. A value with more digits in a row may be personal data. */
const NAME_PATTERN = /^[A-Za-z][A-Za-z_-]{0,31}\d{0,4}$/;

const TAG_PATTERN = /^[a-z][a-z0-9-]{0,23}$/;

/** Outlines the document: element names and attributes, and only its prominent texts. */
export function outline(doc: Document, url: URL): Outline {
  const prominent: Block[] = [];
  readProminent(doc, (block) => prominent.push(block));
  const headings = prominent
    .filter(({ element }) => isVisible(element))
    .map(({ text }) => text.trim().slice(0, 200))
    .filter(Boolean);
  const elements = Array.from(doc.body?.querySelectorAll(OUTLINED_SELECTOR) ?? [])
    .filter(isVisible)
    .slice(0, MAX_ELEMENTS)
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
  // SVG has names with capitals, and mistyped markup can yield any name.
  let text = TAG_PATTERN.test(element.localName) ? element.localName : 'other';
  if (NAME_PATTERN.test(element.id)) text += `#${element.id}`;
  for (const name of ['role', 'type', 'name']) {
    const value = element.getAttribute(name);
    if (value && NAME_PATTERN.test(value)) text += `[${name}=${value}]`;
  }
  return text;
}
