/**
 * A JSX that makes real elements at once, for what is drawn into pages that are not ours: no library to load
 * there, no markup, nothing to keep up to date. A file asks for it with `@jsxImportSource` in its first line.
 */

/** What may stand between tags; lists are flattened, and nothing is drawn for what is missing. */
export type Child = Node | string | number | boolean | null | undefined | readonly Child[];

type Listener = (event: Event) => void;
type Value = string | number | boolean | undefined;

interface Attributes {
  children?: Child;
  class?: Value;
  d?: Value;
  dir?: Value;
  disabled?: Value;
  fill?: Value;
  href?: Value;
  lang?: Value;
  open?: Value;
  readonly?: Value;
  rel?: Value;
  role?: Value;
  rows?: Value;
  target?: Value;
  title?: Value;
  type?: Value;
  viewBox?: Value;
  onClick?: Listener;
  onFocus?: Listener;
}

/** The names TypeScript looks up. */
export namespace JSX {
  export type Element = Child;
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export type IntrinsicElements = Record<keyof HTMLElementTagNameMap | 'svg' | 'path', Attributes>;
}

type Props = Record<string, Child | Listener>;

/** Makes an element of a tag's name, or what a component makes of its props. */
export function jsx(type: string | ((props: Props) => Child), props: Props): Child {
  if (typeof type === 'function') return type(props);
  const element = /^(svg|path)$/.test(type)
    ? document.createElementNS('http://www.w3.org/2000/svg', type)
    : document.createElement(type);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') element.append(...toNodes(value as Child));
    else if (typeof value === 'function') element.addEventListener(name.slice(2).toLowerCase(), value);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : `${value}`);
  }
  return element;
}

export { jsx as jsxs };

/** Several things without an element around them. */
export function Fragment({ children }: { children?: Child }): Child {
  return children;
}

/** What is drawn of a child: `append` and its kin take it. */
export function toNodes(child: Child): (Node | string)[] {
  if (Array.isArray(child)) return child.flatMap(toNodes);
  return child === null || child === undefined || typeof child === 'boolean' ? [] : [child as Node | string];
}
