/**
 * A JSX runtime that creates DOM elements directly, for views that are also drawn into other people's pages: it needs no
 * library there, parses no markup and keeps no state. A file selects it with `@jsxImportSource` in its first line.
 */

/** Anything that JSX accepts as a child. Lists are flattened; null, undefined and booleans draw nothing. */
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

/** The type names that TypeScript looks up for JSX. */
export namespace JSX {
  export type Element = Child;
  export interface ElementChildrenAttribute {
    children: unknown;
  }
  export type IntrinsicElements = Record<keyof HTMLElementTagNameMap | 'svg' | 'path', Attributes>;
}

type Props = Record<string, Child | Listener>;

/** Creates an element by its tag name, or calls a component with its props. */
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

/** Groups several children without an element around them. */
export function Fragment({ children }: { children?: Child }): Child {
  return children;
}

/** Flattens a child into the nodes and strings that `append` and `replaceChildren` accept. */
export function toNodes(child: Child): (Node | string)[] {
  if (Array.isArray(child)) return child.flatMap(toNodes);
  return child === null || child === undefined || typeof child === 'boolean' ? [] : [child as Node | string];
}
