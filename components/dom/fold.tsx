/** @jsxImportSource . */
import type { Child } from './jsx-runtime';
import { Rich } from './rich';

interface Props {
  class: string;
  heading: string;
  open?: boolean;
  children?: Child;
}

/** Something behind its heading. What opens below the edge of its window comes into sight. */
export function Fold({ class: name, heading, open, children }: Props) {
  // The browser opens it after the click.
  const reveal = () => setTimeout(() => fold.scrollIntoView({ block: 'nearest' }));
  const fold = (
    <details class={name} open={open}>
      <summary onClick={reveal}>
        <Rich text={heading} />
      </summary>
      {children}
    </details>
  ) as HTMLElement;
  return fold;
}
