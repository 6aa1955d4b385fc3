/** The same under the name that tests and development builds ask for. */
export { Fragment, type JSX, jsx as jsxDEV } from './jsx-runtime';
