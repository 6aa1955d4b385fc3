/** @jsxImportSource . */
import type { Child } from './jsx-runtime';
import { Rich } from './rich';

interface Props {
  class: string;
  heading: string;
  open?: boolean;
  children?: Child;
}

/** Something behind its heading. What a press opens below the edge of its window comes into sight. */
export function Fold({ class: name, heading, open, children }: Props) {
  const summary = (
    <summary>
      <Rich text={heading} />
    </summary>
  ) as HTMLElement;
  const fold = (
    <details class={`fold ${name}`} open={open}>
      {summary}
      {children}
    </details>
  ) as HTMLElement;
  // The browser opens it after the click.
  summary.addEventListener('click', () => setTimeout(() => fold.scrollIntoView({ block: 'nearest' })));
  return fold;
}
