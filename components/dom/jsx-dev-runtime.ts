/** The JSX runtime under the module name that tests and development builds import. */
export { Fragment, type JSX, jsx as jsxDEV } from './jsx-runtime';
