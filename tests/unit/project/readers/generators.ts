import fc from 'fast-check';
import { loadScreens } from '../../../../lab/screens';

/** Pieces that spoil valid input. */
const SPOILING = [
  '<script>',
  '../',
  '%',
  '%zz',
  '%25',
  '&#58;',
  '\\u003c',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '\\',
  '\n',
  '\u0000',
  '\ud800',
  '\u202e',
  '\u200b',
  '@',
  ':8443',
  '//',
  '?',
  '#',
  '&error=',
  'AADSTS',
  '50105',
  '90094',
  '__proto__',
  'constructor',
  'javascript:',
  'xn--',
  ' ',
  '-',
  '.',
  '=',
  '1e999',
  'null',
  'a'.repeat(300),
  '9'.repeat(300),
];

interface Edit {
  kind: 'cut' | 'double' | 'insert' | 'replace';
  at: number;
  length: number;
  piece: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('cut', 'double', 'insert', 'replace'),
  at: fc.nat(100_000),
  length: fc.integer({ min: 1, max: 40 }),
  piece: fc.oneof(fc.constantFrom(...SPOILING), fc.string({ maxLength: 8 })),
});

function apply(text: string, { kind, at: anywhere, length, piece }: Edit): string {
  const at = anywhere % (text.length + 1);
  if (kind === 'cut') return text.slice(0, at) + text.slice(at + length);
  if (kind === 'double') return text.slice(0, at + length) + text.slice(at);
  return text.slice(0, at) + piece + text.slice(kind === 'replace' ? at + 1 : at);
}

/** Generates valid input, unchanged or spoiled in up to four places, and sometimes arbitrary text. */
export function spoiled(good: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.constantFrom(...good), fc.array(edit, { maxLength: 4 }))
        .map(([text, edits]) => edits.reduce(apply, text)),
    },
    { weight: 1, arbitrary: fc.string({ maxLength: 200 }) },
  );
}

/** Generates JSON values: arbitrary ones, and valid ones with parts replaced, dropped or added. */
export function spoiledValue(good: readonly unknown[]): fc.Arbitrary<unknown> {
  const change = fc.tuple(
    fc.nat(1_000),
    fc.oneof(fc.anything({ maxDepth: 2 }), fc.constantFrom(undefined, ...SPOILING)),
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.anything() },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom(...good), fc.array(change, { maxLength: 2 }))
        .map(([value, changes]) => {
          const copy = structuredClone(value);
          for (const [at, part] of changes) replacePart(copy, at, part);
          return copy;
        }),
    },
  );
}

/** Replaces a part of a value. */
function replacePart(value: unknown, at: number, part: unknown): void {
  let here = value;
  for (let left = at; typeof here === 'object' && here !== null; left = Math.floor(left / 7)) {
    const keys = Object.keys(here);
    const key = keys[left % (keys.length + 1)] ?? 'extra';
    const next: unknown = Reflect.get(here, key);
    if (typeof next === 'object' && next !== null && left % 3 !== 0) here = next;
    else return void Reflect.set(here, key, part);
  }
}

const screens = loadScreens();

/** Addresses of the lab's pages. */
export const ADDRESSES = [...new Set(screens.flatMap(({ url, flow = [] }) => [url, ...flow]))];

/** Texts of the lab's pages without markup, as a person would paste them. */
export const TEXTS = screens.map(({ fragment }) => fragment.replace(/<[^>]*>/g, ' '));

/** The lab's pages as markup. */
export const FRAGMENTS = screens.map(({ fragment }) => fragment);

/** The lab's configuration scripts. */
export const CONFIGS = screens
  .filter(({ shell, config }) => shell === 'microsoft' && config)
  .map(({ config, pageId }) => `//<![CDATA[\n$Config=${JSON.stringify({ pgid: pageId, ...config })};\n//]]>`);
