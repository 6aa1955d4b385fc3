import type { Plugin } from 'vite';

/**
 * Replacements where a library would turn strings into code or markup at run time: zod falls back to its plain parser,
 * and Preact no longer supports `dangerouslySetInnerHTML`, which nothing here uses.
 */
const EDITS: readonly { file: RegExp; from: RegExp; to: string }[] = [
  { file: /zod\/v4\/core\/util\.js$/, from: /new F\(""\);|new Function\(""\);/, to: 'return false;' },
  {
    file: /zod\/v4\/core\/doc\.js$/,
    from: /const F = Function;/,
    to: 'const F = class { constructor() { throw new TypeError("no code at run time"); } };',
  },
  {
    file: /preact\/dist\/preact\.mjs$/,
    // … ? (the same markup as before) || (element.innerHTML = new.__html) , children = [] : …
    from: /\(\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\),/,
    to: '(',
  },
];

/**
 * Keeps `Function(…)` and `innerHTML` out of the package. The extension's Content-Security-Policy forbids the first
 * anyway and a test keeps the second out of its own sources, but reviewers of the package should not have to rely on that.
 *
 * @throws Error during the build if a library has changed and an edit no longer matches
 */
export function noRuntimeCode(): Plugin {
  return {
    name: 'signpost:no-runtime-code',
    enforce: 'pre',
    transform(code, id) {
      const path = (id.split('?')[0] ?? id).replaceAll('\\', '/');
      const edits = EDITS.filter(({ file }) => file.test(path));
      if (edits.length === 0) return undefined;
      let edited = code;
      for (const { from, to } of edits) {
        if (!from.test(edited)) throw new Error(`${path} has changed: see build/no-runtime-code.ts`);
        edited = edited.replace(from, to);
      }
      return { code: edited, map: null };
    },
  };
}
