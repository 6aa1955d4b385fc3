import { isVisible, readProminent } from './page';
import { scrubPath, scrubText } from './scrub';

/** The structure of a page without its texts: enough to write a rule and a screen from, nothing that names anybody. */
export interface Outline {
  path: string;
  lang: string;
  /** Headings, alerts and dialog titles, scrubbed. */
  headings: string[];
  /** Elements as selectors, two blanks a level: `form#i0281`, `input[type=submit]`. */
  elements: string[];
}

const KEPT =
  'form,input,button,a,textarea,select,h1,h2,h3,[role],[id],[data-report-event],iframe,main,dialog';
const MOST = 120;

/** Names a site's own code gives things; a value with digits in a row may be anybody's. */
const NAME = /^[A-Za-z][A-Za-z_-]{0,31}\d{0,3}$/;

/** Outlines the document; reads attributes only, and of texts only the scrubbed headings. */
export function outline(doc: Document, url: URL): Outline {
  const headings = readProminent(doc)
    .filter(({ element }) => isVisible(element))
    .map(({ text }) => scrubText(text))
    .filter(Boolean);
  const elements = Array.from(doc.body?.querySelectorAll(KEPT) ?? [])
    .filter(isVisible)
    .slice(0, MOST)
    .map((element) => `${'  '.repeat(Math.min(12, depth(element)))}${selector(element)}`);
  return {
    path: scrubPath(url.pathname),
    lang: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$/.exec(doc.documentElement.lang)?.[0] ?? '',
    headings: [...new Set(headings)].slice(0, 20),
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
  let text = element.localName.slice(0, 24);
  if (NAME.test(element.id)) text += `#${element.id}`;
  for (const name of ['role', 'type', 'name']) {
    const value = element.getAttribute(name);
    if (value && NAME.test(value)) text += `[${name}=${value}]`;
  }
  return text;
}
