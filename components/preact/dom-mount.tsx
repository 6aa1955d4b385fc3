import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Child, toNodes } from '../dom/jsx-runtime';

interface Props {
  /** Makes the elements. */
  draw: () => Child;
  /** What they are made of: with something else in here they are made anew. */
  of: readonly unknown[];
  class?: string;
}

/** A place in a Preact view for what is made of plain elements, such as the advice card. */
export function DomMount({ draw, of, class: name }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(...toNodes(draw())), [...of]);
  return <div ref={place} class={name} />;
}
