import type { Plugin } from 'vite';

/** Where zod would make code at run time, and what stands there instead: it falls back to its plain parser. */
const EDITS: readonly { file: RegExp; from: RegExp; to: string }[] = [
  { file: /zod\/v4\/core\/util\.js$/, from: /new F\(""\);|new Function\(""\);/, to: 'return false;' },
  {
    file: /zod\/v4\/core\/doc\.js$/,
    from: /const F = Function;/,
    to: 'const F = class { constructor() { throw new TypeError("no code at run time"); } };',
  },
];

/**
 * Keeps `Function(…)` out of the package. The extension's own Content-Security-Policy forbids it anyway, and a
 * reader of the package should not have to take our word for it.
 *
 * @throws Error during the build if zod has changed and an edit no longer finds its place
 */
export function noRuntimeCode(): Plugin {
  return {
    name: 'signpost:no-runtime-code',
    enforce: 'pre',
    transform(code, id) {
      const path = id.split('?')[0] ?? id;
      const edits = EDITS.filter(({ file }) => file.test(path));
      if (edits.length === 0) return undefined;
      let edited = code;
      for (const { from, to } of edits) {
        if (!from.test(edited)) throw new Error(`${path} has changed: see scripts/build/no-runtime-code.ts`);
        edited = edited.replace(from, to);
      }
      return { code: edited, map: null };
    },
  };
}
