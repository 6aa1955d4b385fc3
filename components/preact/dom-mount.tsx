import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Child, toNodes } from '../dom/jsx-runtime';

interface Props {
  /** Creates the elements. */
  draw: () => Child;
  /** The values the elements depend on; when one changes, they are created anew. */
  of: readonly unknown[];
  class?: string;
}

/** A container in a Preact view for plain DOM elements, such as the advice card. */
export function DomMount({ draw, of, class: name }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(...toNodes(draw())), [...of]);
  return <div ref={place} class={name} />;
}
