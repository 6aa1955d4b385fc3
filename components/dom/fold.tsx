/** @jsxImportSource . */
import type { Child } from './jsx-runtime';
import { Rich } from './rich';

interface Props {
  class: string;
  heading: string;
  open?: boolean;
  children?: Child;
}

/** A collapsible section. When a click opens it below the edge of the window, it is scrolled into view. */
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
  // The browser opens it only after the click has been handled.
  summary.addEventListener('click', () => setTimeout(() => fold.scrollIntoView({ block: 'nearest' })));
  return fold;
}
